// What has run out and goes for good: accounts whose time to come back is over, with all that their scope holds, and sessions
// and API keys that are good for nothing any more. Each is decided on in its own scope, so that somebody who came back in the
// same moment stays, and several nodes that do this at once do it once.

internal import Core
internal import Generated
internal import State
internal import Storage

extension Accounts {
  /// Scopes that are asked for at a time.
  private static let batch = 100

  /// One round; `failed` is told of a scope that could not be changed, and why: the others go on. Answers the accounts that
  /// are gone.
  func sweep(at now: Timestamp, failed: (String, StorageError) -> Void) async throws(StorageError) -> [String] {
    for table in ["sessions", "api_keys"] as [StaticString] {
      let question: StaticString = "user_id"
      _ = try await eachScope(table, question, "expires_at < $1", now, failed) { id throws(StorageError) in
        try await endWhatRanOut(of: id, at: now)
      }
    }
    let isOver = "status = \(UserStatus.deleted.rawValue) AND deleted_at < $1"
    return try await eachScope("users", "id", isOver, now, failed) { id throws(StorageError) in
      try await remove(id, at: now)
    }
  }

  /// Answers those of which `body` says that it did something.
  private func eachScope(
    _ table: StaticString, _ column: StaticString, _ condition: String, _ now: Timestamp,
    _ failed: (String, StorageError) -> Void, _ body: (String) async throws(StorageError) -> Bool
  ) async throws(StorageError) -> [String] {
    var (done, last) = ([] as [String], "")
    while true {
      let rows = try await store.database.read(
        """
        SELECT DISTINCT \(column) FROM \(table) WHERE \(condition) AND \(column) > $2 ORDER BY \(column) \
        LIMIT \(Accounts.batch)
        """, [.integer(now.microseconds), .text(last)])
      let ids = rows.compactMap { $0.text(0) }
      for id in ids {
        do throws(StorageError) { if try await body(id) { done.append(id) } } catch { failed(id, error) }
      }
      guard ids.count == Accounts.batch, let end = ids.last else { return done }
      last = end
    }
  }

  private func endWhatRanOut(of id: String, at now: Timestamp) async throws(StorageError) -> Bool {
    try await commit(id) { draft in
      for session in draft.sessions where session.expiresAt <= now { draft.end(session.id) }
      for key in draft.apiKeys where key.isOver(at: now) { draft.remove(key.id) }
      return true
    }
  }

  /// Its name is free again; of its past nothing is kept but what the log of who did what has.
  private func remove(_ id: String, at now: Timestamp) async throws(StorageError) -> Bool {
    let isGone = try await commit(id) { draft in
      guard let user = draft.value(UserRow.self)?.value, user.status == .deleted,
        user.deletedAt.map({ $0 < now }) ?? false
      else { return false }
      draft.removeAll()
      draft.endScope()
      return true
    }
    if isGone { try await store.forgetPast(of: id) }
    return isGone
  }

  private func commit(_ id: String, _ decide: @escaping @Sendable (inout Draft) -> Bool) async throws(StorageError)
    -> Bool
  {
    do throws(CommitError<Never>) {
      return try await store.commit(id, decide).result
    } catch {
      switch error {
      case .storage(let error): throw error
      case .noScope: return false
      default: throw StorageError(.conflict, "\(error)")
      }
    }
  }
}
