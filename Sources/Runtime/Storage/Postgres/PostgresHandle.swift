// A connection of libpq's, used by one thread at a time: the worker that opened it, then a loop; or only the worker, for
// migrations, whose text of many statements a pipeline does not take.

internal import CPQ

/// An open connection, which ends with it.
@safe
final class PostgresHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ words: [(String, String)]) throws(StorageError) {
    let keys = unsafe PostgresHandle.words(words.map(\.0))
    let values = unsafe PostgresHandle.words(words.map(\.1))
    defer { unsafe (keys + values).forEach { unsafe $0?.deallocate() } }
    let opened = unsafe PQconnectdbParams(
      keys.map { unsafe UnsafePointer($0) }, values.map { unsafe UnsafePointer($0) }, 1)
    guard let opened = unsafe opened else { throw StorageError(.unavailable, "no memory for a connection") }
    guard unsafe PQstatus(opened) == CONNECTION_OK else {
      let failure = unsafe StorageError(lost: opened)
      unsafe PQfinish(opened)
      throw failure
    }
    unsafe cpq_say_nothing(opened)
    unsafe pointer = opened
  }

  deinit { unsafe PQfinish(pointer) }

  /// Runs text of many statements, and blocks.
  func run(_ text: String) throws(StorageError) {
    let result = unsafe PQexec(pointer, text)
    defer { unsafe PQclear(result) }
    let status = unsafe PQresultStatus(result)
    if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY { return }
    guard unsafe PQstatus(pointer) == CONNECTION_OK, let result = unsafe result else {
      throw unsafe StorageError(lost: pointer)
    }
    throw unsafe StorageError(postgres: result)
  }

  /// Runs one statement, and blocks.
  func run(_ statement: SQLStatement) throws(StorageError) -> SQLRows {
    let parameters = try PostgresParameters(statement.values)
    var result: OpaquePointer?
    _ = unsafe parameters.lend { count, values, lengths, formats in
      unsafe result = PQexecParams(pointer, statement.text, count, nil, values, lengths, formats, 0)
      return 0
    }
    defer { unsafe PQclear(result) }
    let status = unsafe PQresultStatus(result)
    guard let result = unsafe result, status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
      throw unsafe result.map { unsafe StorageError(postgres: $0) } ?? StorageError(lost: pointer)
    }
    return unsafe SQLRows(result)
  }

  /// Null-terminated copies, and a null after the last.
  private static func words(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe texts.map { text in
      let bytes = Array(text.utf8CString)
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      unsafe copy.initialize(from: bytes, count: bytes.count)
      return unsafe copy
    } + [nil]
  }
}
