// A public key as an authenticator tells it (RFC 9052, section 7): a map from numbers. WebAuthn wants the algorithm in it
// and nothing beyond what the kind of key needs; so a key has one text here.

internal import CSodium

struct COSEKey: Equatable {
  enum Material: Equatable {
    case p256(x: [UInt8], y: [UInt8])
    case ed25519([UInt8])
    case rsa(modulus: [UInt8], exponent: [UInt8])
  }

  let algorithm: PasskeyAlgorithm
  let material: Material

  init(_ value: CBORValue) throws(PasskeyError) {
    guard case .map(let map) = value, case .integer(let number)? = map[3], case .integer(let kind)? = map[1] else {
      throw PasskeyError(.malformed, "the public key is no COSE key with kind and algorithm")
    }
    guard let algorithm = PasskeyAlgorithm(rawValue: Int(number)) else {
      throw PasskeyError(.unsupported, "the public key is of an algorithm that is not taken")
    }
    self.algorithm = algorithm
    switch algorithm {
    case .es256: material = try COSEKey.p256(map, kind)
    case .edDSA: material = try COSEKey.ed25519(map, kind)
    case .rs256: material = try COSEKey.rsa(map, kind)
    }
  }

  /// Out of what was stored with a passkey.
  init(encoded bytes: [UInt8]) throws(PasskeyError) {
    let value: CBORValue
    do throws(CBORError) {
      value = try CBORReader.decode(bytes, atMost: PasskeyLimits.authenticatorDataBytes)
    } catch { throw error.of("the public key") }
    try self.init(value)
  }

  // MARK: Kinds

  private static func p256(_ map: CBORMap, _ kind: Int64) throws(PasskeyError) -> Material {
    guard kind == 2, map.entries.count == 5, map[-1] == .integer(1), case .bytes(let x)? = map[-2], x.count == 32,
      case .bytes(let y)? = map[-3], y.count == 32
    else { throw PasskeyError(.malformed, "the public key is no point of P-256") }
    return .p256(x: x, y: y)
  }

  /// A point of small order would accept signatures that nobody made.
  private static func ed25519(_ map: CBORMap, _ kind: Int64) throws(PasskeyError) -> Material {
    precondition(Sodium.isReady)
    guard kind == 1, map.entries.count == 4, map[-1] == .integer(6), case .bytes(let point)? = map[-2],
      point.count == 32, unsafe crypto_core_ed25519_is_valid_point(point) == 1
    else { throw PasskeyError(.malformed, "the public key is no point of Ed25519") }
    return .ed25519(point)
  }

  /// From 2,048 bits, which is the least that is safe, to 4,096, which is the most that is cheap.
  private static func rsa(_ map: CBORMap, _ kind: Int64) throws(PasskeyError) -> Material {
    guard kind == 3, map.entries.count == 4, case .bytes(let modulus)? = map[-1],
      case .bytes(let exponent)? = map[-2], (256...512).contains(modulus.count), modulus[0] != 0,
      modulus.count > 256 || modulus[0] >= 0x80, modulus[modulus.count - 1] & 1 == 1, isExponent(exponent)
    else { throw PasskeyError(.malformed, "the public key is no RSA key of 2,048 to 4,096 bits") }
    return .rsa(modulus: modulus, exponent: exponent)
  }

  /// Odd, at least 3 and within 32 bits.
  private static func isExponent(_ bytes: [UInt8]) -> Bool {
    guard (1...4).contains(bytes.count), bytes[0] != 0 else { return false }
    let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return value >= 3 && value & 1 == 1
  }
}
