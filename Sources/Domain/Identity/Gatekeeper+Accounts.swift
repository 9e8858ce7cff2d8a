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
        if KeyToken.isOne(token) { return try await accounts.identity(ofKey: token) }
        return try await accounts.identity(of: token)
      },
      admit: { caller, operation, scope throws(APIError) in
        let held = caller.identity.held(in: scope)
        guard !operation.allow.isDisjoint(with: held) else {
          throw Gatekeeper.refusal(caller, operation, Surface.accessNames)
        }
        if case .key(let id) = caller.pass { caller.trail?.about(id.description) }
        guard !caller.identity.isReadOnly || operation.method == "GET" else {
          throw APIError(.permissionDenied, "\(operation.name) changes something, and the API key only reads.")
        }
        return held
      })
    gatekeeper.watch = { await accounts.watch($0, became: $1) }
    return gatekeeper
  }
}

extension Accounts {
  /// Who shows this token; refused where it is not ours, has run out, or its session has ended.
  func identity(of token: Secret) async throws(APIError) -> Identity {
    let shown = try keys.read(token)
    var identity = try await identity(shown.user, .session(shown.session))
    identity.expiresAt = shown.expiresAt
    return identity
  }

  func identity(_ user: ID<User>, _ pass: Pass) async throws(APIError) -> Identity {
    let state: ScopeState?
    do {
      state = try await store.state(of: user.description)
    } catch {
      throw APIError(error)
    }
    if let user = state?.value(UserRow.self)?.value { try Accounts.admit(user) }
    guard let state, let identity = Identity(pass, in: state) else {
      throw APIError(.unauthenticated, "The session has ended: sign in again.")
    }
    noteUse(of: pass, in: state)
    return identity
  }

  /// Tells whenever who signed in there may something else, or nothing any more.
  func watch(_ identity: Identity, became: @escaping @Sendable (Identity?) -> Void) async -> IdentityWatch? {
    guard let user = identity.id, let pass = identity.session.flatMap({ Pass($0) }) else { return nil }
    let home = store.loop(of: user)
    do throws(StorageError) {
      let watch = try await store.with(user) { scope in
        var known: Identity? = identity
        known?.expiresAt = nil
        func look(_ state: ScopeState?) {
          var found = state.flatMap { Identity(pass, in: $0) }
          found?.expiresAt = nil
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
  /// Whom this lets in, of the scope's user; nil where it is there no more, and where the user is kept out.
  init?(_ pass: Pass, in state: ScopeState) {
    guard let user = state.value(UserRow.self)?.value, !user.isBanned(at: .now) else { return nil }
    switch pass {
    case .key(let id): self.init(id, of: user, in: state)
    case .session(let id):
      guard let row = state.value(SessionRow.self, .item(id.description)), row.value.expiresAt > .now else {
        return nil
      }
      self.init(id: user.id.description, access: user.access, session: id.description)
    }
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
  var access: AccessSet {
    guard status != .deleted else { return .anyone }
    let everywhere: AccessSet = [.anyone, .signedIn]
    return role == .root || role == .admin ? everywhere.union(.serverAdmin) : everywhere
  }
}
