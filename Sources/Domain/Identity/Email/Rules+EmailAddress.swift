// The address of an account: its owner's once a code that went there came back.

public import API
internal import Core
public import Generated
internal import Identity
internal import State

extension Rules {
  public func changeEmail(
    _ input: User.ChangeEmail.Input, _ caller: Caller
  ) async throws(APIError) -> SentCode {
    try await accounts.checkFresh(caller)
    let post = try letterBox()
    try await accounts.account(input.userId, caller).user.check(input.expectedVersion)
    let code = EmailedCode(to: input.email, for: input.userId)
    guard post.takes(code.address) else {
      throw APIError(.emailNotAllowed, "No letters go to addresses of this kind from here.")
    }
    try await accounts.attempts.mail(to: code.address)
    let answer = try accounts.issue(code, for: .newAddress)
    post.send(.confirmAddress(code: code.code), code.address)
    return answer
  }

  public func confirmEmail(_ input: User.ConfirmEmail.Input, _ caller: Caller) async throws(APIError) -> User {
    try await accounts.checkFresh(caller)
    let (step, asked) = try await accounts.check(Secret(input.code), input.token, for: .newAddress, caller)
    guard asked.user == input.userId else {
      throw APIError(.signInExpired, "This was begun by somebody else: begin again.")
    }
    if let other = try await accounts.id(named: asked.address), other != input.userId { throw Accounts.addressTaken }
    try await accounts.spend(step)
    let before = try await accounts.account(input.userId, caller).user.email
    let user: User
    do throws(APIError) {
      user = try await change(input.userId, input.expectedVersion, caller) { user, _ in user.email = asked.address }
    } catch {
      // Two at once: the database has let one through.
      if error.kind == .internal, let other = try await accounts.id(named: asked.address), other != input.userId {
        throw Accounts.addressTaken
      }
      throw error
    }
    if let before, before != asked.address { post?.send(.addressChanged(username: user.username), before) }
    return user
  }

  public func removeEmail(_ input: User.RemoveEmail.Input, _ caller: Caller) async throws(APIError) -> User {
    if caller.user == input.userId { try await accounts.checkFresh(caller) }
    let accounts = accounts
    return try await change(input.userId, input.expectedVersion, caller) { user, login throws(APIError) in
      guard user.email != nil else { return }
      user.email = nil
      var factors = try accounts.factors(of: login)
      guard factors.usesEmail else { return }
      factors.drop(.emailCode)
      try accounts.keep(factors, in: &login)
      user.hasSecondFactor = factors.isOn
    }
  }
}

extension Accounts {
  static let addressTaken = APIError(.emailTaken, "Another account has this address already.")
  static func taken(_ name: String) -> APIError { APIError(.usernameTaken, "Somebody is called \(name) already.") }
}
