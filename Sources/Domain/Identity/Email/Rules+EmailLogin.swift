// Signing in, and making an account, with a code that came by email; and the code for a new password. Who asks is told the
// same in the same time, whether there is such an account or not: what differs happens behind the answer.

public import API
internal import Core
public import Generated
internal import Identity
internal import State

extension Rules {
  public func sendEmailCode(
    _ input: Auth.SendEmailCode.Input, _ caller: Caller
  ) async throws(APIError) -> SentCode {
    let post = try letterBox()
    let code = EmailedCode(to: input.email)
    try await accounts.attempts.mail(to: code.address)
    let answer = try accounts.issue(code, for: .signIn)
    let told = Letter.Code(code.code, for: EmailedCode.Purpose.signIn.lifetime)
    // One look for everybody; what comes of it lies behind the answer.
    let id = try await accounts.id(named: code.address)
    if let id { caller.trail?.within(id.description) }
    caller.loop.spawn { [self] in
      if id != nil { return post.send(.signIn(told), code.address) }
      // No letter from where nobody can make itself an account.
      guard live.now.isRegistrationOpen, post.takes(code.address) else { return }
      post.send(.signUp(told), code.address)
    }
    return answer
  }

  public func loginByEmail(
    _ input: Auth.LoginByEmail.Input, _ caller: Caller
  ) async throws(APIError) -> LoginResult {
    let (step, asked) = try await accounts.check(Secret(input.code), input.token, for: .signIn, caller)
    // Whoever has read the letter may know. The token is still good for making an account.
    let unknown = APIError(.noAccount, "No account has this address.")
    guard let id = try await accounts.id(named: asked.address) else { throw unknown }
    try await accounts.spend(step)
    return try await accounts.enter(id, by: .emailCode, input.sessionName, caller) { user, _ throws(APIError) in
      guard user.email == asked.address else { throw unknown }
    }
  }

  public func registerByEmail(
    _ input: Auth.RegisterByEmail.Input, _ caller: Caller
  ) async throws(APIError) -> Tokens {
    guard live.now.isRegistrationOpen else {
      throw APIError(.registrationClosed, "Accounts are made by administrators here.")
    }
    let (step, asked) = try await accounts.check(Secret(input.code), input.token, for: .signIn, caller)
    // Looked at before the token is spent: with another name it may be tried again.
    try accounts.check(name: input.username)
    if try await accounts.id(named: input.username) != nil { throw Accounts.taken(input.username) }
    if try await accounts.id(named: asked.address) != nil { throw Accounts.addressTaken }
    try await accounts.spend(step)
    var user = User()
    (user.username, user.displayName, user.role) = (input.username, input.displayName, .user)
    user.email = asked.address
    let made = try await accounts.make(user, .none, caller)
    return try await accounts.signIn(made.id, by: .emailCode, input.sessionName, caller)
  }

  public func forgotPassword(_ input: Auth.ForgotPassword.Input, _ caller: Caller) async throws(APIError) {
    let post = try letterBox()
    try await accounts.attempts.mail(to: input.username)
    caller.loop.spawn { [self] in
      guard let id = try? await accounts.id(named: input.username),
        let address = try? await accounts.account(id, caller).user.email
      else { return }
      let code = OneTimeCodes.recovery()
      let hash = accounts.codes.hash(code, of: id.description, for: Login.reset)?.text
      var background = caller
      (background.operation, background.receipt) = (nil, nil)
      let done: Void? = try? await accounts.store.change(id.description, background) { draft in
        var login = draft.login()
        (login.resetHash, login.resetExpiresAt) = (hash, .now + Login.mailedResetLifetime)
        draft.write(login)
      }
      if done != nil { post.send(.newPassword(Letter.Code(code, for: Login.mailedResetLifetime)), address) }
    }
  }
}

extension Login {
  /// A code that came by email is for those who read it now.
  fileprivate static let mailedResetLifetime = Duration.seconds(3_600)
}
