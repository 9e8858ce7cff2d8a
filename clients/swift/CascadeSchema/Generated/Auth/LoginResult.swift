// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What signing in came to: tokens, or the wish for a second factor.
public struct LoginResult: SchemaMessage {
  /// Shown with every call; null where a second factor is wanted.
  public var accessToken: String?
  /// Changed for new ones before the access token runs out; null where a second factor is wanted.
  public var refreshToken: String?
  /// When the access token runs out; null where a second factor is wanted.
  public var expiresAt: Timestamp?
  /// The session that the tokens belong to; null where a second factor is wanted.
  public var sessionId: String?
  /// Who signed in; null where a second factor is wanted.
  public var user: User?
  /// The second factor that is wanted; null where there are tokens.
  public var mfa: SecondFactorRequest?
  /// Whether the password is not kept as new ones are: a client that never shows it sets it anew, the same one.
  public var isPasswordOutdated: Bool

  public init(
    accessToken: String? = nil,
    refreshToken: String? = nil,
    expiresAt: Timestamp? = nil,
    sessionId: String? = nil,
    user: User? = nil,
    mfa: SecondFactorRequest? = nil,
    isPasswordOutdated: Bool
  ) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.expiresAt = expiresAt
    self.sessionId = sessionId
    self.user = user
    self.mfa = mfa
    self.isPasswordOutdated = isPasswordOutdated
  }

  public init(members: Members) throws(DecodeError) {
    accessToken = try members.readOptional("accessToken")
    refreshToken = try members.readOptional("refreshToken")
    expiresAt = try members.readOptional("expiresAt")
    sessionId = try members.readOptional("sessionId")
    user = try members.readOptional("user")
    mfa = try members.readOptional("mfa")
    isPasswordOutdated = try members.read("isPasswordOutdated")
  }

  public func write(into members: inout Members) {
    members.writeNullable("accessToken", accessToken)
    members.writeNullable("refreshToken", refreshToken)
    members.writeNullable("expiresAt", expiresAt)
    members.writeNullable("sessionId", sessionId)
    members.writeNullable("user", user)
    members.writeNullable("mfa", mfa)
    members.write("isPasswordOutdated", isPasswordOutdated)
  }

  public static let facts = MessageFacts("LoginResult", [
    FieldFacts(1, "accessToken", .string, isNullable: true),
    FieldFacts(2, "refreshToken", .string, isNullable: true),
    FieldFacts(3, "expiresAt", .timestamp, isNullable: true),
    FieldFacts(4, "sessionId", .string, isNullable: true),
    FieldFacts(5, "user", .message(User.self), isNullable: true),
    FieldFacts(6, "mfa", .message(SecondFactorRequest.self), isNullable: true),
    FieldFacts(7, "isPasswordOutdated", .boolean),
  ])
}
