// Keys that a user gives to programs. A key neither makes nor changes nor takes back keys: only who signed in does, so that one
// that was lost ends when its owner says so.

public import API
internal import Core
public import Generated
internal import Identity
internal import State
internal import Storage
internal import Wire

extension Rules {
  public func get(_ input: ApiKey.Get.Input, _ caller: Caller) async throws(APIError) -> ApiKey {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      guard let row = state.value(ApiKeyRow.self, .item(input.apiKeyId.description)) else {
        throw ApiKey.missing(input.apiKeyId)
      }
      return row.value
    }
  }

  public func list(_ input: ApiKey.List.Input, _ caller: Caller) async throws(APIError) -> ApiKey.Page {
    let order = input.order ?? .createdAtDesc
    return try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      let list = MemoryList(
        state.items(ApiKeyRow.self).map(\.value), order: order.rawValue,
        descending: order == .createdAtDesc || order == .lastUsedAtDesc,
        by: { key in
          let moment = order == .createdAt || order == .createdAtDesc ? key.createdAt : key.lastUsedAt
          return (.integer(moment?.microseconds ?? 0), key.id.description)
        })
      var page = ApiKey.Page()
      (page.items, page.nextCursor) = try list.page(input.limit, after: input.cursor)
      return page
    }
  }

  public func make(_ input: ApiKey.Make.Input, _ caller: Caller) async throws(APIError) -> NewApiKey {
    try caller.refuseKeys()
    if let end = input.expiresAt, end <= .now {
      throw APIError.invalid("expiresAt", .outOfRange, "lies in the past")
    }
    let (secret, most) = (APIKeyToken.make(), accounts.settings.maxApiKeys)
    var key = ApiKey()
    (key.id, key.userId, key.name, key.scope) = (.next(), input.userId, input.name, input.scope)
    (key.createdAt, key.expiresAt) = (.now, input.expiresAt)
    var hash = ApiKeyHash()
    (hash.id, hash.userId, hash.hash) = (key.id, key.userId, secret.hash.text)
    let (wanted, kept) = (key, hash)
    var caller = caller
    // A key is told once: a repeat makes another.
    caller.operation = nil
    let made = try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) -> ApiKey in
      _ = try draft.user(wanted.userId)
      for old in draft.apiKeys where old.isOver(at: wanted.createdAt) { draft.remove(old.id) }
      guard draft.apiKeys.count < most else {
        throw APIError(.tooManyApiKeys, "One may have \(most) keys: take one back first.")
      }
      draft.write(kept)
      return draft.write(wanted)
    }
    caller.trail?.about(made.id.description)
    var answer = NewApiKey()
    (answer.key, answer.apiKey) = (KeyToken(made.userId, made.id, secret).text.reveal(), made)
    return answer
  }

  public func patch(_ input: ApiKey.Patch.Input, _ caller: Caller) async throws(APIError) -> ApiKey {
    try caller.refuseKeys()
    return try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      guard var key = draft.apiKey(input.apiKeyId) else { throw ApiKey.missing(input.apiKeyId) }
      try key.check(input.expectedVersion)
      let before = key
      input.patch.apply(to: &key)
      return key == before ? key : draft.write(key)
    }
  }

  public func delete(_ input: ApiKey.Delete.Input, _ caller: Caller) async throws(APIError) {
    try caller.refuseKeys()
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      guard let key = draft.apiKey(input.apiKeyId) else { throw ApiKey.missing(input.apiKeyId) }
      try key.check(input.expectedVersion)
      draft.remove(key.id)
    }
  }
}

extension ApiKey {
  fileprivate static func missing(_ id: ID<ApiKey>) -> APIError {
    APIError(.notFound, "There is no API key \(id).")
  }
}
