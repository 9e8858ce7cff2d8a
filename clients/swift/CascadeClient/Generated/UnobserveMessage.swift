// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Follow it no more. What is on its way still comes.
public struct UnobserveMessage: SchemaMessage {
  /// The observation's name.
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
  }

  public static let facts = MessageFacts("UnobserveMessage", [
    FieldFacts(1, "id", .string),
  ])
}

extension UnobserveMessage {
  /// What its fields are held to.
  public enum Limits {
    public static let id = FieldLimits(minLength: 1, maxLength: 128)
  }
}
