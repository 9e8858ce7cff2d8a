// One transaction for many scopes. It takes the locks that it gets, leaves out whom it does not, and is all or nothing for
// the others. Values only: it runs wherever the database does.

internal import Core
internal import Storage

struct GroupWrite: Sendable {
  struct Part: Sendable {
    let id: String
    let base: Cursor
    let last: Int
    let statements: [SQLStatement]
  }

  enum Outcome: Sendable {
    case written
    /// Somebody else has the scope's row.
    case busy
    /// The scope has gone on without us.
    case stale
  }

  let journal: ScopeJournal
  let parts: [Part]
  /// Waits for the lock of a scope that was busy several times.
  let isPatient: Bool

  func run(on database: any Database) async throws(StorageError) -> [Outcome] {
    try await database.transaction { transaction async throws(StorageError) in
      let locks = try await transaction.run(parts.map { journal.lock($0.id, isPatient: isPatient) })
      let outcomes = zip(parts, locks).map { part, rows -> Outcome in
        guard let row = rows.first else { return .busy }
        let isSame = row.integer(0) == Int64(part.base.revision) && row.text(1) == part.base.epoch.text
        return isSame ? .written : .stale
      }
      let statements = zip(parts, outcomes).flatMap { part, outcome in outcome == .written ? part.statements : [] }
      if !statements.isEmpty { try await transaction.run(statements) }
      return outcomes
    }
  }
}
