// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

/// Where to go to show who one is.
public struct OAuthStart: SchemaMessage {
  /// The page of the service; it leads back to this server.
  public var authorizationUrl: String
  /// Shown at the end by who began, and by nobody else. Empty where a cookie carries it.
  public var binding: String
  /// Until when.
  public var expiresAt: Timestamp

  public init(authorizationUrl: String, binding: String, expiresAt: Timestamp) {
    self.authorizationUrl = authorizationUrl
    self.binding = binding
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    authorizationUrl = try members.read("authorizationUrl")
    binding = try members.read("binding")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("authorizationUrl", authorizationUrl)
    members.write("binding", binding)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("OAuthStart", [
    FieldFacts(1, "authorizationUrl", .string),
    FieldFacts(2, "binding", .string),
    FieldFacts(3, "expiresAt", .timestamp),
  ])
}
