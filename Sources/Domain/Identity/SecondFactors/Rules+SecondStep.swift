// The second of two steps in: somebody has shown a first factor, on whatever node, and shows another.

public import API
internal import Core
public import Generated
internal import Identity

extension Rules {
  public func secondFactor(_ input: Auth.SecondFactor.Input, _ caller: Caller) async throws(APIError) -> Tokens {
    let (step, half) = try accounts.halfSignedIn(input.token)
    let attempt = try await accounts.attempts.begin(Attempts.secondFactor(of: half.user), caller)
    caller.trail?.within(half.user.description)
    let (factor, code, accounts) = (input.factor, Secret(input.code), accounts)
    let wrong = APIError(.wrongCode, "The code is wrong, was used, or has run out.")
    @Sendable func shown(_ login: Login) throws(APIError) -> KeptFactors {
      guard login.passwordChangedAt == half.passwordChangedAt else {
        throw APIError(.signInExpired, "The password was changed meanwhile: begin again.")
      }
      let kept = try accounts.factors(of: login)
      guard kept.wanted(behind: half.method).contains(factor),
        let next = kept.showing(factor, code, mailed: half.code, at: .now)
      else { throw wrong }
      return next
    }
    // Looked at before the token is spent, so that a mistyped code is no new beginning; and decided by the commit.
    guard let login = try await accounts.account(half.user, caller).login else { throw wrong }
    _ = try shown(login)
    try await accounts.spend(step)
    let tokens = try await accounts.signIn(half.user, by: half.method, half.sessionName, caller) {
      _, login throws(APIError) in
      try accounts.keep(try shown(login), in: &login)
    }
    await attempt.succeeded()
    return tokens
  }

  public func sendSecondFactor(_ input: Auth.SendSecondFactor.Input, _ caller: Caller) async throws(APIError) {
    let post = try letterBox()
    let (_, half) = try accounts.halfSignedIn(input.token)
    let account = try await accounts.account(half.user, caller)
    guard let login = account.login, let address = account.user.email,
      try accounts.factors(of: login).wanted(behind: half.method).contains(.emailCode)
    else { throw Accounts.noEmail }
    try await accounts.attempts.mail(to: address)
    post.send(.secondFactor(Letter.Code(half.code, for: HalfSignedIn.lifetime)), address)
  }
}

extension Attempts {
  /// Counted apart from the first factor's: whoever knows that one would have the failures forgotten by showing it.
  static func secondFactor(of id: ID<User>) -> String { "second factor of \(id)" }
}
