// What other nodes committed: taken in where it follows on what is here, fetched where something is missing, and begun anew
// where what led there is not known any more.

internal import Core
internal import Storage
internal import Wire

extension Committer {
  /// Another node committed this. What is here already is dropped, and what lies between is fetched.
  func received(_ commit: ReplicatedCommit, _ scope: LiveScope) async {
    let here = scope.state.cursor
    guard commit.cursor.epoch == here.epoch else { return await catchUp(scope) }
    guard commit.cursor.revision > here.revision else { return }
    if commit.cursor.revision == here.revision + 1, publish(commit, scope) { return }
    await follow(scope)
  }

  /// Brings a scope on by what the replicator has, and where that is not enough by what the database has.
  func follow(_ scope: LiveScope) async {
    let missed = await replicator.commits(of: scope.id, after: scope.state.cursor)
    for commit in missed ?? [] where commit.cursor.revision == scope.state.cursor.revision + 1 {
      guard publish(commit, scope) else { break }
    }
    if missed == nil || missed?.last?.cursor != scope.state.cursor { await catchUp(scope) }
  }

  private func publish(_ replicated: ReplicatedCommit, _ scope: LiveScope) -> Bool {
    do {
      let record = try CommitRecord(decoding: replicated.body)
      guard replicated.cursor.epoch == scope.state.cursor.epoch,
        let commit = try record.commit(replicated.cursor.revision, on: scope.state, journal.tables(of: scope.id))
      else { return false }
      scope.publish(commit)
      return true
    } catch {
      return false
    }
  }

  /// The revisions that the database has.
  func heads(of ids: [String]) async throws(StorageError) -> [String: Cursor] {
    let rows = try await database.read([journal.heads(ids)])[0]
    var heads: [String: Cursor] = [:]
    for row in rows {
      guard let id = row.text(0), let revision = row.integer(1), let epoch = row.text(2) else { continue }
      heads[id] = Cursor(Epoch(epoch), Int(revision))
    }
    return heads
  }

  /// Brings a scope to where the database is: by the commits that it missed, or by loading it anew.
  func fetch(_ scope: LiveScope) async throws(StorageError) {
    let answers = try await database.read([
      journal.head(scope.id), journal.events(scope.id, after: scope.state.cursor.revision),
    ])
    let (head, rows) = (answers[0].first, answers[1])
    guard head?.text(2) != ScopeJournal.ended, head != nil || scope.isNew else { return scope.end() }
    if try !take(rows, upTo: head, scope) { try await reload(scope) }
  }

  /// Shows the commits that a scope missed; whether they lead to the head that the database has.
  func take(_ events: SQLRows, upTo head: SQLRow?, _ scope: LiveScope) throws(StorageError) -> Bool {
    // Another history has the same numbers for other commits.
    guard head?.text(1) == scope.state.cursor.epoch.text, head?.text(2) != ScopeJournal.ended else { return false }
    for row in events {
      // Our own commits may have been shown while the database was asked.
      if let revision = row.integer(0), revision <= scope.state.cursor.revision { continue }
      guard let revision = row.integer(0), let body = row.bytes(1), Int(revision) == scope.state.cursor.revision + 1,
        let record = try? CommitRecord(decoding: Bytes(body)),
        let commit = try record.commit(Int(revision), on: scope.state, journal.tables(of: scope.id))
      else { return false }
      scope.publish(commit)
    }
    // Commits whose events are not kept any more.
    return head?.integer(0) ?? 0 <= scope.state.cursor.revision
  }

  /// The same, as far as the database can be had: who needs more meets it again, and is told.
  public func catchUp(_ scope: LiveScope) async {
    do throws(StorageError) { try await fetch(scope) } catch {}
  }

  private func reload(_ scope: LiveScope) async throws(StorageError) {
    guard let state = try journal.state(scope.id, try await database.read(journal.load(scope.id))) else {
      return scope.isNew ? () : scope.end()
    }
    scope.isNew = false
    let (here, there) = (scope.state.cursor, state.cursor)
    if here.epoch != there.epoch || here.revision < there.revision { scope.replace(state) }
  }
}
