// Passwords of accounts: hashed where workers do it, checked for who exists and who does not at one price, and made anew by
// a code that an administrator gives.

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
    let user = try await make(user, password, caller)
    return try await signIn(user.id, by: .password, sessionName, caller)
  }

  /// Makes an account; without a password nobody can sign in to it yet.
  func make(_ user: User, _ password: Secret?, _ caller: Caller) async throws(APIError) -> User {
    let taken = Accounts.taken(user.username)
    try check(name: user.username, isFirst: user.role == .root)
    if try await id(named: user.username) != nil { throw taken }
    var user = user
    (user.id, user.status, user.createdAt, user.hasSecondFactor) = (.next(), .active, .now, false)
    var login = Login()
    (login.userId, login.name) = (user.id, Accounts.folded(user.username))
    if let password { login.setPassword(try await hash(new: password, of: user.username)) }
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
      if try await id(named: user.username) != nil { throw taken }
      if let email = user.email, try await id(named: email) != nil { throw Accounts.addressTaken }
      throw error
    }
  }

  // MARK: Hashing

  /// Nil where there is no account, or none with a password.
  func passwordHash(of id: ID<User>?, _ caller: Caller) async throws(APIError) -> String? {
    guard let id else { return nil }
    return try await account(id, caller).login?.passwordHash
  }

  func check(_ password: Secret, against hash: String?) async throws(APIError) -> PasswordCheck {
    do throws(IdentityError) { return try await passwords.check(password, against: hash) } catch {
      throw APIError(error)
    }
  }

  func hash(_ password: Secret) async throws(APIError) -> String {
    do throws(IdentityError) { return try await passwords.hash(password) } catch { throw APIError(error) }
  }

  /// Of a password that somebody chooses.
  func hash(new password: Secret, of username: String) async throws(APIError) -> String {
    try check(password, of: username)
    return try await hash(password)
  }
}

extension Login {
  /// What the code of an administrator is for.
  static let reset = "password reset"

  mutating func setPassword(_ hash: String) {
    (passwordHash, passwordChangedAt) = (hash, .now)
    (resetHash, resetExpiresAt) = (nil, nil)
  }
}

extension APIError {
  init(_ error: IdentityError) {
    switch error.code {
    case .busy:
      self.init(
        .overloaded, "Too many sign in just now.", retryAfter: .seconds(1), cause: error.message)
    case .refused: self.init(.invalidInput, "What came is too long.", cause: error.message)
    default: self.init(.internal, "Something went wrong on our side.", cause: error.message)
    }
  }
}
