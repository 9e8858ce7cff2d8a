// One connection to a SQLite file. It is used by one thread at a time (the writer's, or a reader that has borrowed it) and
// blocks: nothing on a loop may touch it. Statements are prepared once and kept.

internal import CSQLite
internal import Core

/// An open file.
@safe
final class SQLiteConnection: @unchecked Sendable {
  enum Role {
    case writer, reader
    /// Reads, and writes other files.
    case copier
  }

  /// Statements that are kept; the store's own are some dozens.
  private static let maxPrepared = 256

  private let handle: OpaquePointer
  private var isClosed = false
  private var prepared: [String: SQLitePrepared] = [:]

  init(path: String, _ role: Role, _ options: SQLiteOptions) throws(StorageError) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
      | (role == .writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      let failure = unsafe StorageError(sqlite: code, opened)
      unsafe sqlite3_close_v2(opened)
      throw failure
    }
    unsafe self.handle = handle
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: options.busyTimeout.nanoseconds / 1_000_000))
    _ = unsafe csqlite_defensive(handle)
    for pragma in options.pragmas(role) { try run(pragma) }
  }

  deinit { close() }

  /// The last one that closes a file puts its log away.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    prepared = [:]
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs text that may hold several statements and answers nothing, such as a migration.
  func run(_ text: String) throws(StorageError) {
    let code = unsafe sqlite3_exec(handle, text, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  func run(_ statements: [SQLStatement]) throws(StorageError) -> [SQLRows] {
    var answers: [SQLRows] = []
    answers.reserveCapacity(statements.count)
    for statement in statements { answers.append(try run(statement)) }
    return answers
  }

  func run(_ statement: SQLStatement) throws(StorageError) -> SQLRows {
    let prepared = try prepare(statement.text)
    defer { prepared.reset() }
    let code = prepared.bind(statement.values)
    guard code == SQLITE_OK else { throw failure(code) }
    let before = unsafe sqlite3_total_changes64(handle)
    var cells: [SQLValue] = []
    while true {
      let code = prepared.step()
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else { throw failure(code) }
      prepared.read(into: &cells)
    }
    let changed = unsafe sqlite3_total_changes64(handle) - before
    return SQLRows(columns: prepared.columns, cells: cells, changed: Int(changed))
  }

  private func prepare(_ text: String) throws(StorageError) -> SQLitePrepared {
    if let known = prepared[text] { return known }
    var made: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
    guard code == SQLITE_OK else { throw failure(code) }
    guard let statement = unsafe made else { throw StorageError(.broken, "a statement that says nothing") }
    if prepared.count >= SQLiteConnection.maxPrepared { prepared.removeAll(keepingCapacity: true) }
    let new = unsafe SQLitePrepared(statement)
    prepared[text] = new
    return new
  }

  /// Whether a transaction is open: SQLite ends one by itself after some failures.
  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  private func failure(_ code: Int32) -> StorageError { unsafe StorageError(sqlite: code, handle) }
}
