// When a session or an API key was used last, to within a minute: noted behind the call that used it, which does not wait.

internal import Core
internal import Generated
internal import State

extension Accounts {
  static let lastUsePrecision = Duration.seconds(60)

  func noteUse(of pass: Pass, in state: ScopeState) {
    switch pass {
    case .session(let id):
      if let row = state.value(SessionRow.self, .item(id.description)) { noteUse(of: row.value) }
    case .key(let id):
      if let row = state.value(ApiKeyRow.self, .item(id.description)) { noteUse(of: row.value) }
    }
  }

  private func noteUse(of session: Session) {
    let (user, id, lifetime) = (session.userId.description, session.id, settings.sessionLifetime)
    guard Accounts.isLongAgo(session.lastUsedAt) else { return }
    store.loop(of: user).spawn { [store] in
      _ = try? await store.commit(user) { draft in
        guard var session = draft.session(id), Accounts.isLongAgo(session.lastUsedAt) else { return }
        (session.lastUsedAt, session.expiresAt) = (.now, .now + lifetime)
        draft.write(session)
      }
    }
  }

  private func noteUse(of key: ApiKey) {
    let (user, id) = (key.userId.description, key.id)
    guard Accounts.isLongAgo(key.lastUsedAt) else { return }
    store.loop(of: user).spawn { [store] in
      _ = try? await store.commit(user) { draft in
        guard var key = draft.apiKey(id), Accounts.isLongAgo(key.lastUsedAt) else { return }
        key.lastUsedAt = .now
        draft.write(key)
      }
    }
  }

  private static func isLongAgo(_ use: Timestamp?) -> Bool { use.map { $0 + lastUsePrecision < .now } ?? true }
}
