// Codes that people type: digits that came by email, and recovery codes that were written down. They are short enough to
// try them all, so what is kept of them is a hash with a key, which the database does not hold, over whose code it is and
// what for; and who checks them counts the failures (`Lockout`).

internal import CSodium
public import Core

/// Makes codes and hashes them.
public struct OneTimeCodes: Sendable {
  /// The first one hashes.
  private let keys: [SymmetricKey]

  /// Letters of a recovery code, five bits each: Crockford's alphabet, without what looks alike.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let recoveryLetters = 10
  /// What is longer is no code.
  private static let maxBytes = 64

  public init(key: SymmetricKey, older: [SymmetricKey] = []) {
    keys = ([key] + older).map { $0.derived(for: "one-time codes") }
  }

  /// A code of 6 to 8 digits.
  public static func digits(_ count: Int = 6) -> Secret {
    precondition((6...8).contains(count) && Sodium.isReady, "a code has 6 to 8 digits")
    let bound = (0..<count).reduce(1 as UInt32) { bound, _ in bound * 10 }
    // Above the bound by a digit, so that leading zeros stay.
    return Secret(Array(String(bound + randombytes_uniform(bound)).utf8.dropFirst()))
  }

  /// A code of 50 bits for the day when all else is lost, in two groups: `7k3m9-xq2vw`.
  public static func recovery() -> Secret {
    var text = Sodium.random(recoveryLetters).map { alphabet[Int($0 & 31)] }
    text.insert(UInt8(ascii: "-"), at: recoveryLetters / 2)
    return Secret(text)
  }

  /// What is kept of a code; nil where the text is no code. Capitals, spaces and hyphens make no difference, and letters
  /// that look like a digit are that digit.
  public func hash(_ code: Secret, of owner: String, for purpose: String) -> TokenHash? {
    OneTimeCodes.hash(code, of: owner, for: purpose, keys[0])
  }

  /// Whether this was kept of the code, under whichever key.
  public func isHash(_ kept: TokenHash, of code: Secret, of owner: String, for purpose: String) -> Bool {
    keys.contains { OneTimeCodes.hash(code, of: owner, for: purpose, $0) == kept }
  }

  private static func hash(_ code: Secret, of owner: String, for purpose: String, _ key: SymmetricKey) -> TokenHash? {
    guard let code = normal(code.revealBytes()) else { return nil }
    var writer = ByteWriter()
    for part in [Array(owner.utf8), Array(purpose.utf8), code] {
      // With its length, so that nothing moves from one part into the next.
      writer.appendBigEndian(UInt32(part.count))
      writer.append(part)
    }
    return TokenHash(of: writer.array, key: key.bytes)
  }

  /// What is kept of a code where that is sealed itself, and outlives the keys.
  public static func hashToSeal(_ code: Secret) -> TokenHash? { normal(code.revealBytes()).map { TokenHash(of: $0) } }

  private static func normal(_ code: [UInt8]) -> [UInt8]? {
    guard code.count <= maxBytes else { return nil }
    var normal: [UInt8] = []
    for byte in code where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
      let letter = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      switch letter {
      case UInt8(ascii: "i"), UInt8(ascii: "l"): normal.append(UInt8(ascii: "1"))
      case UInt8(ascii: "o"): normal.append(UInt8(ascii: "0"))
      case _ where alphabet.contains(letter): normal.append(letter)
      default: return nil
      }
    }
    return normal.isEmpty ? nil : normal
  }
}
