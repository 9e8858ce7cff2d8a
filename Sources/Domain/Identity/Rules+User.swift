// Accounts, as their owners and administrators change them. Roles have an order: nobody makes, changes or keeps out whoever
// stands as high as itself, but a root; and the last root stays one.

public import API
internal import Core
public import Generated
internal import Identity
internal import State
internal import Storage

extension Rules {
  public func create(_ input: User.Create.Input, _ caller: Caller) async throws(APIError) -> User {
    var user = User()
    (user.username, user.displayName, user.about, user.role) = (input.username, input.displayName, input.about, .user)
    return try await accounts.make(user, .none, caller)
  }

  public func get(_ input: User.Get.Input, _ caller: Caller) async throws(APIError) -> User {
    let user = try await accounts.account(input.userId, caller).user
    // Who deleted itself is there for itself and for administrators.
    guard user.status != .deleted || caller.owns(user) || caller.held.contains(.serverAdmin) else {
      throw Accounts.missing(input.userId)
    }
    return user
  }

  public func list(_ input: User.List.Input, _ caller: Caller) async throws(APIError) -> User.Page {
    let order = input.order ?? .username
    let after: PageCursor? =
      if let cursor = input.cursor { try PageCursor(cursor, order: order.rawValue) } else { nil }
    var wanted = RowPage(
      by: order.isByName ? "username" : "created_at", descending: order == .usernameDesc || order == .createdAtDesc,
      limit: input.limit, after: after?.place)
    wanted.matching = [
      ("username", input.username.map { .text($0) }),
      ("role", input.role.map { .integer(Int64($0.rawValue)) }),
      ("status", input.status.map { .integer(Int64($0.rawValue)) }),
    ]
    let found = try await accounts.rows(UserRow.self, wanted).map(\.value)
    var page = User.Page()
    page.items = Array(found.prefix(input.limit))
    guard found.count > input.limit, let last = page.items.last else { return page }
    let value: SQLValue = order.isByName ? .text(last.username) : .integer(last.createdAt.microseconds)
    page.nextCursor = PageCursor(order: order.rawValue, value, last.id.description).text
    return page
  }

  public func patch(_ input: User.Patch.Input, _ caller: Caller) async throws(APIError) -> User {
    let name = input.patch.username
    if let name { try accounts.check(name: name) }
    let taken = Accounts.taken(name ?? "")
    if let name, let other = try await accounts.id(named: name), other != input.userId { throw taken }
    do throws(APIError) {
      return try await change(input.userId, input.expectedVersion, caller) { user, login throws(APIError) in
        input.patch.apply(to: &user)
        login.name = Accounts.folded(user.username)
      }
    } catch {
      if let name, error.kind == .internal, let other = try await accounts.id(named: name), other != input.userId {
        throw taken
      }
      throw error
    }
  }

  public func delete(_ input: User.Delete.Input, _ caller: Caller) async throws(APIError) {
    if caller.user == input.userId { try caller.refuseKeys() }
    let gone = Timestamp.now + accounts.settings.deletionGrace
    try await checkRootRemains(without: input.userId, caller)
    _ = try await change(input.userId, input.expectedVersion, caller, ending: true) { user, _ throws(APIError) in
      guard user.status != .deleted else { return }
      (user.status, user.deletedAt) = (.deleted, gone)
    }
  }

  public func me(_ input: User.Me.Input, _ caller: Caller) async throws(APIError) -> User {
    guard let id = caller.user else { throw APIError(.unauthenticated, "Nobody is signed in.") }
    return try await accounts.account(id, caller).user
  }

  public func changePassword(_ input: User.ChangePassword.Input, _ caller: Caller) async throws(APIError) {
    try caller.refuseKeys()
    let account = try await accounts.account(input.userId, caller)
    let attempt = try await accounts.attempts.begin(account.user.username, caller)
    guard try await accounts.check(Secret(input.currentPassword), of: account.login) != .wrong else {
      throw APIError(.wrongCredentials, "The present password is another.")
    }
    await attempt.succeeded()
    let new = try await accounts.keep(new: Secret(input.newPassword), of: account.user.username)
    let own = caller.signIn?.session
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      try draft.user(input.userId).check(input.expectedVersion)
      var login = draft.login()
      guard login.hasPassword(of: account.login) else {
        throw APIError(.wrongCredentials, "The password was changed a moment ago.")
      }
      login.setPassword(new)
      draft.write(login)
      draft.endSessions(except: own)
    }
  }

  public func resetPassword(
    _ input: User.ResetPassword.Input, _ caller: Caller
  ) async throws(APIError) -> PasswordReset {
    // With the code, a key would become a session.
    if caller.user == input.userId { try caller.refuseKeys() }
    let code = OneTimeCodes.recovery()
    let hash = accounts.codes.hash(code, of: input.userId.description, for: Login.reset)?.text
    let expiresAt = Timestamp.now + accounts.settings.resetLifetime
    var caller = caller
    // A code is told once: a repeat makes another.
    caller.operation = nil
    // Whoever else was in there has made itself keys, perhaps.
    _ = try await change(
      input.userId, input.expectedVersion, caller, ending: true, takingKeys: true
    ) { _, login throws(APIError) in
      login.removePassword()
      (login.resetHash, login.resetExpiresAt) = (hash, expiresAt)
    }
    var reset = PasswordReset()
    (reset.code, reset.expiresAt) = (code.reveal(), expiresAt)
    return reset
  }

  public func setRole(_ input: User.SetRole.Input, _ caller: Caller) async throws(APIError) -> User {
    let own = try await accounts.role(of: caller)
    guard input.role.isWithinReach(of: own) else { throw ServerRole.outOfReach(input.role, own) }
    if input.role != .root { try await checkRootRemains(without: input.userId, caller) }
    return try await change(input.userId, input.expectedVersion, caller) { user, _ throws(APIError) in
      user.role = input.role
    }
  }

  public func ban(_ input: User.Ban.Input, _ caller: Caller) async throws(APIError) -> User {
    try await checkRootRemains(without: input.userId, caller)
    return try await change(input.userId, input.expectedVersion, caller, ending: true) { user, _ throws(APIError) in
      (user.status, user.banReason, user.bannedUntil) = (.banned, input.reason, input.until)
    }
  }

  public func unban(_ input: User.Unban.Input, _ caller: Caller) async throws(APIError) -> User {
    try await change(input.userId, input.expectedVersion, caller) { user, _ throws(APIError) in
      guard user.status == .banned else { return }
      (user.status, user.banReason, user.bannedUntil) = (.active, nil, nil)
    }
  }

  public func restore(_ input: User.Restore.Input, _ caller: Caller) async throws(APIError) -> User {
    try await change(input.userId, input.expectedVersion, caller) { user, _ throws(APIError) in
      guard user.status == .deleted else { return }
      (user.status, user.deletedAt) = (.active, nil)
    }
  }

  // MARK: Changing

  /// Changes a user whom the caller may change; with `ending` its sessions end as well. What changes nothing is no commit.
  func change(
    _ id: ID<User>, _ expected: Int?, _ caller: Caller, ending: Bool = false, takingKeys: Bool = false,
    _ body: @escaping @Sendable (inout User, inout Login) throws(APIError) -> Void
  ) async throws(APIError) -> User {
    let isOwn = caller.user == id
    let role = isOwn ? nil : try await accounts.role(of: caller)
    let ways = ways
    return try await accounts.store.change(id.description, caller) { draft throws(APIError) in
      var user = try draft.user(id)
      if let role, !user.role.isWithinReach(of: role) { throw ServerRole.outOfReach(user.role, role) }
      try user.check(expected)
      var login = draft.login()
      let (before, loginBefore) = (user, login)
      try body(&user, &login)
      if draft.hasWayIn(before, loginBefore, ways) {
        guard draft.hasWayIn(user, login, ways) else { throw Accounts.lastWayIn }
      }
      if ending { draft.endSessions() }
      if takingKeys { for key in draft.apiKeys { draft.remove(key.id) } }
      if login != loginBefore { draft.write(login) }
      if before.isActiveRoot, !user.isActiveRoot { draft.require(Accounts.oneRootIsLeft) }
      return user == before ? user : draft.write(user)
    }
  }

  /// Another root than this one is left, or this one is none. Two that go at the same moment both find the other: what
  /// judges between them is the commit's condition.
  private func checkRootRemains(without id: ID<User>, _ caller: Caller) async throws(APIError) {
    // Whoever may not change a root at all is told that.
    guard try await accounts.account(id, caller).user.role == .root, try await accounts.role(of: caller) == .root
    else { return }
    guard try await accounts.hasAnotherRoot(than: id) else {
      throw APIError(.lastRoot, "This is the last root: make another one first.")
    }
  }
}

extension User {
  fileprivate var isActiveRoot: Bool { role == .root && status == .active }
}

extension User.Order {
  fileprivate var isByName: Bool { self == .username || self == .usernameDesc }
}

extension ServerRole {
  /// Whether one of this role is for one of `other` to make and change.
  func isWithinReach(of other: ServerRole) -> Bool {
    switch other {
    case .root: true
    case .admin: self == .creator || self == .user
    case .creator, .user: false
    }
  }

  static func outOfReach(_ role: ServerRole, _ own: ServerRole) -> APIError {
    APIError(.roleOutOfReach, "Whoever is \(own) cannot make or change whoever is \(role).")
  }
}
