// Messages: what generated structures are, and the protocols that say what some of them are besides.

/// An object with fields.
public protocol SchemaMessage: SchemaValue {
  static var facts: MessageFacts { get }
  init(members: Members) throws(DecodeError)
  func write(into members: inout Members)
}

extension SchemaMessage {
  public init(wire: JSON?) throws(DecodeError) {
    switch wire {
    case nil: try self.init(members: Members())
    case .object(let values)?: try self.init(members: Members(values))
    default: throw DecodeError("\(Self.facts.name) is no object")
    }
  }

  public var wireForm: JSON {
    var members = Members()
    write(into: &members)
    return .object(members.values)
  }
}

/// A page of a list.
public protocol SchemaPage: SchemaMessage {
  associatedtype Item: SchemaMessage
  var items: [Item] { get }
  var nextCursor: String? { get }
}

/// What a list is asked with.
public protocol SchemaListInput: SchemaMessage {
  var cursor: String? { get set }
}

/// A resource that patches change.
public protocol SchemaPatchable: SchemaMessage {
  associatedtype Patch: SchemaMessage
}

/// The answer of what answers nothing.
public struct Nothing: SchemaMessage {
  public init() {}
  public init(members: Members) throws(DecodeError) {}
  public func write(into members: inout Members) {}
  public static let facts = MessageFacts("Nothing", [])
}
