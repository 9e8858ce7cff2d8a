// What the database has of commits that other nodes are still to be told of, as statements.

internal import Core
internal import State
internal import Storage

/// Statements about the outbox.
struct OutboxStatements {
  /// Any number will do, as long as it stays the same: "outb", in ASCII. The other half of the lock is the partition.
  private static let lockClass = 0x6f_7574_62

  /// Those that have rows, each found by one look into the index.
  static let partitions = SQLStatement(
    """
    WITH RECURSIVE present(number) AS (
      SELECT min(partition) FROM outbox
      UNION ALL
      SELECT (SELECT min(partition) FROM outbox WHERE partition > present.number) FROM present
      WHERE present.number IS NOT NULL
    )
    SELECT number FROM present WHERE number IS NOT NULL
    """)

  /// Takes a partition for as long as the transaction lasts; false where another node has it. PostgreSQL's only: a SQLite
  /// database is one process's.
  static func lock(_ partition: Int) -> SQLStatement {
    SQLStatement("SELECT pg_try_advisory_xact_lock(\(lockClass), $1)", [.integer(Int64(partition))])
  }

  /// The first that wait, each scope's in order, with what is known of them now.
  static func first(_ count: Int, of partition: Int) -> SQLStatement {
    SQLStatement(
      """
      SELECT outbox.scope_id, outbox.epoch, outbox.revision, events.body, scopes.epoch FROM outbox
      LEFT JOIN events ON events.scope_id = outbox.scope_id AND events.revision = outbox.revision
      LEFT JOIN scopes ON scopes.id = outbox.scope_id
      WHERE outbox.partition = $1 ORDER BY outbox.scope_id, outbox.revision LIMIT \(count)
      """, [.integer(Int64(partition))])
  }

  /// A scope's rows up to a revision: commits of a scope are one after another, so whoever has seen one has seen all before.
  static func delete(_ scope: String, upTo revision: Int) -> SQLStatement {
    SQLStatement(
      "DELETE FROM outbox WHERE partition = $1 AND scope_id = $2 AND revision <= $3",
      [.integer(Int64(ScopePartition.of(scope))), .text(scope), .integer(Int64(revision))])
  }
}

/// A row of the outbox.
struct OutboxRow {
  let scope: String
  let revision: Int
  /// Nil where there is nobody to tell: its event is not kept any more, or it is of a history that was left.
  let commit: ReplicatedCommit?

  init?(_ row: SQLRow) {
    guard let scope = row.text(0), let epoch = row.text(1), let revision = row.integer(2) else { return nil }
    self.scope = scope
    self.revision = Int(revision)
    let isLeft = row.text(4).map { $0 != epoch } ?? false
    commit =
      isLeft
      ? nil
      : row.bytes(3).map {
        ReplicatedCommit(scope: scope, cursor: Cursor(Epoch(epoch), Int(revision)), body: Bytes($0))
      }
  }
}
