// When a session was used last, to within a minute: noted behind the call that used it, which does not wait.

internal import Core
internal import Generated
internal import State

extension Accounts {
  static let lastUsePrecision = Duration.seconds(60)

  func noteUse(of session: Session) {
    let (user, id, lifetime) = (session.userId.description, session.id, settings.sessionLifetime)
    guard session.lastUsedAt + Accounts.lastUsePrecision < .now else { return }
    store.loop(of: user).spawn { [store] in
      _ = try? await store.commit(user) { draft in
        guard var session = draft.session(id), session.lastUsedAt + Accounts.lastUsePrecision < .now else { return }
        (session.lastUsedAt, session.expiresAt) = (.now, .now + lifetime)
        draft.write(session)
      }
    }
  }
}
