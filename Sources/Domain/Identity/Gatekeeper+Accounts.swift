// Who is calling, by the token that this server signed, and what they may. A token alone is not believed: its session must
// still be there, which the user's scope says, in memory and on every node as soon as the commit that ended it.

public import API
internal import Core
internal import Generated
public import State
internal import Storage

extension Gatekeeper {
  public static func accounts(_ accounts: Accounts) -> Gatekeeper {
    var gatekeeper = Gatekeeper(
      identify: { credentials async throws(APIError) in
        if let ticket = credentials.ticket { return try await accounts.identity(of: ticket, in: credentials.place) }
        guard let token = credentials.token else { return .nobody }
        return try await accounts.identity(of: token)
      },
      admit: { caller, operation, scope throws(APIError) in
        let held = caller.identity.held(in: scope)
        guard operation.allow.isDisjoint(with: held) else { return held }
        throw Gatekeeper.refusal(caller, operation, Surface.accessNames)
      })
    gatekeeper.watch = { await accounts.watch($0, became: $1) }
    return gatekeeper
  }
}

extension Accounts {
  /// Who shows this token; refused where it is not ours, has run out, or its session has ended.
  func identity(of token: Secret) async throws(APIError) -> Identity {
    let shown = try keys.read(token)
    var identity = try await identity(shown.user, shown.session)
    identity.expiresAt = shown.expiresAt
    return identity
  }

  func identity(_ user: ID<User>, _ session: ID<Session>) async throws(APIError) -> Identity {
    let state: ScopeState?
    do {
      state = try await store.state(of: user.description)
    } catch {
      throw APIError(error)
    }
    if let user = state?.value(UserRow.self)?.value { try Accounts.admit(user) }
    guard let identity = state.flatMap({ Identity(session, in: $0) }) else {
      throw APIError(.unauthenticated, "The session has ended: sign in again.")
    }
    if let row = state?.value(SessionRow.self, .item(session.description)) { noteUse(of: row.value) }
    return identity
  }

  /// Tells whenever who signed in there may something else, or nothing any more.
  func watch(_ identity: Identity, became: @escaping @Sendable (Identity?) -> Void) async -> IdentityWatch? {
    guard let user = identity.id, let session = identity.session.flatMap({ ID<Session>(text: $0) }) else { return nil }
    let home = store.loop(of: user)
    do throws(StorageError) {
      let watch = try await store.with(user) { scope in
        var known: Identity? = identity
        known?.expiresAt = nil
        func look(_ state: ScopeState?) {
          let found = state.flatMap { Identity(session, in: $0) }
          guard found != known else { return }
          known = found
          became(found)
        }
        look(scope.state)
        return Confined(ScopeWatch(scope, changed: look), to: home)
      }
      if let watch { return IdentityWatch { home.post { watch.value.end() } } }
    } catch {
      // Nobody would notice that it ended.
    }
    became(nil)
    return nil
  }
}

extension Identity {
  /// Who signed in to this session of the scope's user; nil where it has ended, and where the user is kept out.
  init?(_ session: ID<Session>, in state: ScopeState) {
    guard let user = state.value(UserRow.self)?.value, !user.isBanned(at: .now),
      let row = state.value(SessionRow.self, .item(session.description)), row.value.expiresAt > .now
    else { return nil }
    self.init(id: user.id.description, access: user.access, session: session.description)
  }

  static let nobody = Identity(id: nil, access: .anyone)
  /// Whoever runs the server, who has no account: what a root may, this one may.
  public static let `operator` = Identity(id: "operator", access: [.anyone, .signedIn, .serverAdmin])

  /// Of a user, only that user is the owner. Whose an item of any other scope is, its rule sees.
  func held(in scope: String?) -> AccessSet {
    guard let id else { return access }
    let isOther = scope.map { ID<User>(text: $0) != nil && $0 != id } ?? false
    return isOther ? access : access.union(.owner)
  }
}

extension Identity {
  /// What an observer holds in a scope as it is now.
  public func held(in state: ScopeState) -> AccessSet {
    guard let user = state.value(UserRow.self)?.value else { return access }
    return held(in: user.id.description)
  }
}

extension User {
  /// What it may wherever it calls. Whoever deleted itself may come back, and nothing else.
  fileprivate var access: AccessSet {
    guard status != .deleted else { return .anyone }
    let everywhere: AccessSet = [.anyone, .signedIn]
    return role == .root || role == .admin ? everywhere.union(.serverAdmin) : everywhere
  }
}
