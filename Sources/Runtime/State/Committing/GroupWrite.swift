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
    var conditions: [Condition] = []
  }

  enum Outcome: Sendable {
    case written
    /// Somebody else has the scope's row.
    case busy
    /// The scope is not where it was, and the way from there is not known.
    case stale
    /// Some of its calls were made before: by their places in `operations`.
    case repeated([Int: EarlierResult])
  }

  let journal: ScopeJournal
  let parts: [Part]
  /// Waits for the lock of a scope that was busy several times.
  let isPatient: Bool

  /// Decides a part anew, on the scope's head and the events that it missed; nil where they do not lead there.
  typealias Anew = @Sendable (_ place: Int, _ head: SQLRow?, _ events: SQLRows) async -> Part?

  /// What a transaction found of a part, once it held its row.
  private struct Found {
    let row: SQLRow?
    let earlier: [EarlierResult?]
  }

  func run(on database: any Database, anew: @escaping Anew) async throws(StorageError) -> [Outcome] {
    try await database.transaction { transaction async throws(StorageError) in
      let found = try await look(transaction)
      var parts = parts
      let behind = parts.indices.filter { isBehind(parts[$0], found[$0].row) }
      if !behind.isEmpty {
        let missed = try await transaction.run(
          behind.flatMap { [journal.head(parts[$0].id), journal.events(parts[$0].id, after: parts[$0].base.revision)] })
        for (number, place) in behind.enumerated() {
          let (head, events) = (missed[2 * number].first, missed[2 * number + 1])
          if let part = await anew(place, head, events) { parts[place] = part }
        }
      }
      let outcomes = zip(parts, found).map { outcome(of: $0, $1) }
      let statements = zip(parts, outcomes).flatMap { part, outcome -> [SQLStatement] in
        switch outcome {
        case .written: part.statements
        case .busy, .stale: []
        // What it would have been is there already, under another id.
        case .repeated: part.create == nil ? [] : [journal.forget(part.id)]
        }
      }
      if !statements.isEmpty { try await transaction.run(statements) }
      for (part, outcome) in zip(parts, outcomes) {
        guard case .written = outcome else { continue }
        for condition in part.conditions { try await condition.check(transaction, journal.dialect) }
      }
      return outcomes
    }
  }

  /// Takes the rows that it gets.
  private func look(_ transaction: any Transaction) async throws(StorageError) -> [Found] {
    let answers = try await transaction.run(
      parts.flatMap { part in
        // That nobody has a new scope's row yet must be so, and not that somebody holds it.
        [part.create ?? journal.lock(part.id, isPatient: isPatient || part.isNew)]
          + part.operations.map(journal.earlier)
      })
    var rest = answers[...]
    return parts.map { part in
      let own = rest.prefix(1 + part.operations.count)
      rest = rest.dropFirst(own.count)
      return Found(row: own.first?.first, earlier: own.dropFirst().map { journal.earlier($0) })
    }
  }

  /// Whether others have gone on, in the same history, and nobody goes on as long as the row is held.
  private func isBehind(_ part: Part, _ row: SQLRow?) -> Bool {
    guard let row, !part.isNew else { return false }
    return row.integer(0) ?? 0 > Int64(part.base.revision) && row.text(1) == part.base.epoch.text
  }

  private func outcome(of part: Part, _ found: Found) -> Outcome {
    // Who creates a scope that is there already decides on what is there.
    guard let row = found.row else { return !part.isNew ? .busy : part.create == nil ? .written : .stale }
    guard row.integer(0) == Int64(part.base.revision), row.text(1) == part.base.epoch.text else { return .stale }
    let repeated = found.earlier.prefix(part.operations.count).enumerated().compactMap { place, result in
      result.map { (place, $0) }
    }
    return repeated.isEmpty ? .written : .repeated(Dictionary(uniqueKeysWithValues: repeated))
  }
}

extension GroupWrite.Part {
  /// Whether an attempt whose answer was lost came through. The server may not have come to it yet, on a connection that
  /// is gone: it holds the scope's row then, and is waited for.
  func isWritten(
    _ mark: String, _ journal: ScopeJournal, on database: any Database
  ) async throws(StorageError) -> Bool {
    try await database.transaction { transaction async throws(StorageError) in
      let row = try await transaction.run([create ?? journal.lock(id, isPatient: true)])[0]
      let found = try await transaction.run([journal.find(mark: mark, id, last)])[0]
      if create != nil, !row.isEmpty { try await transaction.run([journal.forget(id)]) }
      return !found.isEmpty
    }
  }
}
