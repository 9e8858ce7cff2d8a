// The secrets that OPAQUE passwords are kept with, as every node has them: versions in the scope of the server's settings, each
// sealed. What cannot be opened here is as if it were not there: its passwords are wrong, and a new version is made at start.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State
internal import Storage

struct OpaqueRing: Sendable {
  private let store: Store
  private let box: SecretBox
  private let hasher: PasswordHasher
  /// What the versions were opened to, as long as they stay the same ones.
  private let opened = Monitor<(sealed: [String], passwords: OpaquePasswords)?>(nil)

  private static let owner = "secrets of opaque passwords"
  private static let log = Logger(part: "opaque")
  /// A password that was begun with a version is there by then.
  private static let settling = Duration.seconds(3_600)

  init(_ store: Store, _ box: SecretBox, _ hasher: PasswordHasher) {
    (self.store, self.box, self.hasher) = (store, box, hasher)
  }

  func now() async throws(APIError) -> OpaquePasswords {
    let rows: [OpaqueSecretsRow]
    do throws(StorageError) {
      rows = try await store.state(of: RuntimeSettings.scope)?.items(OpaqueSecretsRow.self) ?? []
    } catch {
      throw APIError(error)
    }
    let sealed = rows.map(\.value.sealed).sorted()
    if let known = opened.withLock({ $0 }), known.sealed == sealed { return known.passwords }
    guard let passwords = OpaquePasswords(rows.compactMap { open($0.value) }, hasher) else {
      throw APIError(
        .internal, "Something went wrong on our side.", cause: "no secrets of OPAQUE passwords can be opened")
    }
    opened.withLock { $0 = (sealed, passwords) }
    return passwords
  }

  // MARK: Versions

  /// At start: there is one, and it costs what passwords cost.
  func prepare() async throws(StorageError) {
    try await commit { draft throws(APIError) in
      let versions = draft.opaqueSecrets
      if let newest = versions.last.flatMap({ open($0) }), newest.costs(as: hasher.cost) { return }
      try draft.write(fresh(after: versions))
    }
  }

  /// A new one, for all passwords from now on.
  func renew(_ caller: Caller) async throws(APIError) {
    let used = try await usedVersions()
    try await store.change(RuntimeSettings.scope, caller) { draft throws(APIError) in
      let versions = draft.opaqueSecrets
      for (version, next) in zip(versions, versions.dropFirst())
      where !used.contains(version.number) && next.createdAt + OpaqueRing.settling < .now {
        draft.remove(OpaqueSecretsRow.self, .item(version.id.description))
      }
      try draft.write(fresh(after: versions))
    }
  }

  /// How many an older key had sealed.
  func sealAnew() async throws(StorageError) -> Int {
    try await commit { draft throws(APIError) in
      var count = 0
      for var secrets in draft.opaqueSecrets {
        guard let old = try? box.open(secrets.sealed, for: OpaqueRing.owner), old.isOfOldKey else { continue }
        secrets.sealed = try seal(old.secret)
        draft.write(secrets)
        count += 1
      }
      return count
    }
  }

  private func fresh(after versions: [OpaqueSecrets]) throws(APIError) -> OpaqueSecrets {
    let version = OpaqueVersion(number: (versions.last?.number ?? 0) + 1, cost: hasher.cost)
    var secrets = OpaqueSecrets()
    (secrets.id, secrets.number, secrets.createdAt) = (.next(), version.number, .now)
    secrets.sealed = try seal(version.encoded)
    return secrets
  }

  private func usedVersions() async throws(APIError) -> Set<Int> {
    do throws(StorageError) {
      let rows = try await store.database.read("SELECT DISTINCT opaque_version FROM logins")
      return Set(rows.compactMap { $0.integer(0).map { Int($0) } })
    } catch {
      throw APIError(error)
    }
  }

  private func commit<Result: Sendable>(
    _ decide: @escaping @Sendable (inout Draft) throws(APIError) -> Result
  ) async throws(StorageError) -> Result {
    do throws(CommitError<APIError>) {
      return try await store.commit(RuntimeSettings.scope, decide).result
    } catch {
      guard case .storage(let error) = error else { throw StorageError(.unavailable, "\(error)") }
      throw error
    }
  }

  // MARK: Sealing

  private func seal(_ secret: Secret) throws(APIError) -> String {
    do throws(IdentityError) { return try box.sealText(secret, for: OpaqueRing.owner) } catch { throw APIError(error) }
  }

  private func open(_ secrets: OpaqueSecrets) -> OpaqueVersion? {
    if let opened = try? box.open(secrets.sealed, for: OpaqueRing.owner).secret,
      let version = OpaqueVersion(decoding: opened)
    {
      return version
    }
    OpaqueRing.log.warn(
      "secrets of passwords are sealed by a key that is not here (auth.keys)", ["version": .int(secrets.number)])
    return nil
  }
}

extension Draft {
  /// The oldest first.
  fileprivate var opaqueSecrets: [OpaqueSecrets] {
    items(OpaqueSecretsRow.self).map(\.value).sorted { $0.number < $1.number }
  }

  fileprivate mutating func write(_ secrets: OpaqueSecrets) {
    var row = OpaqueSecretsRow(secrets)
    row.scopeId = RuntimeSettings.scope
    row.stamp(revision)
    put(row)
  }
}
