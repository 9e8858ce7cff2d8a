// What is kept of a token or a code: its hash. Who reads the database has none of the tokens.

/// The hash of a token.
public struct TokenHash: Sendable, Equatable {
  public let bytes: [UInt8]

  public static let count = 32

  /// As it came out of the database; nil for another number of bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == TokenHash.count else { return nil }
    self.bytes = bytes
  }

  init(of text: [UInt8], key: [UInt8] = []) { bytes = Sodium.hash(text, key: key, count: TokenHash.count) }

  /// Takes as long wherever they differ.
  public static func == (one: TokenHash, other: TokenHash) -> Bool { Sodium.areEqual(one.bytes, other.bytes) }
}
