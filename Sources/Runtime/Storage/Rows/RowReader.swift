// Reads a row, column by column, in the order of its table: the calls that generated code is made of.

internal import Core
public import Wire

/// A row and a place in it.
public struct RowReader {
  private let row: SQLRow
  private let table: StoredTable
  private var place = 0

  public init(_ row: SQLRow, of table: StoredTable) {
    self.row = row
    self.table = table
  }

  private mutating func next() -> SQLValue {
    defer { place += 1 }
    return row[place]
  }

  /// What stands there is not what the schema says: another program's work, or a bug.
  private func broken() -> StorageError {
    StorageError(.broken, "\(table.name).\(table.columns[place - 1]) holds what it cannot")
  }

  // MARK: Scalars

  public mutating func read<Value: SQLColumnValue>(_ field: inout Value) throws(StorageError) {
    guard let value = Value(sql: next()) else { throw broken() }
    field = value
  }

  public mutating func read<Value: SQLColumnValue>(_ field: inout Value?) throws(StorageError) {
    let stored = next()
    guard stored != .null else { return field = nil }
    guard let value = Value(sql: stored) else { throw broken() }
    field = value
  }

  public mutating func read<Value: WireEnum>(_ field: inout Value) throws(StorageError) {
    guard let number = Int(sql: next()), let value = Value(number: number) else { throw broken() }
    field = value
  }

  public mutating func read<Value: WireEnum>(_ field: inout Value?) throws(StorageError) {
    let stored = next()
    guard stored != .null else { return field = nil }
    guard let number = Int(sql: stored), let value = Value(number: number) else { throw broken() }
    field = value
  }

  // MARK: JSON

  public mutating func read<Value: JSONValue>(json field: inout Value) throws(StorageError) {
    guard let text = String(sql: next()) else { throw broken() }
    field = try decode(text)
  }

  public mutating func read<Value: JSONValue>(json field: inout Value?) throws(StorageError) {
    let stored = next()
    guard stored != .null else { return field = nil }
    guard let text = String(sql: stored) else { throw broken() }
    field = try decode(text)
  }

  public mutating func read<Value: JSONValue>(json field: inout [Value]) throws(StorageError) {
    guard let text = String(sql: next()) else { throw broken() }
    field = try decode(text, as: StoredList<Value>.self).values
  }

  /// Fields that are no more are skipped: an older version may have written them.
  private func decode<Value: JSONValue>(_ text: String, as type: Value.Type = Value.self) throws(StorageError) -> Value
  {
    var violations = Violations()
    let value = try? Value.decode(json: Bytes(text), unknownFields: .skipped, violations: &violations)
    guard let value = value ?? nil, violations.isEmpty else { throw broken() }
    return value
  }
}

/// A list as one value.
struct StoredList<Element: JSONValue>: JSONValue {
  var values: [Element] = []

  static func read(from json: inout JSONReader) throws(JSONError) -> StoredList? {
    var list = StoredList()
    try json.read(&list.values)
    return list
  }

  func write(into json: inout JSONWriter) {
    json.beginArray()
    for value in values { value.write(into: &json) }
    json.endArray()
  }
}
