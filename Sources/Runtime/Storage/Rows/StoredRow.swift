// A stored resource and its table. The generator says which column is which field; the statements follow from that, and are
// the same text for both databases.

internal import Wire

/// A resource as a row has it, with what the rules keep beside it.
public protocol StoredRow: Sendable, Equatable {
  static var table: StoredTable { get }
  init()
  mutating func read(from row: inout RowReader) throws(StorageError)
  func write(into row: inout RowWriter)
}

extension StoredRow {
  /// From a row of `table.select`.
  public init(_ row: SQLRow) throws(StorageError) {
    self.init()
    var reader = RowReader(row, of: Self.table)
    try read(from: &reader)
  }

  private var values: [SQLValue] {
    var writer = RowWriter(capacity: Self.table.columns.count)
    write(into: &writer)
    return writer.values
  }

  /// Writes it, whether it is there or not.
  public var put: SQLStatement { SQLStatement(Self.table.put, values) }
  public var delete: SQLStatement { SQLStatement(Self.table.delete, Array(values.prefix(Self.table.keyCount))) }

  /// Deletes the one with this key.
  public static func delete(_ key: [SQLValue]) -> SQLStatement { SQLStatement(table.delete, key) }

  /// All that is in a scope, in the order of the key.
  public static func all(in scope: SQLValue) -> SQLStatement { SQLStatement(table.selectScope, [scope]) }
  /// The last of a scope, in the order of the key, the very last first.
  public static func last(_ count: Int, in scope: SQLValue) -> SQLStatement {
    SQLStatement(table.selectLast, [scope, .integer(Int64(count))])
  }
  /// The one with this key.
  public static func one(_ key: [SQLValue]) -> SQLStatement { SQLStatement(table.selectOne, key) }
}

/// The table of a stored resource, and its statements.
public struct StoredTable: Sendable {
  public let name: String
  /// The key's first.
  public let columns: [String]
  public let keyCount: Int
  /// Every row of the table, in the order of the key.
  public let selectAll: SQLStatement
  let put: String
  let delete: String
  let selectScope: String
  let selectLast: String
  let selectOne: String

  /// `columns` is the names with spaces between them; the first `keyCount` are the key.
  public init(_ name: StaticString, _ columns: StaticString, key keyCount: Int) {
    let table = "\"\(name)\""
    let names = "\(columns)".split(separator: " ").map { "\"\($0)\"" }
    let list = names.joined(separator: ", ")
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let key = names.prefix(keyCount)
    let rest = names.dropFirst(keyCount).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let isKey = key.enumerated().map { "\($1) = $\($0 + 1)" }.joined(separator: " AND ")
    self.name = "\(name)"
    self.columns = "\(columns)".split(separator: " ").map(String.init)
    self.keyCount = keyCount
    put =
      "INSERT INTO \(table) (\(list)) VALUES (\(places)) "
      + "ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(rest)"
    delete = "DELETE FROM \(table) WHERE \(isKey)"
    selectAll = SQLStatement("SELECT \(list) FROM \(table) ORDER BY \(key.joined(separator: ", "))")
    selectScope = "SELECT \(list) FROM \(table) WHERE \(names[0]) = $1 ORDER BY \(key.joined(separator: ", "))"
    let backward = key.map { $0 + " DESC" }.joined(separator: ", ")
    selectLast = "SELECT \(list) FROM \(table) WHERE \(names[0]) = $1 ORDER BY \(backward) LIMIT $2"
    selectOne = "SELECT \(list) FROM \(table) WHERE \(isKey)"
  }
}
