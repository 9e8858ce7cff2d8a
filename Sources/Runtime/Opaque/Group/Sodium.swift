// libsodium, made ready before its first use. Whoever calls into it asks for this first.

internal import CSodium

enum Sodium {
  static let isReady: Bool = {
    precondition(sodium_init() >= 0, "libsodium does not start: the system has no source of random bytes")
    return true
  }()

  /// Takes as long wherever they differ. Their lengths are no secret.
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe sodium_memcmp(one, other, one.count) == 0
  }
}
