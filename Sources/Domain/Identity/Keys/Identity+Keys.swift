// Who calls with an API key, and what of its owner's rights the key has. What a scope allows follows from what the schema says
// of an operation: that it is read with GET, or that it takes who administers the server.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State
internal import Storage

extension Accounts {
  /// Who shows this key. Whoever has it learns why it is not good here; whoever has not learns nothing.
  func identity(ofKey shown: Secret) async throws(APIError) -> Identity {
    let unknown = APIError(.unauthenticated, "The API key is none, was taken back, or has run out.")
    guard let token = KeyToken(shown) else { throw unknown }
    let state: ScopeState?
    do throws(StorageError) { state = try await store.state(of: token.user.description) } catch {
      throw APIError(error)
    }
    let kept = state?.value(ApiKeyHashRow.self, .item(token.key.description))?.value.hash
    guard let kept, let hash = TokenHash(text: kept), hash == token.secret.hash else { throw unknown }
    do throws(APIError) {
      return try await identity(token.user, .key(token.key))
    } catch {
      throw error.kind == .unauthenticated ? unknown : error
    }
  }
}

extension Identity {
  /// Of the scope's user, by this key; nil where it has run out, and where the user is not to call.
  init?(_ key: ID<ApiKey>, of user: User, in state: ScopeState) {
    guard user.status != .deleted, let row = state.value(ApiKeyRow.self, .item(key.description)),
      !row.value.isOver(at: .now)
    else { return nil }
    let scope = row.value.scope
    self.init(
      id: user.id.description, access: scope == .admin ? user.access : user.access.subtracting(.serverAdmin),
      session: key.description, expiresAt: row.value.expiresAt)
    isReadOnly = scope == .read
  }
}

extension ApiKey {
  func isOver(at now: Timestamp) -> Bool { expiresAt.map { $0 <= now } ?? false }
}
