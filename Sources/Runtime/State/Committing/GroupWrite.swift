// One transaction for many scopes. It takes the locks that it gets, leaves out whom it does not, and is all or nothing for
// the others. Values only: it runs wherever the database does.

internal import Core
internal import Storage

struct GroupWrite: Sendable {
  struct Part: Sendable {
    let id: String
    let base: Cursor
    /// Puts the scope's row there, where it is new.
    let create: SQLStatement?
    let isNew: Bool
    /// Names of calls that may have been made before.
    let operations: [OperationKey]
    let last: Int
    let statements: [SQLStatement]
  }

  enum Outcome: Sendable {
    case written
    /// Somebody else has the scope's row.
    case busy
    /// The scope has gone on without us.
    case stale
    /// Some of its calls were made before: by their places in `operations`.
    case repeated([Int: EarlierResult])
  }

  let journal: ScopeJournal
  let parts: [Part]
  /// Waits for the lock of a scope that was busy several times.
  let isPatient: Bool

  func run(on database: any Database) async throws(StorageError) -> [Outcome] {
    try await database.transaction { transaction async throws(StorageError) in
      let answers = try await transaction.run(
        parts.flatMap { part in
          // That nobody has a new scope's row yet must be so, and not that somebody holds it.
          [part.create ?? journal.lock(part.id, isPatient: isPatient || part.isNew)]
            + part.operations.map(journal.earlier)
        })
      var rest = answers[...]
      let outcomes = parts.map { part -> Outcome in
        let own = rest.prefix(1 + part.operations.count)
        rest = rest.dropFirst(own.count)
        return outcome(of: part, own.first?.first, own.dropFirst().map { journal.earlier($0) })
      }
      let statements = zip(parts, outcomes).flatMap { part, outcome -> [SQLStatement] in
        switch outcome {
        case .written: part.statements
        case .busy, .stale: []
        // What it would have been is there already, under another id.
        case .repeated: part.create == nil ? [] : [journal.forget(part.id)]
        }
      }
      if !statements.isEmpty { try await transaction.run(statements) }
      return outcomes
    }
  }

  /// Whether an attempt whose answer was lost came through. The server may not have come to it yet, on a connection that
  /// is gone: it holds the scope's row then, and is waited for.
  func isWritten(_ part: Part, _ mark: String, on database: any Database) async throws(StorageError) -> Bool {
    try await database.transaction { transaction async throws(StorageError) in
      let row = try await transaction.run([part.create ?? journal.lock(part.id, isPatient: true)])[0]
      let found = try await transaction.run([journal.find(mark: mark, part.id, part.last)])[0]
      if part.create != nil, !row.isEmpty { try await transaction.run([journal.forget(part.id)]) }
      return !found.isEmpty
    }
  }

  private func outcome(of part: Part, _ row: SQLRow?, _ earlier: [EarlierResult?]) -> Outcome {
    // Who creates a scope that is there already decides on what is there.
    guard let row else { return !part.isNew ? .busy : part.create == nil ? .written : .stale }
    guard row.integer(0) == Int64(part.base.revision), row.text(1) == part.base.epoch.text else { return .stale }
    let repeated = earlier.enumerated().compactMap { place, result in result.map { (place, $0) } }
    return repeated.isEmpty ? .written : .repeated(Dictionary(uniqueKeysWithValues: repeated))
  }
}
