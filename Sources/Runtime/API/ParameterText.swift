// Values as they stand in a path, a query or a flag: text without quotes. Generated inputs call `read` for each field that
// REST has outside of its body.

public import Core
public import Wire

/// What can be read from plain text.
public protocol ParameterText {
  init?(parameter text: String)
  /// What a violation says it should be.
  static var expected: String { get }
  static var code: ViolationCode { get }
}

extension ParameterText {
  public static var code: ViolationCode { .wrongType }
}

extension String: ParameterText {
  public init?(parameter text: String) {
    guard !text.utf8.contains(0) else { return nil }
    self = text
  }
  public static var expected: String { "is text without U+0000" }
}

extension Bool: ParameterText {
  public init?(parameter text: String) {
    guard text == "true" || text == "false" else { return nil }
    self = text == "true"
  }
  public static var expected: String { "is true or false" }
}

extension Int: ParameterText {
  public init?(parameter text: String) {
    guard let number = Int(text), abs(number) < 1 << 53 else { return nil }
    self = number
  }
  public static var expected: String { "is an integer below 2^53" }
}

extension Int64: ParameterText {
  public init?(parameter text: String) { self.init(text) }
  public static var expected: String { "is a 64-bit integer" }
}

extension Double: ParameterText {
  public init?(parameter text: String) {
    guard let number = Double(text), number.isFinite else { return nil }
    self = number
  }
  public static var expected: String { "is a number" }
}

extension Timestamp: ParameterText {
  public init?(parameter text: String) { self.init(text: text) }
  public static var expected: String { "is a moment as 2026-01-31T12:00:00Z" }
  public static var code: ViolationCode { .badFormat }
}

extension Duration: ParameterText {
  public init?(parameter text: String) { self.init(text: text) }
  public static var expected: String { "is a length of time as 1.5s" }
  public static var code: ViolationCode { .badFormat }
}

extension ID: ParameterText {
  public init?(parameter text: String) { self.init(text: text) }
  public static var expected: String { "is an id as \(Kind.prefix)_…" }
  public static var code: ViolationCode { .badID }
}

extension Violations {
  public mutating func read<Value: ParameterText>(_ text: String, _ value: inout Value, _ field: StaticString) {
    guard let read = Value(parameter: text) else { return note(Value.code, Value.expected, field) }
    value = read
  }

  public mutating func read<Value: ParameterText>(_ text: String, _ value: inout Value?, _ field: StaticString) {
    guard let read = Value(parameter: text) else { return note(Value.code, Value.expected, field) }
    value = read
  }

  /// One of a parameter that comes again for each element.
  public mutating func read<Value: ParameterText>(_ text: String, _ values: inout [Value], _ field: StaticString) {
    guard let read = Value(parameter: text) else { return note(Value.code, Value.expected, field) }
    values.append(read)
  }

  public mutating func read<Value: WireEnum>(_ text: String, _ value: inout Value, _ field: StaticString) {
    guard let read = Value(json: text.utf8Span.span) else { return unknown(Value.names, field) }
    value = read
  }

  public mutating func read<Value: WireEnum>(_ text: String, _ value: inout Value?, _ field: StaticString) {
    guard let read = Value(json: text.utf8Span.span) else { return unknown(Value.names, field) }
    value = read
  }

  public mutating func read<Value: WireEnum>(_ text: String, _ values: inout [Value], _ field: StaticString) {
    guard let read = Value(json: text.utf8Span.span) else { return unknown(Value.names, field) }
    values.append(read)
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

  private mutating func unknown(_ names: NameTable, _ field: StaticString) {
    note(.unknownValue, "is one of \(names.names.joined(separator: ", "))", field)
  }
}
