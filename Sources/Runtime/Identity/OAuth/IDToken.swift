// Whether an id token says what was asked (OpenID Connect Core §3.1.3.7): by this issuer, for this server, in answer to this
// very request, now. Its signature is looked at before.

internal import Core
internal import Wire

struct IDToken {
  let claims: PersonClaims

  /// How far the clocks of who makes it and of this server may be apart.
  static let leeway = Duration.seconds(60)
  /// One that was made longer ago was made for somebody else.
  static let maxAge = Duration.seconds(600)

  init(_ payload: Bytes, of service: OAuthService, nonce: Secret, at now: Timestamp) throws(OAuthError) {
    guard let claims = PersonClaims.read(payload, unknownFields: .skipped) else {
      throw OAuthError(.failed, "the id token cannot be read")
    }
    func refuse(_ why: String) -> OAuthError { OAuthError(.failed, "the id token \(why)") }
    guard claims.issuer == service.issuer else { throw refuse("is another issuer's") }
    guard claims.audience.contains(service.clientID) else { throw refuse("is for another") }
    // Who it was made for, where it is for several; and where that is said it must be us.
    guard claims.audience.count == 1 || claims.authorizedParty != nil,
      claims.authorizedParty ?? service.clientID == service.clientID
    else { throw refuse("was made for another") }
    guard let expires = IDToken.time(claims.expiresAt), let issued = IDToken.time(claims.issuedAt) else {
      throw refuse("does not say when")
    }
    guard now < expires + IDToken.leeway else { throw refuse("has run out") }
    guard issued <= now + IDToken.leeway, issued + IDToken.maxAge >= now else { throw refuse("was not made now") }
    if let from = claims.notBefore {
      guard let from = IDToken.time(from), from <= now + IDToken.leeway else { throw refuse("is not good yet") }
    }
    guard nonce.matches(Secret(claims.nonce ?? "")) else { throw refuse("answers another request") }
    self.claims = claims
  }

  private static func time(_ seconds: Double?) -> Timestamp? {
    guard let seconds, seconds.isFinite, abs(seconds) < 1e11 else { return nil }
    return Timestamp(microseconds: Int64(seconds * 1_000_000))
  }
}
