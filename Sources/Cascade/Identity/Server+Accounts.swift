// Accounts, as the operator wants them: made with the server, and opened behind the database, when the first account is
// made or the way to make it is told.

internal import API
internal import Core
internal import Domain
internal import Generated
internal import Identity
internal import State
internal import Storage

extension Server {
  static func accounts(
    _ configuration: Configuration, _ store: Store, _ data: DataDirectory, _ limits: Limits
  ) throws(StartError) -> Accounts {
    let auth = configuration.settings.auth
    guard let cost = PasswordCost(bytes: auth.passwordMemory, passes: auth.passwordPasses) else {
      throw StartError("auth.password_memory and auth.password_passes: this is no cost that a password can have")
    }
    let threads = auth.passwordThreads == 0 ? max(1, LoopGroup.cores / 2) : auth.passwordThreads
    let hasher = PasswordHasher(workers: PasswordHasher.workers(threads: threads), cost: cost)
    let keys = try ServerKeys.load(configuration, data)
    let older = Array(keys.dropFirst())
    return Accounts(
      store, hasher, try configuration.passwordRules(),
      SigningKeys(keys, lifetime: auth.keyLifetime, algorithm: auth.tokenAlgorithm == .hs256 ? .hs256 : .edDSA),
      OneTimeCodes(key: keys[0], older: older), Server.box(keys),
      TicketOffice(key: keys[0], older: older), limits.tickets,
      StepTokens(key: keys[0], older: older), limits.lockouts, settings: configuration.accountSettings)
  }

  /// What accounts keep sealed has keys of its own.
  private static func box(_ keys: [SymmetricKey]) -> SecretBox {
    let own = keys.map { $0.derived(for: "accounts") }
    return SecretBox(key: own[0], older: Array(own.dropFirst()))
  }

  /// When the database is there and the store hears of it.
  func openAccounts() async throws(StartError) {
    do throws(StorageError) {
      try await accounts.prepareOpaque()
      guard try await accounts.needsFirst() else { return setUpFile.remove() }
    } catch {
      throw StartError("accounts cannot be read: \(error.message)")
    }
    let auth = configuration.settings.auth
    if let username = auth.rootUsername, let password = auth.rootPassword {
      if let reason = await accounts.makeFirst(username, Secret(password), on: home) {
        throw StartError("auth.root_username: \(reason)")
      }
      log.info("the first account was made", ["username": .string(username)])
      return setUpFile.remove()
    }
    try setUpFile.make()
    log.info(
      "nobody administers this server yet: make the first account with the token in this file",
      ["file": .string(setUpFile.path)])
  }
}

extension Configuration {
  fileprivate func passwordRules() throws(StartError) -> PasswordRules {
    let auth = settings.auth
    guard let file = auth.forbiddenPasswords else { return PasswordRules(lengths: auth.minPasswordLength...128) }
    do throws(FileError) {
      let known = KnownPasswords(list: Bytes(try SmallFile.read(read(file), limit: 64 << 20)))
      return PasswordRules(lengths: auth.minPasswordLength...128, known: known)
    } catch {
      throw StartError("auth.forbidden_passwords: \(file) \(error.reason)")
    }
  }

  /// What holds until somebody decides otherwise.
  var liveSettings: LiveSettings.Values {
    var values = LiveSettings.Values()
    values.isRegistrationOpen = settings.auth.registration
    return values
  }

  var accountSettings: AccountSettings {
    var wanted = AccountSettings()
    wanted.accessLifetime = settings.auth.accessLifetime
    wanted.sessionLifetime = settings.auth.sessionLifetime
    wanted.maxSessions = settings.auth.maxSessions
    wanted.freshSignIn = settings.auth.freshSignIn
    wanted.maxApiKeys = settings.auth.maxApiKeys
    wanted.deletionGrace = settings.auth.deletionGrace
    return wanted
  }
}
