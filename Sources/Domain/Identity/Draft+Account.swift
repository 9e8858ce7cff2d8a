// An account as a decision finds it and leaves it: its user, its login, and its sessions with the keys that renew them.

internal import API
internal import Core
internal import Generated
internal import State

extension Draft {
  func user(_ id: ID<User>) throws(APIError) -> User {
    guard let row = value(UserRow.self) else { throw Accounts.missing(id) }
    return row.value
  }

  func login() -> Login { value(LoginRow.self)?.value ?? Login() }

  /// Puts the user in its place, and answers it as it is then.
  @discardableResult
  mutating func write(_ user: User) -> User {
    var row = UserRow(user)
    row.stamp(revision)
    put(row)
    return row.value
  }

  mutating func write(_ login: Login) {
    var row = LoginRow(login)
    row.stamp(revision)
    put(row)
  }

  // MARK: Sessions

  /// Newest first.
  var sessions: [Session] { items(SessionRow.self).map(\.value).sorted { $0.lastUsedAt > $1.lastUsedAt } }

  func session(_ id: ID<Session>) -> Session? { value(SessionRow.self, .item(id.description))?.value }

  @discardableResult
  mutating func write(_ session: Session) -> Session {
    var row = SessionRow(session)
    row.stamp(revision)
    put(row)
    return row.value
  }

  func key(of id: ID<Session>) -> SessionKey? { value(SessionKeyRow.self, .item(id.description))?.value }

  mutating func write(_ key: SessionKey) {
    var row = SessionKeyRow(key)
    row.stamp(revision)
    put(row)
  }

  /// Beyond `most`, those that were used longest ago end; those that have run out do as well.
  mutating func begin(_ session: Session, _ key: SessionKey, most: Int) {
    for (place, old) in sessions.enumerated() where place >= most - 1 || old.expiresAt <= session.createdAt {
      end(old.id)
    }
    write(session)
    write(key)
  }

  mutating func end(_ id: ID<Session>) {
    remove(SessionKeyRow.self, .item(id.description))
    remove(SessionRow.self, .item(id.description))
  }

  mutating func endSessions(except kept: ID<Session>? = nil) {
    for session in sessions where session.id != kept { end(session.id) }
  }
}
