// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

extension Session.Get {
  /// The input of `session.get`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The session that it is about.
    public var sessionId: String

    public init(userId: String, sessionId: String) {
      self.userId = userId
      self.sessionId = sessionId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      sessionId = try members.read("sessionId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("sessionId", sessionId)
    }

    public static let facts = MessageFacts("SessionGetInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "sessionId", .string, in: .path),
    ])
  }
}
