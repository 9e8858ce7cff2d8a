// One go of a relay: takes the partitions that it gets, sends what lies in them, each scope's in the order of its commits,
// and deletes what Redis has. It dies anywhere without harm: what was sent and not deleted is sent again, and Redis says
// that it has it.

internal import Core
internal import State
internal import Storage

struct OutboxPass {
  struct Outcome {
    /// Partitions that had more than was taken.
    var unfinished: Set<Int> = []
    /// Partitions that another node has just now.
    var busy: Set<Int> = []
    var sent = 0
    /// Why not all was sent.
    var failure: RedisError?
  }

  let database: any Database
  let rowsOfPartition: Int
  let send: @Sendable ([ReplicatedCommit]) async -> Result<[RedisReply], RedisError>

  func run(_ partitions: [Int]) async throws(StorageError) -> Outcome {
    guard database.dialect == .postgres else { return try await runAlone(partitions) }
    return try await database.transaction { transaction async throws(StorageError) in
      let locks = try await transaction.run(partitions.map(OutboxStatements.lock))
      let mine = zip(partitions, locks).filter { $0.1.first?.boolean(0) == true }.map(\.0)
      guard !mine.isEmpty else { return Outcome(busy: Set(partitions)) }
      let rows = try await transaction.run(mine.map { OutboxStatements.first(rowsOfPartition, of: $0) })
      var (outcome, deletes) = await send(mine, rows)
      outcome.busy = Set(partitions).subtracting(mine)
      if !deletes.isEmpty { try await transaction.run(deletes) }
      return outcome
    }
  }

  /// A SQLite database has one process and one writer, who must not wait for Redis.
  private func runAlone(_ partitions: [Int]) async throws(StorageError) -> Outcome {
    let rows = try await database.read(partitions.map { OutboxStatements.first(rowsOfPartition, of: $0) })
    let (outcome, deletes) = await send(partitions, rows)
    if !deletes.isEmpty { try await database.write(deletes) }
    return outcome
  }

  private func send(_ partitions: [Int], _ rows: [SQLRows]) async -> (Outcome, [SQLStatement]) {
    var outcome = Outcome()
    for (partition, rows) in zip(partitions, rows) where rows.count == rowsOfPartition {
      outcome.unfinished.insert(partition)
    }
    let all = rows.flatMap { $0.compactMap { OutboxRow($0) } }
    let commits = all.compactMap(\.commit)
    var replies: [RedisReply] = []
    if !commits.isEmpty {
      switch await send(commits) {
      case .success(let answers): replies = answers
      case .failure(let error):
        outcome.failure = error
        return (outcome, [])
      }
    }
    return (outcome.taking(all, replies), OutboxPass.deletes(all, replies))
  }

  /// Of each scope up to the first that Redis did not take.
  private static func deletes(_ rows: [OutboxRow], _ replies: [RedisReply]) -> [SQLStatement] {
    var done: [(scope: String, revision: Int)] = []
    var stuck: Set<String> = []
    var rest = replies[...]
    for row in rows {
      if row.commit != nil, rest.popFirst()?.integer == nil { stuck.insert(row.scope) }
      guard !stuck.contains(row.scope) else { continue }
      if done.last?.scope == row.scope {
        done[done.count - 1].revision = row.revision
      } else {
        done.append((row.scope, row.revision))
      }
    }
    return done.map { OutboxStatements.delete($0.scope, upTo: $0.revision) }
  }
}

extension OutboxPass.Outcome {
  fileprivate func taking(_ rows: [OutboxRow], _ replies: [RedisReply]) -> Self {
    var outcome = self
    for reply in replies {
      switch reply {
      case .error(let message): outcome.failure = RedisError(.reply, message)
      default: outcome.sent += 1
      }
    }
    // What Redis refuses is not asked again at once.
    if outcome.failure != nil { outcome.unfinished = [] }
    return outcome
  }
}
