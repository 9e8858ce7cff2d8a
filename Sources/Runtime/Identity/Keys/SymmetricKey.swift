// A key of 256 bits that never prints, and the keys for single purposes that come from it: a key has one use, so that
// what one part of the server makes means nothing to another.

public import Core

/// A secret key of 32 bytes.
public struct SymmetricKey: Sendable {
  private let secret: Secret

  public static let count = 32

  /// Nil for another number of bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == SymmetricKey.count else { return nil }
    secret = Secret(bytes)
  }

  /// Reads 64 hexadecimal characters, as they stand in a configuration; nil for anything else.
  public init?(hex text: Secret) {
    let digits = text.revealBytes().map { SymmetricKey.nibble($0) }
    guard digits.count == 2 * SymmetricKey.count, !digits.contains(nil) else { return nil }
    let nibbles = digits.compactMap { $0 }
    secret = Secret((0..<SymmetricKey.count).map { nibbles[2 * $0] << 4 | nibbles[2 * $0 + 1] })
  }

  /// One that nobody has.
  public static func random() -> SymmetricKey { SymmetricKey(held: Sodium.random(count)) }

  /// A key for one purpose: who has it has neither this one nor that of any other purpose.
  public func derived(for purpose: String) -> SymmetricKey {
    SymmetricKey(held: Sodium.hash(Array(purpose.utf8), key: bytes, count: SymmetricKey.count))
  }

  /// As it stands in a file.
  public var hex: Secret { Secret(bytes.flatMap { SymmetricKey.digits($0) }) }

  private static func digits(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  var bytes: [UInt8] { secret.revealBytes() }

  private init(held bytes: [UInt8]) { secret = Secret(bytes) }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x37
    default: nil
    }
  }
}
