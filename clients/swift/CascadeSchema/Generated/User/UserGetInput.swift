// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.Get {
  /// The input of `user.get`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String

    public init(userId: String) {
      self.userId = userId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
    }

    public static let facts = MessageFacts("UserGetInput", [
      FieldFacts(1011, "userId", .string, in: .path),
    ])
  }
}
