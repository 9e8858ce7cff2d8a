// What one guess of a password costs. The usual value is the second choice of RFC 9106 (64 MiB, three passes) in one
// lane, which is all that libsodium has: three times OWASP's least (19 MiB, two passes) in memory and half as much again
// in passes, a tenth of a second of one core. More would make the few workers the first thing that a flood of logins
// stops, and each worker needs that memory while it works.

internal import CSodium

/// How much memory and time Argon2id takes.
public struct PasswordCost: Sendable, Hashable {
  public let bytes: Int
  public let passes: Int

  public static let standard = PasswordCost(held: 64 << 20, 3)
  /// For tests alone: nothing is safe with it.
  public static let least = PasswordCost(held: 8 << 10, 1)

  /// The most that is taken, so that a mistake in the configuration does not eat the machine.
  public static let maxBytes = 1 << 30
  public static let maxPasses = 32

  /// Nil for what libsodium does not take, and for more than the bounds.
  public init?(bytes: Int, passes: Int) {
    let least = PasswordCost.least
    guard (least.bytes...PasswordCost.maxBytes).contains(bytes), bytes % 1_024 == 0,
      (least.passes...PasswordCost.maxPasses).contains(passes)
    else { return nil }
    self.init(held: bytes, passes)
  }

  private init(held bytes: Int, _ passes: Int) {
    self.bytes = bytes
    self.passes = passes
  }
}
