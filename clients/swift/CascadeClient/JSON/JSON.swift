// A value as the wire has it, whatever its shape: what messages are read from and written to, what patches merge into,
// and what payloads and the arms of a later schema are kept as. Protobuf is another spelling of the same values; bytes
// stand where it carries a payload or an arm that this schema does not know.

/// Any value of JSON, and bytes.
public enum JSON: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// Integers are exact up to 53 bits; those of 64 are text on the wire.
  case number(Double)
  case string(String)
  case list([JSON])
  case object([String: JSON])
  case bytes([UInt8])

  /// A member of an object; nil where there is none.
  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  public var text: String? { if case .string(let text) = self { text } else { nil } }
  public var list: [JSON]? { if case .list(let elements) = self { elements } else { nil } }

  /// A number without a fraction, within 53 bits.
  public var integer: Int? {
    guard case .number(let number) = self, number.magnitude <= 9_007_199_254_740_991 else { return nil }
    return Int(exactly: number)
  }
}

extension JSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSON...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
