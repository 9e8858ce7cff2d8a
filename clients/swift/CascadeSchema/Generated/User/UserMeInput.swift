// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.Me {
  /// The input of `user.me`.
  public struct Input: SchemaMessage {
    public init() {}

    public init(members: Members) throws(DecodeError) {}

    public func write(into members: inout Members) {}

    public static let facts = MessageFacts("UserMeInput", [])
  }
}
