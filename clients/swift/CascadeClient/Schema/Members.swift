// The members of an object, as generated code reads and writes them: a function for each way in which a field is held.
// Null where a value is never null is taken as absent, and what is unknown is not looked at.

/// What a patch says of a field that may be null. Of one that is never null an optional says it, where nil is "nothing".
public enum Change<Value: SchemaValue>: Sendable, Equatable {
  case keep
  case set(Value)
  case clear
}

/// An object on its way in or out.
public struct Members: Sendable, Equatable {
  public internal(set) var values: [String: JSON]

  init(_ values: [String: JSON] = [:]) { self.values = values }

  // MARK: Reading

  public func read<Value: SchemaValue>(_ name: String) throws(DecodeError) -> Value { try value(name, present(name)) }

  public func read<Value: SchemaValue>(_ name: String, or absent: Value) throws(DecodeError) -> Value {
    guard let present = present(name) else { return absent }
    return try value(name, present)
  }

  public func readOptional<Value: SchemaValue>(_ name: String) throws(DecodeError) -> Value? {
    guard let present = present(name) else { return nil }
    return try value(name, present)
  }

  public func readList<Value: SchemaValue>(_ name: String) throws(DecodeError) -> [Value] {
    try readOptionalList(name) ?? []
  }

  public func readOptionalList<Value: SchemaValue>(_ name: String) throws(DecodeError) -> [Value]? {
    guard let present = values[name] else { return nil }
    if present == .null { return [] }
    guard let elements = present.list else { throw DecodeError("\(name): no list") }
    var read: [Value] = []
    read.reserveCapacity(elements.count)
    for element in elements { read.append(try value(name, element)) }
    return read
  }

  public func readChange<Value: SchemaValue>(_ name: String) throws(DecodeError) -> Change<Value> {
    guard let present = values[name] else { return .keep }
    return present == .null ? .clear : .set(try value(name, present))
  }

  private func present(_ name: String) -> JSON? { values[name] == .null ? nil : values[name] }

  private func value<Value: SchemaValue>(_ name: String, _ wire: JSON?) throws(DecodeError) -> Value {
    do throws(DecodeError) { return try Value(wire: wire) } catch { throw error.inside(name) }
  }

  // MARK: Writing

  public mutating func write<Value: SchemaValue>(_ name: String, _ value: Value) { values[name] = value.wireForm }

  public mutating func writeNullable<Value: SchemaValue>(_ name: String, _ value: Value?) {
    values[name] = value?.wireForm ?? .null
  }

  public mutating func writeList<Value: SchemaValue>(_ name: String, _ list: [Value]) {
    values[name] = .list(list.map(\.wireForm))
  }

  public mutating func writeSaid<Value: SchemaValue>(_ name: String, _ value: Value?) {
    if let value { values[name] = value.wireForm }
  }

  public mutating func writeUnlessEmpty<Value: SchemaValue>(_ name: String, _ list: [Value]) {
    if !list.isEmpty { writeList(name, list) }
  }

  public mutating func writeSaidList<Value: SchemaValue>(_ name: String, _ list: [Value]?) {
    if let list { writeList(name, list) }
  }

  public mutating func writeChange<Value: SchemaValue>(_ name: String, _ change: Change<Value>) {
    switch change {
    case .keep: break
    case .set(let value): values[name] = value.wireForm
    case .clear: values[name] = .null
    }
  }
}
