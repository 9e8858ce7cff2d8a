// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What the server says of a password that it does not see.
public struct OpaqueAnswer: SchemaMessage {
  /// Given back with the client's second message.
  public var token: String
  /// The server's message, as RFC 9807 has it, with how the password is stretched in front of it; base64url.
  public var message: String
  /// Until when.
  public var expiresAt: Timestamp

  public init(token: String, message: String, expiresAt: Timestamp) {
    self.token = token
    self.message = message
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    token = try members.read("token")
    message = try members.read("message")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("token", token)
    members.write("message", message)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("OpaqueAnswer", [
    FieldFacts(1, "token", .string),
    FieldFacts(2, "message", .string),
    FieldFacts(3, "expiresAt", .timestamp),
  ])
}
