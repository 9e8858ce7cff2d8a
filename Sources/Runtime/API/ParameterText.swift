// Values as they stand in a path, a query or a header: as in JSON, without quotation marks. Generated inputs call
// `read` for each field that REST has outside of its body. What is wrong with one is said in the words of the JSON
// reader, so that a field has one complaint, wherever it stands.

internal import Core
public import Wire

/// What can be read from plain text.
public protocol ParameterText {
  /// Nil when a violation was noted in its place.
  static func read(parameter text: String, _ field: StaticString, noting violations: inout Violations) -> Self?
}

extension Violations {
  /// What cannot be read is noted, and the field keeps what it had.
  @inlinable
  public mutating func read<Value: ParameterText>(_ text: String, _ value: inout Value, _ field: StaticString) {
    if let read = Value.read(parameter: text, field, noting: &self) { value = read }
  }

  @inlinable
  public mutating func read<Value: ParameterText>(_ text: String, _ value: inout Value?, _ field: StaticString) {
    if let read = Value.read(parameter: text, field, noting: &self) { value = read }
  }

  /// One of a parameter that comes again for each element.
  @inlinable
  public mutating func read<Value: ParameterText>(_ text: String, _ values: inout [Value], _ field: StaticString) {
    if let read = Value.read(parameter: text, field, noting: &self) { values.append(read) }
  }

  /// An enumeration's value by its name.
  @inlinable
  public mutating func read<Value: WireEnum>(_ text: String, _ value: inout Value, _ field: StaticString) {
    if let read = named(Value.self, text, field) { value = read }
  }

  @inlinable
  public mutating func read<Value: WireEnum>(_ text: String, _ value: inout Value?, _ field: StaticString) {
    if let read = named(Value.self, text, field) { value = read }
  }

  @inlinable
  public mutating func read<Value: WireEnum>(_ text: String, _ values: inout [Value], _ field: StaticString) {
    if let read = named(Value.self, text, field) { values.append(read) }
  }

  /// A value with fields stands there as JSON; what is wrong inside of it is said of its fields.
  public mutating func read<Value: JSONMessage>(_ text: String, _ value: inout Value, _ field: StaticString) {
    if let read: Value = message(text, field) { value = read }
  }

  public mutating func read<Value: JSONMessage>(_ text: String, _ value: inout Value?, _ field: StaticString) {
    if let read: Value = message(text, field) { value = read }
  }

  private mutating func message<Value: JSONMessage>(_ text: String, _ field: StaticString) -> Value? {
    var read: Value?
    inside(field) { violations in
      do throws(JSONError) {
        read = try Value.decode(json: Bytes(text), violations: &violations)
      } catch {
        violations.note(.wrongType, "is an object in JSON, and this is none: \(error.reason)")
      }
    }
    return read
  }

  @usableFromInline
  mutating func named<Value: WireEnum>(_ type: Value.Type, _ text: String, _ field: StaticString) -> Value? {
    if let value = Value(json: text.utf8Span.span) { return value }
    note(.unknownValue, Value.names.wanted + Value.names.suggestion(for: String(text.prefix(64))), field)
    return nil
  }
}
