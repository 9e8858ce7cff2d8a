// One key of somebody else's JWKS document (RFC 7517, 7518 §6, 8037). Kinds and uses that we do not verify with are passed
// over, as the standard wants; a key of ours that is broken or too weak makes the document one that we do not take.

internal import Core
internal import Opaque
internal import Wire

struct ForeignKey: Sendable {
  enum Material: Sendable {
    case rsa(modulus: [UInt8], exponent: [UInt8])
    case p256(x: [UInt8], y: [UInt8])
    case ed25519(x: [UInt8])
  }

  let id: String?
  let material: Material

  var algorithm: String {
    switch material {
    case .rsa: "RS256"
    case .p256: "ES256"
    case .ed25519: "EdDSA"
    }
  }
}

/// A key as it is written.
struct ForeignKeyMessage: JSONMessage {
  private var kind = ""
  private var id: String?
  private var use: String?
  private var algorithm: String?
  private var curve: String?
  private var numbers: [String?] = [nil, nil, nil, nil]

  private static let fields = NameTable("kty 1! kid 2 use 3 alg 4 crv 5 n 6 e 7 x 8 y 9")

  init() {}

  /// Nil where it is none that we verify with.
  func key() throws(IdentityError) -> ForeignKey? {
    guard use == nil || use == "sig" else { return nil }
    let numbers = numbers.map { $0.flatMap { Base64URL.decode($0) } }
    var material: ForeignKey.Material?
    switch (kind, curve) {
    case ("RSA", _):
      if let n = numbers[0], let e = numbers[1] { material = .rsa(modulus: n, exponent: e) }
    case ("EC", "P-256"):
      if let x = numbers[2], let y = numbers[3] { material = .p256(x: x, y: y) }
    case ("OKP", "Ed25519"): material = numbers[2].map { .ed25519(x: $0) }
    default: return nil
    }
    let key = material.map { ForeignKey(id: id, material: $0) }
    if let key, algorithm != nil, algorithm != key.algorithm { return nil }
    guard let key, key.isSound else {
      throw IdentityError(.refused, "a key of the document is none, or too weak")
    }
    return key
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(ForeignKeyMessage.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&kind)
      case 2: try json.readPresent(&id)
      case 3: try json.readPresent(&use)
      case 4: try json.readPresent(&algorithm)
      case 5: try json.readPresent(&curve)
      case 6...9: try json.readPresent(&numbers[field - 6])
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others publish is never written") }
}
