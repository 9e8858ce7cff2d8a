// What the rules about accounts stand on: where accounts are kept, how passwords are checked, what signs tokens, and what the
// operator decided. An account is a scope of its own: its user, its login and its sessions change in one commit.

internal import API
internal import Core
internal import Generated
public import Identity
public import State
internal import Storage

/// What the operator decides about accounts.
public struct AccountSettings: Sendable {
  public var accessLifetime = Duration.seconds(900)
  public var sessionLifetime = Duration.seconds(30 * 86_400)
  public var maxSessions = 50
  public var maxApiKeys = 50
  public var deletionGrace = Duration.seconds(30 * 86_400)
  /// How long an administrator's code for a new password is good.
  public var resetLifetime = Duration.seconds(86_400)
  /// What is delicate takes somebody who signed in within this.
  public var freshSignIn = Duration.seconds(600)

  public init() {}
}

/// All accounts.
public struct Accounts: Sendable {
  let store: Store
  let passwords: PasswordHasher
  let rules: PasswordRules
  let tickets: TicketOffice
  let ledger: any TicketLedger
  let steps: StepTokens
  public let keys: SigningKeys
  let codes: OneTimeCodes
  /// What must be read again is sealed by it.
  let box: SecretBox
  let opaque: OpaqueRing
  let attempts: Attempts
  let settings: AccountSettings

  public init(
    _ store: Store, _ passwords: PasswordHasher, _ rules: PasswordRules, _ keys: SigningKeys,
    _ codes: OneTimeCodes, _ box: SecretBox, _ tickets: TicketOffice, _ ledger: any TicketLedger, _ steps: StepTokens,
    _ lockouts: Lockouts = Lockouts(), settings: AccountSettings = AccountSettings()
  ) {
    (self.store, self.passwords, self.rules, self.keys) = (store, passwords, rules, keys)
    (self.tickets, self.ledger, self.steps) = (tickets, ledger, steps)
    (self.codes, self.box, attempts, self.settings) = (codes, box, Attempts(lockouts), settings)
    opaque = OpaqueRing(store, box, passwords)
  }

  // MARK: Finding

  /// Whose the name is, or the email address; nil where it is nobody's.
  func id(named name: String) async throws(APIError) -> ID<User>? {
    let name = Accounts.folded(name)
    if let id = try await find("SELECT user_id FROM logins WHERE name = $1", name) { return id }
    return name.contains("@") ? try await find("SELECT id FROM users WHERE email = $1", name) : nil
  }

  /// The account as it is now.
  func account(_ id: ID<User>, _ caller: Caller) async throws(APIError) -> Account {
    try await store.look(id.description, caller) { state throws(APIError) in
      guard let account = Account(state) else { throw Accounts.missing(id) }
      return account
    }
  }

  private func find(_ question: String, _ name: String) async throws(APIError) -> ID<User>? {
    do throws(StorageError) {
      return try await store.database.read(question, [.text(name)]).first?.text(0).flatMap { ID<User>(text: $0) }
    } catch {
      throw APIError(error)
    }
  }

  /// As names are compared.
  static func folded(_ name: String) -> String { UsernameRules.key(of: name) }

  static func missing(_ id: ID<User>) -> APIError { APIError(.notFound, "There is no user \(id).") }
}

/// An account as somebody found it.
struct Account: Sendable {
  let user: User
  let login: Login?

  init?(_ state: ScopeState) {
    guard let row = state.value(UserRow.self) else { return nil }
    (user, login) = (row.value, state.value(LoginRow.self)?.value)
  }
}
