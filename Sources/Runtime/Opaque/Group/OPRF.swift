// The oblivious pseudo-random function (RFC 9497, ristretto255-SHA512, mode OPRF): the client learns F(key, password)
// without the server learning the password, nor the client the key.

enum OPRF {
  /// "OPRFV1-", the mode 0, and the suite.
  private static let suite = "OPRFV1-".ascii + [0] + "-ristretto255-SHA512".ascii

  /// The input as an element, hidden by `blind`.
  static func blind(_ input: [UInt8], with blind: Scalar) throws(OpaqueError) -> Element {
    try blind * Element(mapping: Hashing.expandMessage(input, for: "HashToGroup-".ascii + suite))
  }

  static func evaluate(_ blinded: Element, key: Scalar) throws(OpaqueError) -> Element { try key * blinded }

  /// What the function makes of the input.
  static func finalize(_ input: [UInt8], blind: Scalar, evaluated: Element) throws(OpaqueError) -> [UInt8] {
    let unblinded = try blind.inverse * evaluated
    return try Hashing.sha512(input.withLength() + unblinded.bytes.withLength() + "Finalize".ascii)
  }
}

/// A scalar and what the generator becomes by it.
struct KeyPair: Sendable {
  let secret: Scalar
  let element: Element

  init(_ secret: Scalar) {
    self.secret = secret
    element = Element(generatorTimes: secret)
  }

  /// DeriveKeyPair of RFC 9497 §3.2.1. It tries again where a hash is zero: that is, never.
  init(seed: [UInt8], _ info: StaticString) {
    self.init(KeyPair.secret(seed: seed, info))
  }

  /// Of the pair that belongs to `seed` for keys that are agreed on.
  init(exchangeSeed seed: [UInt8]) { self.init(seed: seed, "OPAQUE-DeriveDiffieHellmanKeyPair") }

  static func secret(seed: [UInt8], _ info: StaticString) -> Scalar {
    let suite = "DeriveKeyPairOPRFV1-".ascii + [0] + "-ristretto255-SHA512".ascii
    let input = seed + UInt16(info.utf8CodeUnitCount).bigEndianBytes + info.bytes
    for counter in UInt8.min...UInt8.max {
      if let scalar = Scalar(reducing: Hashing.expandMessage(input + [counter], for: suite)) { return scalar }
    }
    preconditionFailure("256 hashes that are zero")
  }
}
