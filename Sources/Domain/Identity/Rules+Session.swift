// Where a user is signed in. To end a session is to take it away: what it opened and what it may are gone with the commit.

public import API
internal import Core
public import Generated
internal import State
internal import Storage

extension Rules {
  public func get(_ input: Session.Get.Input, _ caller: Caller) async throws(APIError) -> Session {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      guard let row = state.value(SessionRow.self, .item(input.sessionId.description)) else {
        throw Session.missing(input.sessionId)
      }
      return row.value
    }
  }

  public func list(_ input: Session.List.Input, _ caller: Caller) async throws(APIError) -> Session.Page {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      let list = MemoryList(
        state.items(SessionRow.self).map(\.value), order: (input.order ?? .lastUsedAtDesc).rawValue,
        descending: input.order == nil || input.order == .lastUsedAtDesc || input.order == .createdAtDesc,
        by: { session in
          let moment =
            input.order == .createdAt || input.order == .createdAtDesc ? session.createdAt : session.lastUsedAt
          return (.integer(moment.microseconds), session.id.description)
        })
      var page = Session.Page()
      (page.items, page.nextCursor) = try list.page(input.limit, after: input.cursor)
      return page
    }
  }

  public func patch(_ input: Session.Patch.Input, _ caller: Caller) async throws(APIError) -> Session {
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      guard var session = draft.session(input.sessionId) else { throw Session.missing(input.sessionId) }
      try session.check(input.expectedVersion)
      let before = session
      input.patch.apply(to: &session)
      guard session != before else { return session }
      return draft.write(session)
    }
  }

  public func delete(_ input: Session.Delete.Input, _ caller: Caller) async throws(APIError) {
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      guard let session = draft.session(input.sessionId) else { throw Session.missing(input.sessionId) }
      try session.check(input.expectedVersion)
      draft.end(session.id)
    }
  }

  public func revokeAll(_ input: Session.RevokeAll.Input, _ caller: Caller) async throws(APIError) {
    if caller.user == input.userId { try caller.refuseKeys() }
    let own = input.keepsOwn ? caller.signIn?.session : nil
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      _ = try draft.user(input.userId)
      let version = draft.version(of: SessionRow.self)
      guard input.expectedVersion ?? version == version else {
        throw APIError(
          .versionMismatch, "It is in version \(version) now, and the caller saw \(input.expectedVersion ?? 0).")
      }
      draft.endSessions(except: own)
    }
  }
}

extension Session {
  fileprivate static func missing(_ id: ID<Session>) -> APIError {
    APIError(.notFound, "There is no session \(id).")
  }
}
