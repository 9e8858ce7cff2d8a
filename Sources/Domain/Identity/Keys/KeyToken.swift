// An API key as its owner holds it: a secret, and where its hash is kept. The ids are no secret; they lead to the one place
// where the hash is, so that a key is found without asking a database for it.

internal import Core
internal import Generated
internal import Identity

struct KeyToken: Sendable {
  let user: ID<User>
  let key: ID<ApiKey>
  let secret: APIKeyToken

  /// Whether a token says of itself that it is one; what does not is an access token, or nonsense.
  static func isOne(_ shown: Secret) -> Bool { shown.revealBytes().starts(with: "\(APIKeyKind.prefix)_".utf8) }
  /// What is longer is none.
  private static let maxBytes = 256

  init(_ user: ID<User>, _ key: ID<ApiKey>, _ secret: APIKeyToken) {
    (self.user, self.key, self.secret) = (user, key, secret)
  }

  /// Nil for what is no key of ours.
  init?(_ shown: Secret) {
    let bytes = shown.revealBytes()
    guard bytes.count <= KeyToken.maxBytes else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, let secret = APIKeyToken(Secret(Array(parts[0]))),
      let key = ID<ApiKey>(text: String(decoding: parts[1], as: UTF8.self)),
      let user = ID<User>(text: String(decoding: parts[2], as: UTF8.self))
    else { return nil }
    self.init(user, key, secret)
  }

  var text: Secret { Secret("\(secret.secret.reveal()).\(key).\(user)") }
}
