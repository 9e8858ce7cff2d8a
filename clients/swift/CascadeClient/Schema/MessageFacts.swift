// What generated code says of messages: plain facts. Everything that is done with them (finding where REST carries a
// field, writing the same value as protobuf) is written once.

/// A message and its fields, in the order of the schema.
public struct MessageFacts: Sendable {
  public let name: String
  /// A patch: nothing is filled in, and what is null or an empty list is `cleared` in protobuf.
  public let isPatch: Bool
  public let fields: [FieldFacts]

  public init(_ name: String, isPatch: Bool = false, _ fields: [FieldFacts]) {
    (self.name, self.isPatch, self.fields) = (name, isPatch, fields)
  }

  func field(_ name: String) -> FieldFacts? { fields.first { $0.name == name } }

  /// Patches of that message: its fields, its numbers, and the same inside of it.
  var patch: MessageFacts {
    let fields = fields.map { field in
      guard case .object(let message) = field.kind, !field.isList else { return field }
      var field = field
      field.kind = .object { message().patch }
      return field
    }
    return MessageFacts("\(name)Patch", isPatch: true, fields)
  }

  /// A page of them, as snapshots of what has items carry it.
  var page: MessageFacts {
    let facts = self
    return MessageFacts(
      "\(name)Page",
      [
        FieldFacts(1, "items", .object { facts }, isList: true), FieldFacts(2, "nextCursor", .string, isNullable: true),
      ])
  }
}

public struct FieldFacts: Sendable {
  public enum Kind: Sendable {
    case string, boolean, int, int64, float, timestamp, duration, payload
    case names(EnumFacts)
    case object(@Sendable () -> MessageFacts)
    case arms(@Sendable () -> UnionFacts)

    public static func enumeration<Value: SchemaEnum>(_ type: Value.Type) -> Kind { .names(Value.facts) }
    public static func message<Value: SchemaMessage>(_ type: Value.Type) -> Kind { .object { Value.facts } }
    public static func union<Value: SchemaUnion>(_ type: Value.Type) -> Kind { .arms { Value.facts } }
  }

  /// Where REST carries it.
  public enum Place: Sendable {
    case path, query, header, body
  }

  /// In protobuf.
  public let number: Int
  public let name: String
  public internal(set) var kind: Kind
  public let isList: Bool
  public let isNullable: Bool
  public let place: Place

  public init(
    _ number: Int, _ name: String, _ kind: Kind, isList: Bool = false, isNullable: Bool = false, in place: Place = .body
  ) {
    (self.number, self.name, self.kind) = (number, name, kind)
    (self.isList, self.isNullable, self.place) = (isList, isNullable, place)
  }
}
