// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

extension Session.Delete {
  /// The input of `session.delete`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The session that it is about.
    public var sessionId: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, sessionId: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.userId = userId
      self.sessionId = sessionId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      sessionId = try members.read("sessionId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("sessionId", sessionId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SessionDeleteInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1011, "sessionId", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
