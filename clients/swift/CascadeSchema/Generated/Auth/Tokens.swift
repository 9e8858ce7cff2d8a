// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What a caller shows from now on.
public struct Tokens: SchemaMessage {
  /// Shown with every call: `Authorization: Bearer …`.
  public var accessToken: String
  /// Changed for new ones before the access token runs out. It is good once.
  public var refreshToken: String
  /// When the access token runs out.
  public var expiresAt: Timestamp
  /// The session that the tokens belong to.
  public var sessionId: String
  /// Who signed in.
  public var user: User

  public init(accessToken: String, refreshToken: String, expiresAt: Timestamp, sessionId: String, user: User) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.expiresAt = expiresAt
    self.sessionId = sessionId
    self.user = user
  }

  public init(members: Members) throws(DecodeError) {
    accessToken = try members.read("accessToken")
    refreshToken = try members.read("refreshToken")
    expiresAt = try members.read("expiresAt")
    sessionId = try members.read("sessionId")
    user = try members.read("user")
  }

  public func write(into members: inout Members) {
    members.write("accessToken", accessToken)
    members.write("refreshToken", refreshToken)
    members.write("expiresAt", expiresAt)
    members.write("sessionId", sessionId)
    members.write("user", user)
  }

  public static let facts = MessageFacts("Tokens", [
    FieldFacts(1, "accessToken", .string),
    FieldFacts(2, "refreshToken", .string),
    FieldFacts(3, "expiresAt", .timestamp),
    FieldFacts(4, "sessionId", .string),
    FieldFacts(5, "user", .message(User.self)),
  ])
}
