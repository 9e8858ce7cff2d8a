// Who comes by another service: somebody whose account is linked, somebody who links one, or somebody new. An address that
// belongs to an account opens nothing: who has both shows it by signing in and linking.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State
internal import Storage
internal import Wire

extension Accounts {
  static let mostLinked = 16

  /// Signs in whoever this is, with an account made for it where it has none and is welcome.
  func enter(
    _ person: OAuthPerson, isWelcome: Bool, _ sessionName: String, _ caller: Caller
  ) async throws(APIError) -> LoginResult {
    let user: ID<User>
    if let known = try await owner(of: person) {
      user = known
    } else {
      user = try await admit(person, isWelcome: isWelcome, caller)
    }
    caller.trail?.within(user.description)
    return try await enter(user, by: .oauth, sessionName, caller)
  }

  func link(
    _ person: OAuthPerson, to user: ID<User>, in session: ID<Session>, _ caller: Caller
  ) async throws(APIError) -> LinkedIdentity {
    caller.trail?.became(user.description)
    let taken = APIError(.identityTaken, "This account of the other service is linked to another user already.")
    if let owner = try await owner(of: person), owner != user { throw taken }
    let made = LinkedIdentity(person, of: user)
    do throws(APIError) {
      let linked = try await store.decide(user.description, caller) { draft throws(APIError) in
        try Accounts.admit(try draft.user(user))
        guard let session = draft.session(session), session.expiresAt > .now else {
          throw APIError(.signInExpired, "The session that began this has ended: sign in and begin again.")
        }
        if let known = draft.linked.first(where: { $0.issuer == person.issuer && $0.subject == person.subject }) {
          return known
        }
        guard draft.linked.count < Accounts.mostLinked else {
          throw APIError(.tooManyIdentities, "There are \(Accounts.mostLinked) linked already: unlink one.")
        }
        return draft.write(made)
      }
      caller.trail?.about(linked.id.description)
      return linked
    } catch {
      // Two at once: the database has let one through.
      if error.kind == .internal, let owner = try await owner(of: person), owner != user { throw taken }
      throw error
    }
  }

  /// Whose it is; nil where it is nobody's.
  func owner(of person: OAuthPerson) async throws(APIError) -> ID<User>? {
    let question = "SELECT user_id FROM linked_identities WHERE issuer = $1 AND subject = $2"
    do throws(StorageError) {
      return try await store.database.read(question, [.text(person.issuer), .text(person.subject)]).first?.text(0)
        .flatMap { ID<User>(text: $0) }
    } catch {
      throw APIError(error)
    }
  }

  // MARK: Newcomers

  private static let tries = 8

  private func admit(_ person: OAuthPerson, isWelcome: Bool, _ caller: Caller) async throws(APIError) -> ID<User> {
    let email = person.email.map { Accounts.folded($0) }.flatMap { TextFormat.email.accepts($0) ? $0 : nil }
    let taken = APIError(
      .emailTaken, "An account here has your email address: sign in to it, and link the other service there.")
    if let email, try await id(named: email) != nil { throw taken }
    guard isWelcome else {
      throw APIError(.registrationClosed, "There is no account that this one is linked to, and none is made for it.")
    }
    let wish = WishedName([person.handle, person.displayName])
    var failure = APIError(.unavailable, "No name was free: try again.", retryAfter: .seconds(1))
    for attempt in 0..<Accounts.tries {
      let name = wish.name(attempt)
      guard try await id(named: name) == nil else { continue }
      do throws(APIError) { return try await make(name, email, person, caller) } catch {
        guard error.kind == .internal else { throw error }
        // Two at once: the same person, the same address or the same name.
        if let known = try await owner(of: person) { return known }
        if let email, try await id(named: email) != nil { throw taken }
        failure = error
      }
    }
    throw failure
  }

  /// User, login and what is linked, in one commit: there is never an account that nobody can enter.
  private func make(
    _ name: String, _ email: String?, _ person: OAuthPerson, _ caller: Caller
  ) async throws(APIError) -> ID<User> {
    var user = User()
    (user.id, user.username, user.email, user.role) = (.next(), name, email, .user)
    (user.status, user.createdAt, user.hasSecondFactor) = (.active, .now, false)
    user.displayName = String((person.displayName ?? "").unicodeScalars.prefix(64))
    var login = Login()
    (login.userId, login.name) = (user.id, Accounts.folded(name))
    let (made, kept, linked) = (user, login, LinkedIdentity(person, of: user.id))
    try await store.decide(user.id.description, caller, creating: true) { draft in
      draft.write(made)
      draft.write(kept)
      draft.write(linked)
    }
    caller.trail?.about(linked.id.description)
    return user.id
  }
}

extension LinkedIdentity {
  init(_ person: OAuthPerson, of user: ID<User>) {
    self.init()
    (id, userId, issuer, subject) = (.next(), user, person.issuer, person.subject)
    (name, createdAt) = (String(person.name.unicodeScalars.prefix(128)), .now)
  }
}

extension Draft {
  var linked: [LinkedIdentity] { items(LinkedIdentityRow.self).map(\.value) }

  @discardableResult
  mutating func write(_ linked: LinkedIdentity) -> LinkedIdentity {
    var row = LinkedIdentityRow(linked)
    row.stamp(revision)
    put(row)
    return row.value
  }
}
