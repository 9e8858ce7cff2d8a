// Writes a row, column by column, in the order of its table: the calls that generated code is made of.

internal import Core
public import Wire

/// The values of a row.
public struct RowWriter {
  public private(set) var values: [SQLValue] = []

  init(capacity: Int) { values.reserveCapacity(capacity) }

  public mutating func write(_ value: some SQLColumnValue) { values.append(value.sql) }
  public mutating func write(_ value: (some SQLColumnValue)?) { values.append(value?.sql ?? .null) }
  public mutating func write(_ value: some WireEnum) { values.append(.integer(Int64(value.number))) }
  public mutating func write(_ value: (some WireEnum)?) {
    values.append(value.map { .integer(Int64($0.number)) } ?? .null)
  }

  public mutating func write(json value: some JSONValue) { values.append(.text(value.encodedJSON().text)) }
  public mutating func write(json value: (some JSONValue)?) {
    values.append(value.map { .text($0.encodedJSON().text) } ?? .null)
  }
  public mutating func write<Value: JSONValue>(json values: [Value]) {
    self.values.append(.text(StoredList(values: values).encodedJSON().text))
  }
}
