// Second factors, as their owner has them: nothing changes until it was shown that what is new works.

public import API
internal import Core
public import Generated
internal import Identity
internal import State

extension Rules {
  public func get(_ input: SecondFactors.Get.Input, _ caller: Caller) async throws(APIError) -> SecondFactors {
    try await secondFactors(of: input.userId, caller)
  }

  public func beginTotp(_ input: SecondFactors.BeginTotp.Input, _ caller: Caller) async throws(APIError) -> TotpOffer {
    try await accounts.checkFresh(caller)
    let name = try await accounts.account(input.userId, caller).user.username
    let totp = TOTP.make()
    let state = SealedFields.write(1, [Array(input.userId.description.utf8), totp.secret.revealBytes()])
    let step = try accounts.step(Rules.totpOffer, state, within: .seconds(600))
    var offer = TotpOffer()
    (offer.token, offer.expiresAt) = step
    offer.secret = totp.text.reveal()
    offer.uri = totp.uri(issuer: live.now.title ?? "Cascade", account: name).reveal()
    return offer
  }

  public func confirmTotp(
    _ input: SecondFactors.ConfirmTotp.Input, _ caller: Caller
  ) async throws(APIError) -> RecoveryCodes {
    try await accounts.checkFresh(caller)
    let step = try accounts.step(input.token, of: Rules.totpOffer)
    guard let fields = SealedFields.read(1, step.state), fields.count == 2,
      fields[0] == Array(input.userId.description.utf8), let totp = TOTP(secret: Secret(fields[1]))
    else { throw APIError(.signInExpired, "This was offered to somebody else: begin again.") }
    let attempt = try await accounts.attempts.begin(Attempts.secondFactor(of: input.userId), caller)
    guard let shown = totp.check(Secret(input.code), at: .now) else {
      throw APIError(.wrongCode, "The code is not the one of now: is the telephone's clock right?")
    }
    await attempt.succeeded()
    try await accounts.spend(step)
    return try await change(input.userId, caller) { _, factors in
      (factors.seed, factors.usedStep) = (totp.secret, shown)
    }
  }

  public func useEmail(_ input: SecondFactors.UseEmail.Input, _ caller: Caller) async throws(APIError) -> RecoveryCodes
  {
    try await accounts.checkFresh(caller)
    _ = try letterBox()
    guard try await accounts.account(input.userId, caller).user.email != nil else { throw Accounts.noEmail }
    return try await change(input.userId, caller) { _, factors in factors.usesEmail = true }
  }

  public func usePasskeys(
    _ input: SecondFactors.UsePasskeys.Input, _ caller: Caller
  ) async throws(APIError) -> RecoveryCodes {
    _ = try usablePasskeys()
    try await accounts.checkFresh(caller)
    return try await change(input.userId, caller) { draft, factors throws(APIError) in
      guard !draft.passkeys.isEmpty else { throw Accounts.noPasskey }
      factors.usesPasskeys = true
    }
  }

  public func renewRecoveryCodes(
    _ input: SecondFactors.RenewRecoveryCodes.Input, _ caller: Caller
  ) async throws(APIError) -> RecoveryCodes {
    try await accounts.checkFresh(caller)
    return try await change(input.userId, caller, renewing: true) { _, _ in }
  }

  public func drop(_ input: SecondFactors.Drop.Input, _ caller: Caller) async throws(APIError) -> SecondFactors {
    if caller.user == input.userId { try await accounts.checkFresh(caller) } else { try caller.refuseKeys() }
    let accounts = accounts
    _ = try await change(input.userId, nil, caller) { user, login throws(APIError) in
      var factors = try accounts.factors(of: login)
      factors.drop(input.factor)
      try accounts.keep(factors, in: &login)
      user.hasSecondFactor = factors.isOn
    }
    return try await secondFactors(of: input.userId, caller)
  }

  // MARK: The account

  private static let totpOffer = "second factor by totp"

  func secondFactors(of id: ID<User>, _ caller: Caller) async throws(APIError) -> SecondFactors {
    let account = try await accounts.account(id, caller)
    let kept = try account.login.map { login throws(APIError) in try accounts.factors(of: login) } ?? KeptFactors()
    var factors = SecondFactors()
    (factors.userId, factors.factors) = (id, kept.wanted(behind: nil))
    (factors.recoveryCodes, factors.maskedEmail) = (kept.recovery.count, account.user.email.map(EmailedCodes.masked))
    return factors
  }

  /// Changes what there is. The first factor brings recovery codes, which are told this once: a repeat makes others.
  private func change(
    _ id: ID<User>, _ caller: Caller, renewing: Bool = false,
    _ body: @escaping @Sendable (Draft, inout KeptFactors) throws(APIError) -> Void
  ) async throws(APIError) -> RecoveryCodes {
    let accounts = accounts
    let codes = try await accounts.store.decide(id.description, caller) { draft throws(APIError) in
      var (user, login) = (try draft.user(id), draft.login())
      var factors = try accounts.factors(of: login)
      let wasOn = factors.isOn
      try body(draft, &factors)
      guard factors.isOn else {
        throw APIError(.noSecondFactor, "Signing in to this account takes one factor: there is nothing to recover.")
      }
      let codes = renewing || !wasOn ? factors.renewRecovery() : []
      try accounts.keep(factors, in: &login)
      user.hasSecondFactor = true
      draft.write(login)
      draft.write(user)
      return codes
    }
    var answer = RecoveryCodes()
    answer.codes = codes
    return answer
  }
}
