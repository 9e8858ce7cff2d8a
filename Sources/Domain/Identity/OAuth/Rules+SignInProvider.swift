// Services to sign in by, as administrators add and change them. They lie in the scope of the server's settings, which every
// node follows. Their secrets are sealed before anything else is done with them.

public import API
internal import Core
public import Generated
internal import Identity
internal import State
internal import Storage
internal import Wire

extension Rules {
  public func create(_ input: SignInProvider.Create.Input, _ caller: Caller) async throws(APIError) -> SignInProvider {
    try check(input.issuer, of: input.kind)
    var provider = SignInProvider()
    (provider.id, provider.kind, provider.issuer, provider.createdAt) = (.next(), input.kind, input.issuer, .now)
    (provider.displayName, provider.clientId, provider.scopes) = (input.displayName, input.clientId, input.scopes)
    (provider.isEnabled, provider.isListed, provider.newcomers) = (input.isEnabled, input.isListed, input.newcomers)
    provider.hasClientSecret = input.clientSecret != nil
    let id = provider.id
    var row = SignInProviderRow(provider)
    row.clientSecret = try input.clientSecret.map { secret throws(APIError) in try services.seal(secret, of: id) }
    try SignInProvider.check(row.value.scopes)
    let made = row
    return try await accounts.store.change(RuntimeSettings.scope, caller, creating: true) { draft throws(APIError) in
      guard draft.items(SignInProviderRow.self).count < OtherServices.most else {
        throw APIError(.tooManyProviders, "There are \(OtherServices.most) already.")
      }
      return draft.write(made)
    }
  }

  public func get(_ input: SignInProvider.Get.Input, _ caller: Caller) async throws(APIError) -> SignInProvider {
    try await accounts.store.look(RuntimeSettings.scope, caller) { state throws(APIError) in
      guard let row = state.value(SignInProviderRow.self, .item(input.signInProviderId.description)) else {
        throw SignInProvider.missing(input.signInProviderId.description)
      }
      return row.value
    }
  }

  public func list(_ input: SignInProvider.List.Input, _ caller: Caller) async throws(APIError) -> SignInProvider.Page {
    try await accounts.store.look(RuntimeSettings.scope, caller) { state throws(APIError) in
      let list = MemoryList(
        state.items(SignInProviderRow.self).map(\.value), order: (input.order ?? .createdAt).rawValue,
        descending: input.order == .createdAtDesc,
        by: { (.integer($0.createdAt.microseconds), $0.id.description) })
      var page = SignInProvider.Page()
      (page.items, page.nextCursor) = try list.page(input.limit, after: input.cursor)
      return page
    }
  }

  public func patch(_ input: SignInProvider.Patch.Input, _ caller: Caller) async throws(APIError) -> SignInProvider {
    let id = input.signInProviderId
    let secret: String? = try input.patch.clientSecret.value.map { secret throws(APIError) in
      try services.seal(secret, of: id)
    }
    if let scopes = input.patch.scopes { try SignInProvider.check(scopes) }
    return try await accounts.store.change(RuntimeSettings.scope, caller) { draft throws(APIError) in
      guard var row = draft.value(SignInProviderRow.self, .item(id.description)) else {
        throw SignInProvider.missing(id.description)
      }
      try row.value.check(input.expectedVersion)
      let before = row.value
      input.patch.apply(to: &row.value)
      if !input.patch.clientSecret.isKept { row.clientSecret = secret }
      row.value.hasClientSecret = row.clientSecret != nil
      // A secret that is replaced is a change, though nobody sees it.
      return row.value == before && input.patch.clientSecret.isKept ? before : draft.write(row)
    }
  }

  public func delete(_ input: SignInProvider.Delete.Input, _ caller: Caller) async throws(APIError) {
    try await accounts.store.change(RuntimeSettings.scope, caller) { draft throws(APIError) in
      guard let row = draft.value(SignInProviderRow.self, .item(input.signInProviderId.description)) else {
        throw SignInProvider.missing(input.signInProviderId.description)
      }
      try row.value.check(input.expectedVersion)
      draft.remove(SignInProviderRow.self, row.key)
    }
  }

  private func check(_ issuer: String?, of kind: ProviderKind) throws(APIError) {
    guard let issuer else {
      guard kind != .openidConnect else { throw APIError.invalid("issuer", .required, "must be given for this kind") }
      return
    }
    guard OAuthService.isIssuer(issuer), kind == .openidConnect || !issuer.hasSuffix("/") else {
      throw APIError.invalid("issuer", .badFormat, "must be an address as https://login.example, with a path at most")
    }
    guard services.allowsPlain || issuer.hasPrefix("https://") else {
      throw APIError.invalid("issuer", .badFormat, "must begin with https://")
    }
  }
}

extension SignInProvider {
  static func missing(_ id: String) -> APIError { APIError(.notFound, "There is no service \(id) to sign in by.") }

  /// They are told to the service in one line, with spaces between (RFC 6749 §3.3).
  fileprivate static func check(_ scopes: [String]) throws(APIError) {
    for (place, scope) in scopes.enumerated() {
      let isSound = scope.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != 0x5c }
      guard isSound else { throw APIError.invalid("scopes[\(place)]", .badFormat, "must be one word") }
    }
  }
}

extension Draft {
  mutating func write(_ row: SignInProviderRow) -> SignInProvider {
    var row = row
    row.scopeId = RuntimeSettings.scope
    row.stamp(revision)
    put(row)
    return row.value
  }
}
