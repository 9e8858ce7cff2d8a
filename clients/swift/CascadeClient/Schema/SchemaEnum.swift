// Enumerations, open: a value is its name, and one of a later schema is as good as any other to hold and to give back. In
// protobuf, where names are numbers, one that is not known has its number for a name.

/// A named value.
public protocol SchemaEnum: RawRepresentable, SchemaValue, Hashable where RawValue == String {
  static var facts: EnumFacts { get }
  init(rawValue: String)
}

extension SchemaEnum {
  public init(wire: JSON?) throws(DecodeError) {
    switch wire {
    case nil: self.init(rawValue: "")
    case .string(let name)?: self.init(rawValue: name)
    default: throw DecodeError("no name of a value")
    }
  }

  public var wireForm: JSON { .string(rawValue) }

  /// Whether this schema has it.
  public var isKnown: Bool { Self.facts.number(of: rawValue) != nil }

  /// All that this schema has, in its order.
  public static var known: [Self] { facts.values.map { Self(rawValue: $0.name) } }
}

/// Names and their numbers in protobuf.
public struct EnumFacts: Sendable {
  public let values: [(name: String, number: Int)]

  public init(_ values: [(name: String, number: Int)]) { self.values = values }

  func number(of name: String) -> Int? { values.first { $0.name == name }?.number }
  func name(of number: Int) -> String { values.first { $0.number == number }?.name ?? String(number) }
}
