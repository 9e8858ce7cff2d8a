// libsodium, made ready before its first use, and the two things of it that everything here needs.

internal import CSodium

enum Sodium {
  /// Whoever calls into libsodium asks for this first; it is made ready once.
  static let isReady: Bool = {
    precondition(sodium_init() >= 0, "libsodium does not start: the system has no source of random bytes")
    return true
  }()

  /// Bytes that nobody can guess.
  static func random(_ count: Int) -> [UInt8] {
    precondition(isReady)
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// Takes as long wherever they differ. Their lengths are no secret.
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe sodium_memcmp(one, other, one.count) == 0
  }
}
