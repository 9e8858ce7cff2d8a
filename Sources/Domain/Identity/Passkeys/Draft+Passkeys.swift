// An account's passkeys as a decision finds them and leaves them: each with what it is held against, which comes and goes with
// it.

internal import Core
internal import Generated
internal import Identity
internal import State

extension Draft {
  var passkeys: [Passkey] { items(PasskeyRow.self).map(\.value) }

  func passkey(_ id: ID<Passkey>) -> Passkey? { value(PasskeyRow.self, .item(id.description))?.value }

  func passkey(shown credentialID: String) -> KeptPasskey? {
    guard let key = items(PasskeyKeyRow.self).map(\.value).first(where: { $0.credentialId == credentialID }),
      let passkey = passkey(key.id)
    else { return nil }
    return KeptPasskey(passkey, key)
  }

  @discardableResult
  mutating func write(_ passkey: Passkey) -> Passkey {
    var row = PasskeyRow(passkey)
    row.stamp(revision)
    put(row)
    return row.value
  }

  mutating func write(_ key: PasskeyKey) {
    var row = PasskeyKeyRow(key)
    row.stamp(revision)
    put(row)
  }

  mutating func remove(_ passkey: ID<Passkey>) {
    remove(PasskeyKeyRow.self, .item(passkey.description))
    remove(PasskeyRow.self, .item(passkey.description))
  }
}
