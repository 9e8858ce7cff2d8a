// Secrets that an older key of the ring sealed are sealed anew by the first one, while the server runs: after that the older
// key can be taken out of the configuration. Every node does so when it starts; what is done already is left alone.

internal import API
internal import Core
internal import Generated
internal import Identity
public import State
public import Storage

extension Accounts {
  private static let batch = 100

  /// How many accounts had something that an older key sealed.
  public func sealAnew() async throws(StorageError) -> Int {
    var (count, last) = (0, "")
    while true {
      let rows = try await store.database.read(
        """
        SELECT user_id FROM logins WHERE second_factors IS NOT NULL AND user_id > $1 ORDER BY user_id \
        LIMIT \(Accounts.batch)
        """, [.text(last)])
      let ids = rows.compactMap { $0.text(0) }
      for id in ids where try await sealAnew(id) { count += 1 }
      guard ids.count == Accounts.batch, let end = ids.last else { return count }
      last = end
    }
  }

  private func sealAnew(_ id: String) async throws(StorageError) -> Bool {
    try await store.reseal(id) { draft throws(APIError) in
      var login = draft.login()
      guard let sealed = login.secondFactors, isOld(sealed, login) else { return false }
      try keep(try factors(of: login), in: &login)
      draft.write(login)
      return true
    }
  }
}

extension Accounts {
  /// At start.
  public func prepareOpaque() async throws(StorageError) { try await opaque.prepare() }

  /// How many versions of the secrets of OPAQUE passwords an older key had sealed.
  public func sealOpaqueAnew() async throws(StorageError) -> Int { try await opaque.sealAnew() }
}

extension OtherServices {
  /// How many services had a secret that an older key sealed.
  public func sealAnew(_ store: Store) async throws(StorageError) -> Int {
    guard try await store.state(of: RuntimeSettings.scope) != nil else { return 0 }
    var count = 0
    for row in try await store.state(of: RuntimeSettings.scope)?.items(SignInProviderRow.self) ?? [] {
      let id = row.value.id
      let isDone = try await store.reseal(RuntimeSettings.scope) { draft throws(APIError) in
        guard var row = draft.value(SignInProviderRow.self, .item(id.description)), let sealed = row.clientSecret,
          let fresh = try resealed(sealed, of: id)
        else { return false }
        row.clientSecret = fresh
        _ = draft.write(row)
        return true
      }
      if isDone { count += 1 }
    }
    return count
  }
}

extension Store {
  /// What cannot be opened stays as it is: another node may have the key.
  fileprivate func reseal(
    _ scope: String, _ decide: @escaping @Sendable (inout Draft) throws(APIError) -> Bool
  ) async throws(StorageError) -> Bool {
    do throws(CommitError<APIError>) {
      return try await commit(scope, decide).result
    } catch {
      switch error {
      case .storage(let error): throw error
      case .refused, .noScope: return false
      default: throw StorageError(.conflict, "\(error)")
      }
    }
  }
}
