// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// The room said something.
public struct ChatNotice: SchemaMessage {
  public init() {}

  public init(members: Members) throws(DecodeError) {}

  public func write(into members: inout Members) {}

  public static let facts = MessageFacts("ChatNotice", [])
}
