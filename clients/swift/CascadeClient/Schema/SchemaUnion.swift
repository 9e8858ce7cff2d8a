// Unions, open: one of several messages, told apart by `type` in JSON and by the number of the arm in protobuf. An arm
// that this schema does not know keeps all that came, and is written back as it came.

/// One of several messages.
public protocol SchemaUnion: SchemaValue {
  static var facts: UnionFacts { get }
  init(tag: String, members: Members) throws(DecodeError)
  /// Answers its tag.
  func write(into members: inout Members) -> String
}

extension SchemaUnion {
  public init(wire: JSON?) throws(DecodeError) {
    switch wire {
    case nil: try self.init(tag: "", members: Members())
    case .object(let values)?: try self.init(tag: values["type"]?.text ?? "", members: Members(values))
    default: throw DecodeError("\(Self.facts.name) is no object")
    }
  }

  public var wireForm: JSON {
    var members = Members()
    let tag = write(into: &members)
    members.values["type"] = .string(tag)
    return .object(members.values)
  }
}

/// An arm that this schema does not know.
public struct UnknownArm: Sendable, Hashable {
  /// What `type` was on the wire; in protobuf the number of the arm.
  public let tag: String
  /// All that came.
  public let raw: [String: JSON]

  public init(tag: String, members: Members) { (self.tag, raw) = (tag, members.values) }
}

extension Members {
  public mutating func arm<Arm: SchemaMessage>(_ arm: Arm, _ tag: String) -> String {
    arm.write(into: &self)
    return tag
  }

  public mutating func arm(_ arm: UnknownArm) -> String {
    values = arm.raw
    return arm.tag
  }
}

/// The arms of a union.
public struct UnionFacts: Sendable {
  public let name: String
  public let arms: [ArmFacts]

  public init(_ name: String, _ arms: [ArmFacts]) { (self.name, self.arms) = (name, arms) }
}

public struct ArmFacts: Sendable {
  public let number: Int
  public let tag: String
  /// Asked for when it is needed: messages may hold each other.
  public let message: @Sendable () -> MessageFacts

  public init<Message: SchemaMessage>(_ number: Int, _ tag: String, _ type: Message.Type) {
    (self.number, self.tag, message) = (number, tag, { Message.facts })
  }
}
