// The public keys of another issuer, read from its JWKS document, for the id tokens that it signs (OpenID Connect). It
// says that a token is the issuer's, and what stands in it; whether that is what was asked for is its caller's to see.

public import Core
internal import Wire

/// Another issuer's public keys.
public struct ForeignKeySet: Sendable {
  private let keys: [ForeignKey]

  public static let maxDocumentBytes = 256 << 10
  public static let maxKeys = 64
  public static let maxTokenBytes = 16_384

  /// Reads a JWKS document.
  public init(document: Bytes) throws(IdentityError) {
    guard document.count <= ForeignKeySet.maxDocumentBytes else {
      throw IdentityError(.refused, "a document of more than \(ForeignKeySet.maxDocumentBytes) bytes")
    }
    guard let set = ForeignKeysMessage.read(document, unknownFields: .skipped) else {
      throw IdentityError(.refused, "it is no document of keys")
    }
    var keys: [ForeignKey] = []
    for message in set.keys {
      if let key = try message.key() { keys.append(key) }
    }
    self.keys = keys
  }

  /// How many of its keys can be verified with.
  public var count: Int { keys.count }

  /// What a token says, where one of these keys signed it. A token that names no key may be of any with its algorithm.
  public func read(_ token: Secret) throws(TokenRefusal) -> Bytes {
    let jws = try CompactJWS(token.revealBytes(), maxBytes: ForeignKeySet.maxTokenBytes, unknownFields: .skipped)
    guard ["RS256", "ES256", "EdDSA"].contains(jws.header.algorithm) else { throw .wrongAlgorithm }
    let named = keys.filter { jws.header.keyID == nil || $0.id == jws.header.keyID }
    guard !named.isEmpty else { throw .unknownKey }
    let candidates = named.filter { $0.algorithm == jws.header.algorithm }
    guard !candidates.isEmpty else { throw .wrongAlgorithm }
    guard candidates.contains(where: { $0.accepts(jws.signature, of: jws.signed) }) else { throw .forged }
    return try jws.payload()
  }
}

private struct ForeignKeysMessage: JSONMessage {
  var keys: [ForeignKeyMessage] = []
  private static let fields = NameTable("keys 1!")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(ForeignKeysMessage.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&keys, max: ForeignKeySet.maxKeys)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others publish is never written") }
}
