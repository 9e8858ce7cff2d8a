// A prepared statement: values in, rows out. Its places have the names `$1`, `$2`, as PostgreSQL has them; SQLite numbers
// names in the order in which the text first has them, so they are looked up by name once.

internal import CSQLite

@safe
final class SQLitePrepared {
  private let statement: OpaquePointer
  /// The number of `$1`, of `$2` and so on; 0 for one that the text does not have.
  private let places: [Int32]
  let columns: Int

  init(_ statement: OpaquePointer) {
    unsafe self.statement = statement
    columns = Int(unsafe sqlite3_column_count(statement))
    let count = unsafe sqlite3_bind_parameter_count(statement)
    places = (0..<count).map {
      unsafe sqlite3_bind_parameter_index(statement, "$\($0 + 1)")
    }
  }

  deinit { unsafe sqlite3_finalize(statement) }

  func step() -> Int32 { unsafe sqlite3_step(statement) }

  func reset() {
    unsafe sqlite3_reset(statement)
    unsafe sqlite3_clear_bindings(statement)
  }

  func bind(_ values: [SQLValue]) -> Int32 {
    guard values.count == places.count else { return SQLITE_RANGE }
    for (value, place) in zip(values, places) {
      let code = bind(value, at: place)
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }

  private func bind(_ value: SQLValue, at place: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(statement, place)
    case .integer(let number): return unsafe sqlite3_bind_int64(statement, place, number)
    case .boolean(let isTrue): return unsafe sqlite3_bind_int64(statement, place, isTrue ? 1 : 0)
    case .double(let number): return unsafe sqlite3_bind_double(statement, place, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) {
          // An empty buffer may have no address, and no address is null to SQLite.
          guard let start = $0.baseAddress else { return unsafe csqlite_bind_text(statement, place, "", 0) }
          return unsafe csqlite_bind_text(statement, place, start, Int32(clamping: $0.count))
        }
      }
    case .bytes(let bytes):
      guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(statement, place, 0) }
      return unsafe bytes.withUnsafeBytes {
        unsafe csqlite_bind_blob(statement, place, $0.baseAddress, Int32(clamping: $0.count))
      }
    }
  }

  func read(into cells: inout [SQLValue]) {
    for column in 0..<Int32(columns) { cells.append(value(column)) }
  }

  private func value(_ column: Int32) -> SQLValue {
    switch unsafe sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .double(unsafe sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      let text = unsafe sqlite3_column_text(statement, column)
      let count = Int(unsafe sqlite3_column_bytes(statement, column))
      return .text(unsafe String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      let bytes = unsafe sqlite3_column_blob(statement, column)
      let count = Int(unsafe sqlite3_column_bytes(statement, column))
      return .bytes(unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count)))
    default: return .null
    }
  }
}
