// The ways in. Whoever is refused learns nothing that it did not know: a name that nobody has costs and answers the same as
// a wrong password.

public import API
internal import Core
public import Generated
internal import Identity
internal import State
internal import Storage

extension Rules {
  public func get(_ input: Auth.Get.Input, _ caller: Caller) async throws(APIError) -> Auth {
    var auth = Auth()
    let live = live.now
    (auth.isRegistrationOpen, auth.areGuestsAllowed) = (live.isRegistrationOpen, live.areGuestsAllowed)
    (auth.methods, auth.minPasswordLength) = ([.password, .opaque], accounts.rules.lengths.lowerBound)
    if passkeys != nil { auth.methods.append(.passkey) }
    if post != nil { auth.methods.append(.emailCode) }
    if services.publicURL != nil { auth.providers = self.live.options }
    if !auth.providers.isEmpty { auth.methods.append(.oauth) }
    return auth
  }

  public func register(_ input: Auth.Register.Input, _ caller: Caller) async throws(APIError) -> Tokens {
    guard live.now.isRegistrationOpen else {
      throw APIError(.registrationClosed, "Accounts are made by administrators here.")
    }
    var user = User()
    (user.username, user.displayName, user.role) = (input.username, input.displayName, .user)
    return try await accounts.signUp(user, Secret(input.password), input.sessionName, caller)
  }

  public func login(_ input: Auth.Login.Input, _ caller: Caller) async throws(APIError) -> LoginResult {
    let attempt = try await accounts.attempts.begin(input.username, caller)
    let password = Secret(input.password)
    let id = try await accounts.id(named: input.username)
    if let id { caller.trail?.within(id.description) }
    let kept: Login? = if let id { try await accounts.account(id, caller).login } else { nil }
    let found = try await accounts.check(password, of: kept)
    guard let id, found != .wrong else {
      throw APIError(.wrongCredentials, "The username or the password is wrong.")
    }
    await attempt.succeeded()
    // What was stored with less than is asked now is stored anew.
    let isHashed = kept?.passwordHash != nil
    let better = found == .right(needsRehash: true) ? try await accounts.keep(password, hashed: isHashed) : nil
    return try await accounts.enter(id, by: .password, input.sessionName, caller) { _, login throws(APIError) in
      // Who changed the password meanwhile has signed everybody out.
      guard login.hasPassword(of: kept) else {
        throw APIError(.wrongCredentials, "The username or the password is wrong.")
      }
      if let better { login.keep(better) }
    }
  }

  public func refresh(_ input: Auth.Refresh.Input, _ caller: Caller) async throws(APIError) -> Tokens {
    let unknown = APIError(.unauthenticated, "The refresh token is none, or its session has ended.")
    guard let token = SessionToken(input.refreshToken) else { throw unknown }
    let next = RefreshToken.make()
    let (settings, address) = (accounts.settings, caller.address)
    let renewed: Renewal
    do throws(APIError) {
      renewed = try await accounts.store.decide(token.user.description, caller) { draft throws(APIError) in
        guard var session = draft.session(token.session), var key = draft.key(of: token.session),
          session.expiresAt > .now
        else { throw unknown }
        let user = try draft.user(token.user)
        guard key.hash == token.secret.hash.text else {
          guard key.spent.contains(token.secret.hash.text) else { throw unknown }
          // Somebody has it who should not: nobody goes on with this session.
          draft.end(session.id)
          return .ended
        }
        try Accounts.admit(user)
        key.spent = Array((key.spent + [key.hash]).suffix(SessionKey.mostSpent))
        key.hash = next.hash.text
        (session.lastUsedAt, session.expiresAt) = (.now, .now + settings.sessionLifetime)
        if let address { session.address = "\(address)" }
        draft.write(key)
        draft.write(session)
        return .renewed(user)
      }
    } catch  where error.kind == .notFound {
      throw unknown
    }
    caller.trail?.became(token.user.description)
    guard case .renewed(let user) = renewed else {
      throw APIError(.refreshTokenReused, "The refresh token was used before: the session has ended.")
    }
    return try await accounts.tokens(user, SessionToken(token.user, token.session, next))
  }

  public func logout(_ input: Auth.Logout.Input, _ caller: Caller) async throws(APIError) {
    try caller.refuseKeys()
    guard let (user, session) = caller.signIn else { return }
    try await accounts.store.change(user.description, caller) { draft in draft.end(session) }
  }

  public func setPassword(_ input: Auth.SetPassword.Input, _ caller: Caller) async throws(APIError) {
    let attempt = try await accounts.attempts.begin(input.username, caller)
    let kept = try await accounts.keep(new: Secret(input.newPassword), of: input.username)
    try await setPassword(kept, of: input.username, Secret(input.code), attempt, caller)
  }

  /// With a code that is good for it.
  func setPassword(
    _ kept: KeptPassword, of username: String, _ code: Secret, _ attempt: Attempt, _ caller: Caller
  ) async throws(APIError) {
    let wrong = APIError(.wrongCode, "The code is wrong, or it has run out.")
    guard let id = try await accounts.id(named: username) else { throw wrong }
    let codes = accounts.codes
    caller.trail?.within(id.description)
    try await accounts.store.change(id.description, caller) { draft throws(APIError) in
      var login = draft.login()
      guard let expected = login.resetHash.flatMap({ TokenHash(text: $0) }),
        login.resetExpiresAt.map({ $0 > .now }) ?? false,
        codes.isHash(expected, of: code, of: id.description, for: Login.reset)
      else { throw wrong }
      login.setPassword(kept)
      draft.write(login)
      draft.endSessions()
    }
    caller.trail?.became(id.description)
    await attempt.succeeded()
  }

  public func setUp(_ input: Auth.SetUp.Input, _ caller: Caller) async throws(APIError) -> Tokens {
    let attempt = try await accounts.attempts.begin("set-up", caller)
    let isOpen: Bool
    do throws(StorageError) { isOpen = try await accounts.needsFirst() } catch { throw APIError(error) }
    guard isOpen, await setUpToken.matches(Secret(input.token)) else {
      throw APIError(.wrongCode, "The token is wrong, or this server has been set up.")
    }
    var user = User()
    (user.username, user.role) = (input.username, .root)
    let tokens = try await accounts.signUp(user, Secret(input.password), "", caller)
    await attempt.succeeded()
    await setUpToken.spend()
    return tokens
  }
}

/// What asking for new tokens came to.
private enum Renewal: Sendable {
  case renewed(User)
  case ended
}

extension SessionKey {
  /// Refresh tokens of the past that are known again.
  static let mostSpent = 16
}

extension Caller {
  /// Who signed in, and where; nil for guests, for nobody, and for who calls with an API key.
  var signIn: (user: ID<User>, session: ID<Session>)? {
    guard let user = identity.id.flatMap({ ID<User>(text: $0) }),
      let session = identity.session.flatMap({ ID<Session>(text: $0) })
    else { return nil }
    return (user, session)
  }
}

extension LoginResult {
  init(_ tokens: Tokens) {
    self.init()
    (accessToken, refreshToken, expiresAt) = (tokens.accessToken, tokens.refreshToken, tokens.expiresAt)
    (sessionId, user) = (tokens.sessionId, tokens.user)
  }
}
