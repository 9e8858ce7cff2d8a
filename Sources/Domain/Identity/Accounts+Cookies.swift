// What a browser carries instead of tokens: signed as they are, but good for as long as its session, which is asked with every
// call. It needs no renewal, so no script needs to see it.

internal import API
public import Core
public import Generated
internal import Identity

extension TokenClaims.Kind {
  static let cookie = TokenClaims.Kind(rawValue: "cookie")
}

extension Accounts {
  /// How long a cookie may be kept; a key that signs must still be believed then.
  public var cookieLifetime: Duration { min(settings.sessionLifetime, keys.lifetime) }

  /// For a session that has just begun.
  public func cookie(_ user: ID<User>, _ session: ID<Session>) -> Secret? {
    try? keys.token(.cookie, user, session, until: .now + cookieLifetime)
  }

  /// Another in its place, where it is a day old; nil where it is as good as new, or none of ours.
  public func renewed(_ cookie: Secret) -> Secret? {
    guard let shown = try? keys.read(cookie), shown.kind == .cookie,
      shown.expiresAt < .now + cookieLifetime - .seconds(86_400)
    else { return nil }
    return self.cookie(shown.user, shown.session)
  }
}
