// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.Get {
  /// The input of `auth.get`.
  public struct Input: SchemaMessage {
    public init() {}

    public init(members: Members) throws(DecodeError) {}

    public func write(into members: inout Members) {}

    public static let facts = MessageFacts("AuthGetInput", [])
  }
}
