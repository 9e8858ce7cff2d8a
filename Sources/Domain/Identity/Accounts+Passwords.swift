// Accounts and their passwords: kept where workers do it, checked for who exists and who does not at one price. A password that
// came in clear is kept twice, as a hash and as OPAQUE has it, so that its owner may sign in either way; one that the server
// never saw is kept the second way alone, and is checked by it should it be shown after all.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State

extension Accounts {
  /// Makes an account and signs it in.
  func signUp(
    _ user: User, _ password: Secret, _ sessionName: String, _ caller: Caller
  ) async throws(APIError) -> Tokens {
    let user = try await make(user, .clear(password), caller)
    return try await signIn(user.id, by: .password, sessionName, caller)
  }

  /// Makes an account; without a password nobody can sign in to it yet.
  func make(_ user: User, _ password: NewPassword, _ caller: Caller) async throws(APIError) -> User {
    try await checkFree(user)
    var user = user
    (user.id, user.status, user.createdAt, user.hasSecondFactor) = (.next(), .active, .now, false)
    var login = Login()
    (login.userId, login.name) = (user.id, Accounts.folded(user.username))
    switch password {
    case .none: break
    case .clear(let password): login.setPassword(try await keep(new: password, of: user.username))
    case .opaque(let kept): login.setPassword(KeptPassword(hash: nil, opaque: kept))
    }
    let (made, kept) = (user, login)
    do throws(APIError) {
      let done = try await store.change(user.id.description, caller, creating: true) { draft in
        draft.write(kept)
        // What is not there cannot be observed.
        draft.write(Preferences(of: made.id))
        return draft.write(made)
      }
      caller.trail?.within(done.id.description)
      return done
    } catch {
      // Two at once: the database has let one through.
      guard error.kind == .internal else { throw error }
      if try await id(named: user.username) != nil { throw Accounts.taken(user.username) }
      if let email = user.email, try await id(named: email) != nil { throw Accounts.addressTaken }
      throw error
    }
  }

  /// Whether an account may be called so, and none is.
  func checkFree(_ user: User) async throws(APIError) {
    try check(name: user.username, isFirst: user.role == .root)
    if try await id(named: user.username) != nil { throw Accounts.taken(user.username) }
  }

  // MARK: Checking and keeping

  /// Wrong at the same price where there is no account, or none with a password.
  func check(_ password: Secret, of login: Login?) async throws(APIError) -> PasswordCheck {
    let opaque = try await opaque.now()
    do throws(IdentityError) {
      if let record = login?.opaqueRecord, login?.passwordHash == nil {
        return try await opaque.check(clear: password, against: record)
      }
      let found = try await passwords.check(password, against: login?.passwordHash)
      let isKeptWell = login?.opaqueRecord.map { opaque.isCurrent($0) } ?? false
      return found == .right(needsRehash: false) ? .right(needsRehash: !isKeptWell) : found
    } catch {
      throw APIError(error)
    }
  }

  /// A password that somebody chooses.
  func keep(new password: Secret, of username: String) async throws(APIError) -> KeptPassword {
    try check(password, of: username)
    return try await keep(password, hashed: true)
  }

  /// Without a hash where the server is not to have one.
  func keep(_ password: Secret, hashed: Bool) async throws(APIError) -> KeptPassword {
    let opaque = try await opaque.now()
    do throws(IdentityError) {
      let hash = hashed ? try await passwords.hash(password) : nil
      return KeptPassword(hash: hash, opaque: try await opaque.keep(clear: password))
    } catch {
      throw APIError(error)
    }
  }
}

/// What an account keeps of its password.
struct KeptPassword: Sendable {
  let hash: String?
  let opaque: OpaqueKept
}

/// What an account begins with.
enum NewPassword: Sendable {
  case none
  case clear(Secret)
  case opaque(OpaqueKept)
}

extension Login {
  /// What the code of an administrator is for.
  static let reset = "password reset"

  mutating func setPassword(_ kept: KeptPassword) {
    keep(kept)
    (passwordChangedAt, resetHash, resetExpiresAt) = (.now, nil, nil)
  }

  /// The same password, kept as passwords are now.
  mutating func keep(_ kept: KeptPassword) {
    (passwordHash, opaqueRecord, opaqueVersion) = (kept.hash, kept.opaque.record, kept.opaque.version)
  }

  mutating func removePassword() {
    (passwordHash, opaqueRecord, opaqueVersion, passwordChangedAt) = (nil, nil, nil, .now)
  }

  var hasPassword: Bool { passwordHash != nil || opaqueRecord != nil }

  func hasPassword(of other: Login?) -> Bool {
    passwordHash == other?.passwordHash && opaqueRecord == other?.opaqueRecord
  }
}

extension APIError {
  init(_ error: IdentityError) {
    switch error.code {
    case .busy:
      self.init(
        .overloaded, "Too many sign in just now.", retryAfter: .seconds(1), cause: error.message)
    case .refused: self.init(.invalidInput, "What came is too long.", cause: error.message)
    case .malformed: self.init(.malformedMessage, "What came is no such message of OPAQUE.", cause: error.message)
    case .outdated: self.init(.signInExpired, "This was begun too long ago: begin again.", cause: error.message)
    default: self.init(.internal, "Something went wrong on our side.", cause: error.message)
    }
  }
}
