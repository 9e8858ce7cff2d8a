// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import CascadeClient

/// A secret for a program that shows codes of the time.
public struct TotpOffer: SchemaMessage {
  /// Given back with a code.
  public var token: String
  /// The secret, for those who type it.
  public var secret: String
  /// The same to be photographed: an `otpauth:` address.
  public var uri: String
  /// Until when a code of it must be shown.
  public var expiresAt: Timestamp

  public init(token: String, secret: String, uri: String, expiresAt: Timestamp) {
    self.token = token
    self.secret = secret
    self.uri = uri
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    token = try members.read("token")
    secret = try members.read("secret")
    uri = try members.read("uri")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("token", token)
    members.write("secret", secret)
    members.write("uri", uri)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("TotpOffer", [
    FieldFacts(1, "token", .string),
    FieldFacts(2, "secret", .string),
    FieldFacts(3, "uri", .string),
    FieldFacts(4, "expiresAt", .timestamp),
  ])
}
