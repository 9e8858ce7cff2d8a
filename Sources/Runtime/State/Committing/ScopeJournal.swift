// What the database has of scopes, as statements: their rows, their revisions, and the event of each commit. The statements
// are the same for both databases, but for the locks that PostgreSQL has and SQLite needs not.

internal import Core
internal import Storage
internal import Wire

/// Statements about scopes.
struct ScopeJournal: Sendable {
  let dialect: SQLDialect
  let tables: [StateTable]

  // MARK: Loading

  /// The scope's row, then each table's: all of one moment.
  func load(_ id: String) -> [SQLStatement] {
    [SQLStatement("SELECT epoch, revision FROM scopes WHERE id = $1", [.text(id)])]
      + tables.map { $0.select(.text(id)) }
  }

  /// What `load` answered; nil where there is no such scope.
  func state(_ answers: [SQLRows]) throws(StorageError) -> ScopeState? {
    guard let row = answers[0].first else { return nil }
    guard let epoch = row.text(0), let revision = row.integer(1) else {
      throw StorageError(.broken, "scopes holds what it cannot")
    }
    var state = ScopeState(Cursor(Epoch(epoch), Int(revision)))
    for (table, rows) in zip(tables, answers.dropFirst()) {
      // The last entries of a LOG come newest first.
      for row in table.facts.kind == .log ? rows.reversed() : Array(rows) { state.load(try table.read(row)) }
    }
    return state
  }

  /// Where the scope is: its revision, and which history that counts in.
  func head(_ id: String) -> SQLStatement {
    SQLStatement("SELECT revision, epoch FROM scopes WHERE id = $1", [.text(id)])
  }

  /// The commits since.
  func events(_ id: String, after revision: Int) -> SQLStatement {
    SQLStatement(
      "SELECT revision, body FROM events WHERE scope_id = $1 AND revision > $2 ORDER BY revision",
      [.text(id), .integer(Int64(revision))])
  }

  // MARK: Committing

  /// The scope's revision, held until the transaction ends. No row where somebody else holds it.
  func lock(_ id: String, isPatient: Bool) -> SQLStatement {
    let text = "SELECT revision, epoch FROM scopes WHERE id = $1"
    let lock = isPatient ? " FOR UPDATE" : " FOR UPDATE SKIP LOCKED"
    return SQLStatement(dialect == .postgres ? text + lock : text, [.text(id)])
  }

  /// Everything that makes a commit durable. `mark` tells this very attempt from another's.
  func write(_ id: String, _ commit: Commit, mark: String, at now: Timestamp) -> [SQLStatement] {
    var statements: [SQLStatement] = []
    for change in commit.changes {
      if let after = change.after {
        statements.append(after.put)
      } else if let before = change.before {
        statements.append(before.delete)
      } else if let table = tables.first(where: { $0.facts == change.facts }) {
        statements.append(table.delete(.text(id), change.key))
      }
    }
    statements.append(
      SQLStatement(
        "INSERT INTO events (scope_id, revision, mark, at, body) VALUES ($1, $2, $3, $4, $5)",
        [
          .text(id), .integer(Int64(commit.revision)), .text(mark), now.sql,
          .bytes(CommitRecord(commit).encoded().array),
        ]))
    return statements
  }

  func advance(_ id: String, to revision: Int) -> SQLStatement {
    SQLStatement("UPDATE scopes SET revision = $2 WHERE id = $1", [.text(id), .integer(Int64(revision))])
  }

  /// Whether an attempt whose answer was lost came through.
  func find(mark: String, _ id: String, _ revision: Int) -> SQLStatement {
    SQLStatement(
      "SELECT 1 FROM events WHERE scope_id = $1 AND revision = $2 AND mark = $3",
      [.text(id), .integer(Int64(revision)), .text(mark)])
  }
}
