// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

/// A code with which a user sets a new password.
public struct PasswordReset: SchemaMessage {
  /// The code; it is good once.
  public var code: String
  /// Until when.
  public var expiresAt: Timestamp

  public init(code: String, expiresAt: Timestamp) {
    self.code = code
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    code = try members.read("code")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("code", code)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("PasswordReset", [
    FieldFacts(1, "code", .string),
    FieldFacts(2, "expiresAt", .timestamp),
  ])
}
