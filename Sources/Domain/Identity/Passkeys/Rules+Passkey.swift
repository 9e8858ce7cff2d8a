// Passkeys, as their owner has them: made by whoever signed in a short while ago, named, and taken away.

public import API
internal import Core
public import Generated
internal import Identity
internal import State
internal import Storage

extension Rules {
  public func get(_ input: Passkey.Get.Input, _ caller: Caller) async throws(APIError) -> Passkey {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      guard let row = state.value(PasskeyRow.self, .item(input.passkeyId.description)) else {
        throw Passkey.missing(input.passkeyId)
      }
      return row.value
    }
  }

  public func list(_ input: Passkey.List.Input, _ caller: Caller) async throws(APIError) -> Passkey.Page {
    let order = input.order ?? .createdAt
    return try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      let list = MemoryList(
        state.items(PasskeyRow.self).map(\.value), order: order.rawValue,
        descending: order == .createdAtDesc || order == .lastUsedAtDesc,
        by: { passkey in
          let moment = order == .createdAt || order == .createdAtDesc ? passkey.createdAt : passkey.lastUsedAt
          return (.integer(moment?.microseconds ?? 0), passkey.id.description)
        })
      var page = Passkey.Page()
      (page.items, page.nextCursor) = try list.page(input.limit, after: input.cursor)
      return page
    }
  }

  public func begin(_ input: Passkey.Begin.Input, _ caller: Caller) async throws(APIError) -> PasskeyQuestion {
    let passkeys = try usablePasskeys()
    try await accounts.checkFresh(caller)
    let user = try await accounts.account(input.userId, caller).user
    let kept = try await accounts.passkeys(of: input.userId, caller)
    guard kept.count < Accounts.mostPasskeys else { throw Passkey.tooMany }
    let (options, challenge) = passkeys.askForRegistration(
      of: PasskeyUser(
        handle: KeptPasskey.handle(of: user.id), name: user.username,
        displayName: user.displayName.isEmpty ? user.username : user.displayName),
      having: kept.map { PasskeyDescriptor($0.credential) }, at: .now)
    return try accounts.question(options.json, PasskeyStep(challenge))
  }

  public func finish(_ input: Passkey.Finish.Input, _ caller: Caller) async throws(APIError) -> Passkey {
    let passkeys = try usablePasskeys()
    try await accounts.checkFresh(caller)
    let (step, begun) = try accounts.passkeyStep(input.token)
    guard begun.challenge.user == KeptPasskey.handle(of: input.userId) else {
      throw APIError(.signInExpired, "This was asked of somebody else: begin again.")
    }
    let credential: PasskeyCredential
    do throws(PasskeyError) {
      let answer = try PasskeyRegistration(json: Bytes(input.credential))
      credential = try passkeys.register(answer, for: begun.challenge, at: .now)
    } catch {
      throw APIError(error)
    }
    try await accounts.spend(step)
    let made = KeptPasskey(credential, named: input.name, of: input.userId)
    let known = APIError(.passkeyRefused, "The passkey is not accepted: it is known here already.")
    do throws(APIError) {
      let passkey = try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
        _ = try draft.user(input.userId)
        guard draft.passkeys.count < Accounts.mostPasskeys else { throw Passkey.tooMany }
        guard draft.passkey(shown: made.key.credentialId) == nil else { throw known }
        draft.write(made.key)
        return draft.write(made.passkey)
      }
      caller.trail?.about(passkey.id.description)
      return passkey
    } catch {
      // The database lets none through twice, whoever has it.
      guard error.kind == .internal, try await accounts.owner(ofPasskey: made.key.credentialId) != nil else {
        throw error
      }
      throw known
    }
  }

  public func patch(_ input: Passkey.Patch.Input, _ caller: Caller) async throws(APIError) -> Passkey {
    try caller.refuseKeys()
    return try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      guard var passkey = draft.passkey(input.passkeyId) else { throw Passkey.missing(input.passkeyId) }
      try passkey.check(input.expectedVersion)
      let before = passkey
      input.patch.apply(to: &passkey)
      return passkey == before ? passkey : draft.write(passkey)
    }
  }

  public func delete(_ input: Passkey.Delete.Input, _ caller: Caller) async throws(APIError) {
    if caller.user == input.userId { try await accounts.checkFresh(caller) } else { try caller.refuseKeys() }
    // Without its passkeys an account may be asked for less.
    let role = caller.user == input.userId ? nil : try await accounts.role(of: caller)
    let (accounts, ways) = (accounts, ways)
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      guard let passkey = draft.passkey(input.passkeyId) else { throw Passkey.missing(input.passkeyId) }
      var (user, login) = (try draft.user(input.userId), draft.login())
      if let role, !user.role.isWithinReach(of: role) { throw ServerRole.outOfReach(user.role, role) }
      try passkey.check(input.expectedVersion)
      draft.remove(passkey.id)
      guard draft.hasWayIn(user, login, ways) else { throw Accounts.lastWayIn }
      guard draft.passkeys.isEmpty else { return }
      // Nobody is asked for what nobody has.
      var factors = try accounts.factors(of: login)
      guard factors.usesPasskeys else { return }
      factors.drop(.passkey)
      try accounts.keep(factors, in: &login)
      user.hasSecondFactor = factors.isOn
      draft.write(login)
      draft.write(user)
    }
  }

  func usablePasskeys() throws(APIError) -> Passkeys {
    guard let passkeys else { throw Accounts.passkeysOff }
    return passkeys
  }
}

extension Passkey {
  fileprivate static func missing(_ id: ID<Passkey>) -> APIError { APIError(.notFound, "There is no passkey \(id).") }

  fileprivate static let tooMany = APIError(
    .tooManyPasskeys, "One may have \(Accounts.mostPasskeys) passkeys: take one away first.")
}
