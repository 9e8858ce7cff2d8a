// What the database has of scopes, as statements: their rows, their revisions, and the event of each commit. The statements
// are the same for both databases, but for the locks that PostgreSQL has and SQLite needs not.

internal import Core
internal import Storage
internal import Wire

/// Statements about scopes.
struct ScopeJournal: Sendable {
  let dialect: SQLDialect
  let kinds: [ScopeKind]
  /// Whether other nodes are to learn of what is committed.
  let keepsOutbox: Bool

  /// The kind that an id is of; nil for what no scope is called.
  func kind(of id: String) -> ScopeKind? { kinds.first { id.hasPrefix($0.prefix) } }
  func tables(of id: String) -> [StateTable] { kind(of: id)?.tables ?? [] }

  // MARK: Loading

  /// The scope's row, then each table's: all of one moment.
  func load(_ id: String) -> [SQLStatement] {
    [SQLStatement("SELECT epoch, revision, kind, marks FROM scopes WHERE id = $1", [.text(id)])]
      + tables(of: id).map { $0.select(.text(id)) }
  }

  /// What `load` answered; nil where there is no such scope, or not any more.
  func state(_ id: String, _ answers: [SQLRows]) throws(StorageError) -> ScopeState? {
    guard let row = answers[0].first, row.text(2) != ScopeJournal.ended else { return nil }
    guard let epoch = row.text(0), let revision = row.integer(1) else {
      throw StorageError(.broken, "scopes holds what it cannot")
    }
    var state = ScopeState(Cursor(Epoch(epoch), Int(revision)))
    for (table, rows) in zip(tables(of: id), answers.dropFirst()) {
      // The last entries of a LOG come newest first.
      for row in table.facts.kind == .log ? rows.reversed() : Array(rows) { state.load(try table.read(row)) }
    }
    do {
      let marks = try row.bytes(3).map { bytes in try ScopeMarks(decoding: Bytes(bytes)) }
      for mark in marks?.resources ?? [] {
        if let table = tables(of: id).first(where: { $0.facts.name == mark.name }) { state.load(mark, of: table.facts) }
      }
    } catch {
      throw StorageError(.broken, "scopes holds what it cannot")
    }
    return state
  }

  /// Where the scope is: its revision, and which history that counts in.
  func head(_ id: String) -> SQLStatement {
    SQLStatement("SELECT revision, epoch, kind FROM scopes WHERE id = $1", [.text(id)])
  }

  /// The same of several; those that are not there are not in the answer.
  func heads(_ ids: [String]) -> SQLStatement {
    let places = ids.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return SQLStatement("SELECT id, revision, epoch FROM scopes WHERE id IN (\(places))", ids.map { .text($0) })
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

  /// Puts the row of a new scope there, and holds it. No row where somebody was first.
  func create(_ id: String, _ epoch: Epoch) -> SQLStatement {
    SQLStatement(
      "INSERT INTO scopes (id, kind, epoch, revision) VALUES ($1, $2, $3, 0) "
        + "ON CONFLICT (id) DO NOTHING RETURNING revision, epoch",
      [.text(id), .text(kind(of: id)?.name ?? ""), .text(epoch.text)])
  }

  func forget(_ id: String) -> SQLStatement { SQLStatement("DELETE FROM scopes WHERE id = $1", [.text(id)]) }

  /// Everything that makes a commit durable. `mark` tells this very attempt from another's.
  func write(
    _ id: String, _ epoch: Epoch, _ commit: Commit, body: Bytes, mark: String, at now: Timestamp
  ) -> [SQLStatement] {
    var statements: [SQLStatement] = []
    for change in commit.changes {
      if let after = change.after {
        statements.append(after.put)
      } else if let before = change.before {
        statements.append(before.delete)
      } else if let table = tables(of: id).first(where: { $0.facts == change.facts }) {
        statements.append(table.delete(.text(id), change.key))
      }
    }
    statements.append(
      SQLStatement(
        "INSERT INTO events (scope_id, revision, mark, at, body) VALUES ($1, $2, $3, $4, $5)",
        [
          .text(id), .integer(Int64(commit.revision)), .text(mark), now.sql, .bytes(body.array),
        ]))
    if keepsOutbox {
      statements.append(
        SQLStatement(
          "INSERT INTO outbox (partition, scope_id, epoch, revision) VALUES ($1, $2, $3, $4)",
          [
            .integer(Int64(ScopePartition.of(id))), .text(id), .text(epoch.text), .integer(Int64(commit.revision)),
          ]))
    }
    return statements
  }

  /// The scope's row goes on to where `state` is.
  func advance(_ id: String, to state: ScopeState) -> SQLStatement {
    SQLStatement(
      "UPDATE scopes SET revision = $2, marks = $3 WHERE id = $1",
      [.text(id), .integer(Int64(state.cursor.revision)), .bytes(state.marks.encoded().array)])
  }

  /// In a scope's row, in the place of its kind: it is gone, and who had it in memory is to learn of it.
  static let ended = "ended"

  func end(_ id: String) -> SQLStatement {
    SQLStatement("UPDATE scopes SET kind = $2 WHERE id = $1", [.text(id), .text(ScopeJournal.ended)])
  }

  // MARK: Calls of a name

  func earlier(_ key: OperationKey) -> SQLStatement {
    SQLStatement(
      "SELECT digest, revision, result FROM operations WHERE caller = $1 AND operation_id = $2",
      [.text(key.caller), .text(key.id)])
  }

  func earlier(_ rows: SQLRows) -> EarlierResult? {
    guard let row = rows.first, let digest = row.bytes(0), let result = row.bytes(2) else { return nil }
    return EarlierResult(digest: digest, revision: row.integer(1).map { Int($0) }, result: Bytes(result))
  }

  func remember(
    _ key: OperationKey, _ id: String, _ revision: Int, _ result: Bytes, at now: Timestamp
  ) -> SQLStatement {
    SQLStatement(
      """
      INSERT INTO operations (caller, operation_id, digest, scope_id, revision, result, at) \
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .text(key.caller), .text(key.id), .bytes(key.digest), .text(id), .integer(Int64(revision)),
        .bytes(result.array), now.sql,
      ])
  }

  // MARK: Reading back

  /// Whether an attempt whose answer was lost came through.
  func find(mark: String, _ id: String, _ revision: Int) -> SQLStatement {
    SQLStatement(
      "SELECT 1 FROM events WHERE scope_id = $1 AND revision = $2 AND mark = $3",
      [.text(id), .integer(Int64(revision)), .text(mark)])
  }
}
