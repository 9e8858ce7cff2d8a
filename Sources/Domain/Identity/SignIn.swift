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
    _ user: ID<User>, by method: SignInMethod, _ name: String, _ caller: Caller, using passkey: ShownPasskey? = nil,
    _ check: @escaping @Sendable (User, inout Login) throws(APIError) -> Void = { _, _ throws(APIError) in }
  ) async throws(APIError) -> LoginResult {
    switch try await begin(user, by: method, name, caller, asking: true, passkey, check) {
    case .session(let tokens): return LoginResult(tokens)
    case .half(let half, let factors, let email):
      guard !factors.isEmpty else {
        throw APIError(
          .signInOtherwise, "The account wants a second factor, which this first one is: sign in otherwise.")
      }
      var request = SecondFactorRequest()
      (request.token, request.expiresAt) = try step(HalfSignedIn.purpose, half.bytes, within: HalfSignedIn.lifetime)
      request.factors = factors
      if factors.contains(.emailCode) { request.maskedEmail = email.map(EmailedCodes.masked) }
      var result = LoginResult()
      result.mfa = request
      return result
    }
  }

  /// Begins a session of an account that has shown all that it has to.
  func signIn(
    _ user: ID<User>, by method: SignInMethod, _ name: String, _ caller: Caller, using passkey: ShownPasskey? = nil,
    _ check: @escaping @Sendable (User, inout Login) throws(APIError) -> Void = { _, _ throws(APIError) in }
  ) async throws(APIError) -> Tokens {
    guard case .session(let tokens) = try await begin(user, by: method, name, caller, asking: false, passkey, check)
    else {
      preconditionFailure("who is not asked for a second factor is signed in")
    }
    return tokens
  }

  /// With `asking` there is no session yet for whom a second factor is wanted from.
  private func begin(
    _ user: ID<User>, by method: SignInMethod, _ name: String, _ caller: Caller, asking: Bool,
    _ passkey: ShownPasskey?, _ check: @escaping @Sendable (User, inout Login) throws(APIError) -> Void
  ) async throws(APIError) -> Begun {
    let signIn = SignIn(user, by: method, name, caller, settings)
    let most = settings.maxSessions
    let (found, half) = try await store.decide(user.description, caller) {
      draft throws(APIError) -> (User, (HalfSignedIn, [SecondFactor])?) in
      let found = try draft.user(user)
      try Accounts.admit(found)
      var login = draft.login()
      let before = login
      try check(found, &login)
      if login != before { draft.write(login) }
      try passkey?.use(in: &draft)
      let factors = try factors(of: login)
      if asking && factors.isOn {
        return (found, (HalfSignedIn(user, by: method, name, login), factors.wanted(behind: method)))
      }
      draft.begin(signIn.session, signIn.key, most: most)
      return (found, nil)
    }
    if let (half, factors) = half {
      caller.trail?.within(user.description)
      return .half(half, factors, email: found.email)
    }
    caller.trail?.became(user.description)
    return .session(try await signIn.tokens(found, self))
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

/// What showing a factor came to.
private enum Begun {
  case session(Tokens)
  case half(HalfSignedIn, [SecondFactor], email: String?)
}
