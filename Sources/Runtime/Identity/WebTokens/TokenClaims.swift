// What an access token says, and nothing that can change while it is good: who, by which session, for which room. The
// names on the wire are those of RFC 7519 where it has one.

public import Core
internal import Wire

/// What a signed token says.
public struct TokenClaims: Sendable, Equatable {
  /// What a token is good for.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Calls by a user.
    public static let access = Kind(rawValue: "access")
    /// Calls by a guest of one room.
    public static let guest = Kind(rawValue: "guest")
    /// The second step of a login.
    public static let secondFactor = Kind(rawValue: "mfa")
  }

  public var kind: Kind
  public var issuer: String
  public var audience: String
  public var subject: String
  public var sessionId: String?
  /// For guests: the one room that they are in, and the version of its guests, whose change sends all of them away.
  public var room: String?
  public var guestVersion: Int?
  /// To the second, as all times here.
  public var issuedAt: Timestamp
  public var expiresAt: Timestamp
  public var notBefore: Timestamp?

  public init(
    kind: Kind, issuer: String, audience: String, subject: String, sessionId: String? = nil, room: String? = nil,
    guestVersion: Int? = nil, issuedAt: Timestamp, expiresAt: Timestamp, notBefore: Timestamp? = nil
  ) {
    self.kind = kind
    self.issuer = issuer
    self.audience = audience
    self.subject = subject
    self.sessionId = sessionId
    self.room = room
    self.guestVersion = guestVersion
    self.issuedAt = issuedAt
    self.expiresAt = expiresAt
    self.notBefore = notBefore
  }
}

/// What a token must say to be good here.
public struct TokenExpectation: Sendable {
  public var issuer: String
  public var audience: String
  public var kinds: Set<TokenClaims.Kind>
  /// How far the clocks of who makes tokens and who reads them may be apart.
  public var leeway: Duration

  public init(
    issuer: String, audience: String, kinds: Set<TokenClaims.Kind> = [.access], leeway: Duration = .seconds(5)
  ) {
    self.issuer = issuer
    self.audience = audience
    self.kinds = kinds
    self.leeway = leeway
  }

  func check(_ claims: TokenClaims, at now: Timestamp) throws(TokenRefusal) {
    guard claims.expiresAt > claims.issuedAt else { throw .malformed }
    guard now < claims.expiresAt + leeway else { throw .expired }
    guard now + leeway >= max(claims.issuedAt, claims.notBefore ?? claims.issuedAt) else { throw .notYetValid }
    guard claims.issuer == issuer else { throw .wrongIssuer }
    guard claims.audience == audience else { throw .wrongAudience }
    guard kinds.contains(claims.kind) else { throw .wrongKind }
  }
}
