// The schema's scalars as parameters. Each goes through the reader that its JSON form has: a number is what JSON writes
// so (`598`, `598.0`, `5.98e2`, and neither `+5` nor `0x5`), the others are what stands between the quotation marks.

public import Core
public import Wire

extension String: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> String? {
    if !text.utf8.contains(0) { return text }
    violations.note(.badFormat, "must not have U+0000 in it", field)
    return nil
  }
}

extension Bool: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> Bool? {
    switch text {
    case "true": return true
    case "false": return false
    default:
      violations.note(.wrongType, "must be true or false", field)
      return nil
    }
  }
}

extension Int: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> Int? { violations.number(text, "must be an integer", field) }
}

extension Double: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> Double? { violations.number(text, "must be a number", field) }
}

extension Int64: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> Int64? { violations.quoted(text, field) }
}

extension Timestamp: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> Timestamp? { violations.quoted(text, field) }
}

extension Duration: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> Duration? { violations.quoted(text, field) }
}

extension ID: ParameterText {
  public static func read(
    parameter text: String, _ field: StaticString, noting violations: inout Violations
  ) -> ID? {
    // Nearly every path has one, and it is nearly always good.
    ID(text: text) ?? violations.quoted(text, field)
  }
}

extension Violations {
  fileprivate mutating func number<Value: JSONValue>(
    _ text: String, _ wanted: StaticString, _ field: StaticString
  ) -> Value? {
    // The reader would pass over space, and take a word or a bracket for another kind of value.
    let (first, last) = (text.utf8.first ?? 0, text.utf8.last ?? 0)
    guard first == UInt8(ascii: "-") || Violations.isDigit(first), Violations.isDigit(last) else {
      note(.wrongType, wanted.description, field)
      return nil
    }
    return json(Bytes(text), wanted, field)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// What stands in quotation marks in JSON.
  fileprivate mutating func quoted<Value: JSONValue>(_ text: String, _ field: StaticString) -> Value? {
    var writer = JSONWriter(capacity: text.utf8.count + 2)
    writer.string(text)
    return json(writer.finish(), "must be text", field)
  }

  private mutating func json<Value: JSONValue>(
    _ text: Bytes, _ wanted: StaticString, _ field: StaticString
  ) -> Value? {
    var value: Value?
    inside(field) { violations in
      do throws(JSONError) {
        value = try Value.decode(json: text, violations: &violations)
      } catch {
        // `01`, `1.2.3`: no number at all.
        violations.note(.wrongType, wanted.description)
      }
    }
    return value
  }
}
