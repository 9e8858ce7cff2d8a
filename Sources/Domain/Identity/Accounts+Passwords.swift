// Passwords of accounts: hashed where workers do it, checked for who exists and who does not at one price, and made anew by
// a code that an administrator gives.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State

extension Accounts {
  /// Makes an account and signs it in.
  func make(
    _ user: User, _ password: Secret, _ sessionName: String, _ caller: Caller
  ) async throws(APIError) -> Tokens {
    let taken = APIError(.usernameTaken, "Somebody is called \(user.username) already.")
    if try await id(named: user.username) != nil { throw taken }
    let hash = try await hash(new: password, of: user.username)
    var user = user
    (user.id, user.status, user.createdAt) = (.next(), .active, .now)
    var login = Login()
    (login.userId, login.name) = (user.id, Accounts.folded(user.username))
    login.setPassword(hash)
    let signIn = SignIn(user.id, by: .password, sessionName, caller, settings)
    let (made, kept, most) = (user, login, settings.maxSessions)
    do throws(APIError) {
      let written = try await store.decide(user.id.description, caller, creating: true) { draft throws(APIError) in
        let written = draft.write(made)
        draft.write(kept)
        draft.begin(signIn.session, signIn.key, most: most)
        return written
      }
      return try await signIn.tokens(written, self)
    } catch {
      // Two at once: the database has let one through.
      if error.kind == .internal, try await id(named: user.username) != nil { throw taken }
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
    if let complaint = rules.complaint(password, username: username) {
      throw APIError(.weakPassword, complaint)
    }
    return try await hash(password)
  }
}

extension Login {
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
