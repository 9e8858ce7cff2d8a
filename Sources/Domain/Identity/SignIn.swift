// Somebody signs in: a session begins, with a refresh token that is good once and an access token for a short while.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State

/// A session about to begin, and what its owner is given once it is durable.
struct SignIn: Sendable {
  let session: Session
  let key: SessionKey
  private let token: SessionToken

  init(_ user: ID<User>, by method: SignInMethod, _ name: String, _ caller: Caller, _ settings: AccountSettings) {
    var session = Session()
    (session.id, session.userId, session.name, session.method) = (.next(), user, name, method)
    session.userAgent = String((caller.agent ?? "").prefix(256))
    session.address = caller.address.map { "\($0)" } ?? ""
    (session.createdAt, session.lastUsedAt) = (.now, .now)
    session.expiresAt = .now + settings.sessionLifetime
    let secret = RefreshToken.make()
    var key = SessionKey()
    (key.id, key.userId, key.hash) = (session.id, user, secret.hash.text)
    (self.session, self.key, token) = (session, key, SessionToken(user, session.id, secret))
  }

  func tokens(_ user: User, _ accounts: Accounts) async throws(APIError) -> Tokens {
    try await accounts.tokens(user, token)
  }
}

extension Accounts {
  func tokens(_ user: User, _ token: SessionToken) async throws(APIError) -> Tokens {
    let expiresAt = Timestamp.now + settings.accessLifetime
    var tokens = Tokens()
    tokens.accessToken = try keys.token(.access, user.id, token.session, until: expiresAt).reveal()
    (tokens.refreshToken, tokens.expiresAt) = (token.text, expiresAt)
    (tokens.sessionId, tokens.user) = (token.session, user)
    return tokens
  }

  /// Somebody has shown a first factor: what the login comes to.
  func enter(
    _ user: ID<User>, by method: SignInMethod, _ name: String, _ caller: Caller,
    _ check: @escaping @Sendable (User, inout Login) throws(APIError) -> Void = { _, _ throws(APIError) in }
  ) async throws(APIError) -> LoginResult {
    LoginResult(try await signIn(user, by: method, name, caller, check))
  }

  /// Begins a session of an account that has shown that it is itself.
  func signIn(
    _ user: ID<User>, by method: SignInMethod, _ name: String, _ caller: Caller,
    _ check: @escaping @Sendable (User, inout Login) throws(APIError) -> Void = { _, _ throws(APIError) in }
  ) async throws(APIError) -> Tokens {
    let signIn = SignIn(user, by: method, name, caller, settings)
    let most = settings.maxSessions
    let found = try await store.decide(user.description, caller) { draft throws(APIError) in
      let found = try draft.user(user)
      try Accounts.admit(found)
      var login = draft.login()
      let before = login
      try check(found, &login)
      if login != before { draft.write(login) }
      draft.begin(signIn.session, signIn.key, most: most)
      return found
    }
    caller.trail?.became(user.description)
    return try await signIn.tokens(found, self)
  }

  /// Whoever is banned is told so, once it has shown who it is.
  static func admit(_ user: User) throws(APIError) {
    guard user.isBanned(at: .now) else { return }
    let until = user.bannedUntil.map { " until \($0)" } ?? ""
    let reason = user.banReason.map { ": \($0)" } ?? "."
    throw APIError(.accountBanned, "The account is banned\(until)\(reason)")
  }
}

extension User {
  /// A ban ends by itself.
  func isBanned(at now: Timestamp) -> Bool { status == .banned && bannedUntil.map { $0 > now } ?? true }
}
