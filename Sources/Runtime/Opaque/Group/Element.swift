// ristretto255 (RFC 9496) on libsodium: elements that are none but valid ones, scalars that are never zero. So whatever has
// these types was checked, and arithmetic on it fails only where it must: at the identity.

internal import CSodium
internal import Core

/// An element of the group but the identity.
struct Element: Equatable, Sendable {
  static let count = 32
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws(OpaqueError) {
    precondition(Sodium.isReady)
    guard bytes.count == Element.count else { throw .wrongLength(expected: Element.count, got: bytes.count) }
    // The identity is an element, but never of an honest peer. And libsodium 1.0.18 passes over the highest bit, so that
    // every element, the identity too, would have a second form.
    guard bytes[31] < 0x80, bytes.contains(where: { $0 != 0 }),
      unsafe crypto_core_ristretto255_is_valid_point(bytes) == 1
    else {
      throw .invalidElement
    }
    self.bytes = bytes
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The element of 64 bytes that look random. Nobody knows its discrete logarithm.
  init(mapping hash: [UInt8]) {
    precondition(Sodium.isReady && hash.count == Hashing.count)
    var bytes = [UInt8](repeating: 0, count: Element.count)
    unsafe crypto_core_ristretto255_from_hash(&bytes, hash)
    self.bytes = bytes
  }

  /// The generator, so many times.
  init(generatorTimes scalar: Scalar) {
    precondition(Sodium.isReady)
    var bytes = [UInt8](repeating: 0, count: Element.count)
    // It fails at zero alone.
    unsafe crypto_scalarmult_ristretto255_base(&bytes, scalar.secret.revealBytes())
    self.bytes = bytes
  }

  static func * (scalar: Scalar, element: Element) throws(OpaqueError) -> Element {
    var bytes = [UInt8](repeating: 0, count: Element.count)
    guard unsafe crypto_scalarmult_ristretto255(&bytes, scalar.secret.revealBytes(), element.bytes) == 0 else {
      throw .invalidElement
    }
    return Element(unchecked: bytes)
  }
}

/// A number from one up to, but not including, the group's order; always a secret.
struct Scalar: Sendable {
  static let count = 32
  let secret: Secret

  init(_ bytes: [UInt8]) throws(OpaqueError) {
    guard bytes.count == Scalar.count else { throw .wrongLength(expected: Scalar.count, got: bytes.count) }
    guard let reduced = Scalar(reducing: bytes + [UInt8](repeating: 0, count: Scalar.count)),
      Sodium.areEqual(reduced.secret.revealBytes(), bytes)
    else { throw .invalidScalar }
    self = reduced
  }

  /// Of 64 bytes, little end first; nil when that is zero.
  init?(reducing wide: [UInt8]) {
    precondition(Sodium.isReady && wide.count == 2 * Scalar.count)
    var bytes = [UInt8](repeating: 0, count: Scalar.count)
    unsafe crypto_core_ristretto255_scalar_reduce(&bytes, wide)
    guard unsafe sodium_is_zero(bytes, bytes.count) == 0 else { return nil }
    secret = Secret(bytes)
  }

  private init(unchecked bytes: [UInt8]) { secret = Secret(bytes) }

  static func random() -> Scalar {
    while true {
      if let scalar = Scalar(reducing: Randomness.bytes(2 * Scalar.count)) { return scalar }
    }
  }

  var inverse: Scalar {
    var bytes = [UInt8](repeating: 0, count: Scalar.count)
    unsafe crypto_core_ristretto255_scalar_invert(&bytes, secret.revealBytes())
    return Scalar(unchecked: bytes)
  }
}
