// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

extension Session.RevokeAll {
  /// The input of `session.revokeAll`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// Whether the caller's own goes on, where it is one of them.
    public var keepsOwn: Bool?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, keepsOwn: Bool? = nil, operationId: String? = nil) {
      self.userId = userId
      self.keepsOwn = keepsOwn
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      keepsOwn = try members.readOptional("keepsOwn")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.writeSaid("keepsOwn", keepsOwn)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("SessionRevokeAllInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1, "keepsOwn", .boolean),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
