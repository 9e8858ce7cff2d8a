// Codes of the time (RFC 6238), as a program on a telephone shows them. Who checks one keeps the step that it was of, and
// gives it back the next time: a code, and all older ones, are good no second time.

public import Core
internal import Net

/// The secret of codes that change with the time, and their kind.
public struct TOTP: Sendable {
  /// The hash that codes are made with; programs know the first for sure.
  public enum Hash: String, Sendable, CaseIterable {
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha512 = "SHA512"

    fileprivate var code: MessageCode.Hash {
      switch self {
      case .sha1: .sha1
      case .sha256: .sha256
      case .sha512: .sha512
      }
    }
  }

  public let secret: Secret
  public let hash: Hash
  public let digits: Int
  /// Seconds for which a code is shown.
  public let period: Int

  /// RFC 4226 wants 160 bits.
  public static let secretBytes = 20
  /// Steps by which the clock of the telephone may be wrong, either way.
  public static let drift = 1

  /// Nil for a secret of less than 128 bits, or another number of digits than 6 to 8.
  public init?(secret: Secret, hash: Hash = .sha1, digits: Int = 6, period: Int = 30) {
    guard (16...128).contains(secret.revealBytes().count), (6...8).contains(digits), (10...300).contains(period)
    else { return nil }
    self.init(held: secret, hash, digits, period)
  }

  /// A new one, of the kind that every program knows.
  public static func make() -> TOTP { TOTP(held: Secret(Sodium.random(secretBytes)), .sha1, 6, 30) }

  private init(held secret: Secret, _ hash: Hash, _ digits: Int, _ period: Int) {
    self.secret = secret
    self.hash = hash
    self.digits = digits
    self.period = period
  }

  /// The step of a moment.
  public func step(at time: Timestamp) -> Int { max(0, Int(time.microseconds / 1_000_000)) / period }

  /// The code of one step.
  public func code(at step: Int) -> Secret {
    var counter = ByteWriter()
    counter.appendBigEndian(UInt64(step))
    let sum = MessageCode.of(counter.array, key: secret.revealBytes(), hash.code)
    let start = Int(sum[sum.count - 1] & 15)
    let number = sum[start..<start + 4].reduce(0 as UInt32) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let bound = (0..<digits).reduce(1 as UInt32) { bound, _ in bound * 10 }
    // Above the bound by a digit, so that leading zeros stay.
    return Secret(Array(String(bound + number % bound).utf8.dropFirst()))
  }

  /// The step whose code was shown, to be kept; nil where it is none of now, or of a step that was used before. Spaces,
  /// which people type between groups, make no difference.
  public func check(_ shown: Secret, at now: Timestamp, after used: Int? = nil) -> Int? {
    let typed = shown.revealBytes()
    guard typed.count <= 16 else { return nil }
    let code = typed.filter { $0 != UInt8(ascii: " ") }
    let middle = step(at: now)
    var found: Int?
    // All of them, whichever it is: the time tells nothing.
    for step in max(0, middle - TOTP.drift)...middle + TOTP.drift {
      let isIt = Sodium.areEqual(code, self.code(at: step).revealBytes())
      if isIt && step > used ?? -1 { found = step }
    }
    return found
  }

  /// The secret as people type it, where they cannot photograph it.
  public var text: Secret { Secret(Base32.encode(secret.revealBytes())) }

  /// What a program photographs: the secret, and whose it is.
  public func uri(issuer: String, account: String) -> Secret {
    let (issuer, account) = (TOTP.escaped(issuer), TOTP.escaped(account))
    return Secret(
      "otpauth://totp/\(issuer):\(account)?secret=\(text.reveal())&issuer=\(issuer)&algorithm=\(hash.rawValue)"
        + "&digits=\(digits)&period=\(period)")
  }

  /// All but what RFC 3986 leaves as it is.
  private static func escaped(_ text: String) -> String {
    var writer = ByteWriter()
    for byte in text.utf8 {
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || Array("-._~".utf8).contains(byte)
      if isPlain {
        writer.append(byte)
      } else {
        writer.append(UInt8(ascii: "%"))
        for nibble in [byte >> 4, byte & 15] { writer.append(nibble < 10 ? 0x30 + nibble : 0x37 + nibble) }
      }
    }
    return writer.finish().text
  }
}
