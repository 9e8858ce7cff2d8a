// Passwords that the server never sees (RFC 9807). Whoever reads the answer to a login's beginning has tried one password by
// it, so a beginning counts as an attempt, and nothing else does. A name that nobody has is answered as any other; an email
// address is none here, for the answer would tell whose it is.

public import API
internal import Core
public import Generated
internal import Identity
internal import State

extension Rules {
  // MARK: Setting a password

  public func beginOpaquePassword(
    _ input: Auth.BeginOpaquePassword.Input, _ caller: Caller
  ) async throws(APIError) -> OpaqueAnswer {
    let credential = OpaquePasswords.newCredential()
    let opaque = try await accounts.opaque.now()
    var answer = OpaqueAnswer()
    answer.message = try read { () throws(IdentityError) in
      try opaque.begin(input.request, credential: credential)
    }
    (answer.token, answer.expiresAt) = try accounts.step(
      OpaquePasswordStep.purpose, credential, within: OpaquePasswordStep.lifetime)
    return answer
  }

  public func registerByOpaque(
    _ input: Auth.RegisterByOpaque.Input, _ caller: Caller
  ) async throws(APIError) -> Tokens {
    guard live.now.isRegistrationOpen else {
      throw APIError(.registrationClosed, "Accounts are made by administrators here.")
    }
    var user = User()
    (user.username, user.displayName, user.role) = (input.username, input.displayName, .user)
    // Before anything is spent: another name may be tried.
    try await accounts.checkFree(user)
    let kept = try await kept(input.upload, input.token)
    let made = try await accounts.make(user, .opaque(kept), caller)
    return try await accounts.signIn(made.id, by: .opaque, input.sessionName, caller)
  }

  public func setPasswordByOpaque(_ input: Auth.SetPasswordByOpaque.Input, _ caller: Caller) async throws(APIError) {
    let attempt = try await accounts.attempts.begin(input.username, caller)
    let kept = try await kept(input.upload, input.token)
    let password = KeptPassword(hash: nil, opaque: kept)
    try await setPassword(password, of: input.username, Secret(input.code), attempt, caller)
  }

  public func changePasswordByOpaque(
    _ input: User.ChangePasswordByOpaque.Input, _ caller: Caller
  ) async throws(APIError) {
    try await accounts.checkFresh(caller)
    let kept = try await kept(input.upload, input.token)
    let own = caller.signIn?.session
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      try draft.user(input.userId).check(input.expectedVersion)
      var login = draft.login()
      login.setPassword(KeptPassword(hash: nil, opaque: kept))
      draft.write(login)
      draft.endSessions(except: own)
    }
  }

  /// What is kept of a password, out of a client's second message. Nobody shares one with somebody else.
  private func kept(_ upload: String, _ token: String) async throws(APIError) -> OpaqueKept {
    let step = try accounts.step(token, of: OpaquePasswordStep.purpose)
    let opaque = try await accounts.opaque.now()
    let kept = try read { () throws(IdentityError) in
      try opaque.keep(upload, credential: step.state)
    }
    try await accounts.spend(step)
    return kept
  }

  // MARK: Signing in

  public func beginOpaqueLogin(
    _ input: Auth.BeginOpaqueLogin.Input, _ caller: Caller
  ) async throws(APIError) -> OpaqueAnswer {
    _ = try await accounts.attempts.begin(input.username, caller)
    let name = Accounts.folded(input.username)
    let id = name.contains("@") ? nil : try await accounts.id(named: name)
    if let id { caller.trail?.within(id.description) }
    let login: Login? = if let id { try await accounts.account(id, caller).login } else { nil }
    let opaque = try await accounts.opaque.now()
    let begun = try read { () throws(IdentityError) in
      try opaque.begin(input.request, login?.opaqueRecord, name: name)
    }
    var answer = OpaqueAnswer()
    answer.message = begun.message
    let step = OpaqueStep(id, name, login, begun.state)
    (answer.token, answer.expiresAt) = try accounts.step(OpaqueStep.purpose, step.bytes, within: OpaqueStep.lifetime)
    return answer
  }

  public func loginByOpaque(_ input: Auth.LoginByOpaque.Input, _ caller: Caller) async throws(APIError) -> LoginResult {
    let wrong = APIError(.wrongCredentials, "The username or the password is wrong.")
    let step = try accounts.step(input.token, of: OpaqueStep.purpose)
    guard let begun = OpaqueStep(step.state) else {
      throw APIError(.signInExpired, "This was begun too long ago: begin again.")
    }
    if let user = begun.user { caller.trail?.within(user.description) }
    // One proof a beginning, right or wrong.
    try await accounts.spend(step)
    let isProof = try read { () throws(IdentityError) in
      try OpaquePasswords.isProof(input.proof, of: begun.awaited)
    }
    guard isProof, let user = begun.user else { throw wrong }
    await accounts.attempts.begun(begun.name, caller).succeeded()
    var result = try await accounts.enter(user, by: .opaque, input.sessionName, caller) { _, login throws(APIError) in
      guard login.opaqueRecord != nil, login.passwordChangedAt == begun.passwordChangedAt else { throw wrong }
    }
    if result.accessToken != nil, let record = try await accounts.account(user, caller).login?.opaqueRecord {
      result.isPasswordOutdated = !(try await accounts.opaque.now().isCurrent(record))
    }
    return result
  }

  public func renewOpaqueSecrets(_ input: Auth.RenewOpaqueSecrets.Input, _ caller: Caller) async throws(APIError) {
    try await accounts.opaque.renew(caller)
  }
}

/// What a client's message comes to.
private func read<Value>(_ body: () throws(IdentityError) -> Value) throws(APIError) -> Value {
  do throws(IdentityError) { return try body() } catch { throw APIError(error) }
}
