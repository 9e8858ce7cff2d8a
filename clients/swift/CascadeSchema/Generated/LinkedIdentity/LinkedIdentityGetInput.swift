// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

extension LinkedIdentity.Get {
  /// The input of `linkedIdentity.get`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The linked identity that it is about.
    public var linkedIdentityId: String

    public init(userId: String, linkedIdentityId: String) {
      self.userId = userId
      self.linkedIdentityId = linkedIdentityId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      linkedIdentityId = try members.read("linkedIdentityId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("linkedIdentityId", linkedIdentityId)
    }

    public static let facts = MessageFacts("LinkedIdentityGetInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "linkedIdentityId", .string, in: .path),
    ])
  }
}
