// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

/// What a browser is asked.
public struct PasskeyQuestion: SchemaMessage {
  /// Given back with the answer.
  public var token: String
  /// PublicKeyCredentialCreationOptionsJSON, or PublicKeyCredentialRequestOptionsJSON where a passkey is to be shown.
  public var options: String
  /// Until when.
  public var expiresAt: Timestamp

  public init(token: String, options: String, expiresAt: Timestamp) {
    self.token = token
    self.options = options
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    token = try members.read("token")
    options = try members.read("options")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("token", token)
    members.write("options", options)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("PasskeyQuestion", [
    FieldFacts(1, "token", .string),
    FieldFacts(2, "options", .string),
    FieldFacts(3, "expiresAt", .timestamp),
  ])
}
