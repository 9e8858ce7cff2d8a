// A passkey between its rows and the standard: what is kept of one, and the credential that it is.

internal import Core
internal import Generated
internal import Identity
internal import State

/// What answers are held against.
struct KeptPasskey: Sendable {
  let passkey: Passkey
  let key: PasskeyKey
  let credential: PasskeyCredential

  /// Nil where its rows hold what no passkey has.
  init?(_ passkey: Passkey, _ key: PasskeyKey) {
    let credential = PasskeyCredential(
      idText: key.credentialId, user: KeptPasskey.handle(of: key.userId), publicKeyText: key.publicKey,
      algorithm: key.algorithm, signCount: key.signCount, isUserVerified: key.isUserVerified,
      isBackupEligible: key.isBackupEligible, isBackedUp: passkey.isBackedUp, isDiscoverable: passkey.isDiscoverable,
      transports: key.transports)
    guard let credential else { return nil }
    (self.passkey, self.key, self.credential) = (passkey, key, credential)
  }

  /// One that has just been made.
  init(_ credential: PasskeyCredential, named name: String, of user: ID<User>) {
    var passkey = Passkey()
    (passkey.id, passkey.userId, passkey.name, passkey.createdAt) = (.next(), user, name, .now)
    (passkey.isBackedUp, passkey.isDiscoverable) = (credential.isBackedUp, credential.isDiscoverable)
    passkey.model = credential.modelText
    var key = PasskeyKey()
    (key.id, key.userId, key.credentialId) = (passkey.id, user, credential.idText)
    (key.publicKey, key.algorithm) = (credential.publicKeyText, credential.algorithm.rawValue)
    (key.signCount, key.transports) = (Int64(credential.signCount), credential.transports)
    (key.isUserVerified, key.isBackupEligible) = (credential.isUserVerified, credential.isBackupEligible)
    (self.passkey, self.key, self.credential) = (passkey, key, credential)
  }

  /// As it is once it was used.
  func used(_ use: PasskeyUse) -> (Passkey, PasskeyKey) {
    var (passkey, key) = (passkey, key)
    (passkey.lastUsedAt, passkey.isBackedUp) = (.now, use.isBackedUp)
    key.signCount = Int64(use.signCount)
    return (passkey, key)
  }

  /// What a device answers with in place of a name: it says nothing of the person.
  static func handle(of user: ID<User>) -> [UInt8] { Array(user.description.utf8) }
}

extension ScopeState {
  /// All passkeys of a user that can be shown.
  var passkeys: [KeptPasskey] {
    items(PasskeyRow.self).compactMap { row in
      value(PasskeyKeyRow.self, .item(row.value.id.description)).flatMap { KeptPasskey(row.value, $0.value) }
    }
  }
}
