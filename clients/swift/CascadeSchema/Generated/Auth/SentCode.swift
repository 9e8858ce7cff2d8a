// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// A code is on its way, if there is anybody there.
public struct SentCode: SchemaMessage {
  /// Given back with the code.
  public var token: String
  /// Until when.
  public var expiresAt: Timestamp

  public init(token: String, expiresAt: Timestamp) {
    self.token = token
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    token = try members.read("token")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("token", token)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("SentCode", [
    FieldFacts(1, "token", .string),
    FieldFacts(2, "expiresAt", .timestamp),
  ])
}
