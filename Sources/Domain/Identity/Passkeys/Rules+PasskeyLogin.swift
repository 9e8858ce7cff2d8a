// Signing in with a passkey: as the first factor, where its device says whose it is, or as the second.

public import API
internal import Core
public import Generated
internal import Identity
internal import State

extension Rules {
  public func beginPasskey(_ input: Auth.BeginPasskey.Input, _ caller: Caller) async throws(APIError) -> PasskeyQuestion
  {
    let (options, challenge) = try usablePasskeys().askForLogin(at: .now)
    return try accounts.question(options.json, PasskeyStep(challenge))
  }

  public func loginByPasskey(
    _ input: Auth.LoginByPasskey.Input, _ caller: Caller
  ) async throws(APIError) -> LoginResult {
    let passkeys = try usablePasskeys()
    let (step, begun) = try accounts.passkeyStep(input.token)
    let shown = try ShownPasskey(input.credential, begun.challenge, for: .login, passkeys)
    // One answer a question: a repeat would look like a copy of the device.
    try await accounts.spend(step)
    let user = try await shown.owner(accounts)
    caller.trail?.within(user.description)
    let use = try shown.check(try await accounts.passkeys(of: user, caller))
    // A device that looked who it was is two factors: what one has, and what one is or knows.
    guard use.isUserVerified else {
      return try await accounts.enter(user, by: .passkey, input.sessionName, caller, using: shown)
    }
    return LoginResult(try await accounts.signIn(user, by: .passkey, input.sessionName, caller, using: shown))
  }

  public func beginSecondFactorPasskey(
    _ input: Auth.BeginSecondFactorPasskey.Input, _ caller: Caller
  ) async throws(APIError) -> PasskeyQuestion {
    let passkeys = try usablePasskeys()
    let (_, half) = try accounts.halfSignedIn(input.token)
    guard let login = try await accounts.account(half.user, caller).login,
      try accounts.factors(of: login).wanted(behind: half.method).contains(.passkey)
    else { throw Accounts.noPasskey }
    let kept = try await accounts.passkeys(of: half.user, caller)
    let (options, challenge) = passkeys.askForLogin(
      .secondFactor, of: KeptPasskey.handle(of: half.user), with: kept.map { PasskeyDescriptor($0.credential) },
      verification: .discouraged, at: .now)
    return try accounts.question(options.json, PasskeyStep(challenge, half: input.token))
  }

  public func secondFactorByPasskey(
    _ input: Auth.SecondFactorByPasskey.Input, _ caller: Caller
  ) async throws(APIError) -> Tokens {
    let passkeys = try usablePasskeys()
    let (step, begun) = try accounts.passkeyStep(input.token)
    let shown = try ShownPasskey(input.credential, begun.challenge, for: .secondFactor, passkeys)
    let (first, half) = try accounts.halfSignedIn(begun.half)
    caller.trail?.within(half.user.description)
    try await accounts.spend(step)
    _ = try shown.check(try await accounts.passkeys(of: half.user, caller))
    // What the first factor answered is good for another try.
    try await accounts.spend(first)
    let accounts = accounts
    return try await accounts.signIn(half.user, by: half.method, half.sessionName, caller, using: shown) {
      _, login throws(APIError) in
      guard login.passwordChangedAt == half.passwordChangedAt else {
        throw APIError(.signInExpired, "The password was changed meanwhile: begin again.")
      }
      guard try accounts.factors(of: login).wanted(behind: half.method).contains(.passkey) else {
        throw Accounts.noLonger
      }
    }
  }
}

extension Accounts {
  fileprivate static let noLonger = APIError(
    .passkeyRefused, "The account takes no passkey as a second factor any more.")
}
