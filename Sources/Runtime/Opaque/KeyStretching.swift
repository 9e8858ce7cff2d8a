// How the client makes a guess at the password dear (RFC 9807 calls it the KSF): Argon2id with 16 zero bytes as salt, since
// what it stretches is already of one user alone. It runs at the client; the server only says with which parameters, and
// remembers per record which they were.

internal import CSodium

/// What a password is stretched with, between the oblivious function and the keys.
public enum KeyStretching: Hashable, Sendable {
  /// Not at all: what the vectors of the standard have, and nobody else.
  case identity
  case argon2id(memoryKiB: UInt32, passes: UInt32)

  /// What OWASP and libsodium call moderate: a quarter of a second, and 64 MiB.
  public static let standard = KeyStretching.argon2id(memoryKiB: 65_536, passes: 3)

  /// What a client puts up with: parameters come from a server that has not shown yet who it is.
  public struct Bounds: Sendable {
    public var memoryKiB: ClosedRange<UInt32>
    public var passes: ClosedRange<UInt32>

    public init(memoryKiB: ClosedRange<UInt32> = 8_192...262_144, passes: ClosedRange<UInt32> = 1...10) {
      self.memoryKiB = memoryKiB
      self.passes = passes
    }

    func allow(_ stretching: KeyStretching) -> Bool {
      guard case .argon2id(let memory, let count) = stretching else { return false }
      return memoryKiB.contains(memory) && passes.contains(count)
    }
  }

  /// What libsodium computes at all.
  private static let leastMemoryKiB: UInt32 = 8
  package static let encodedCount = 8

  /// Memory and passes, four bytes each; both are zero where there is no stretching.
  package func encoded() -> [UInt8] {
    switch self {
    case .identity: [UInt8](repeating: 0, count: KeyStretching.encodedCount)
    case .argon2id(let memoryKiB, let passes): memoryKiB.bigEndianBytes + passes.bigEndianBytes
    }
  }

  package init(decoding bytes: [UInt8]) throws(OpaqueError) {
    guard bytes.count == KeyStretching.encodedCount else {
      throw .wrongLength(expected: KeyStretching.encodedCount, got: bytes.count)
    }
    let (memoryKiB, passes) = (UInt32(bigEndian: bytes.prefix(4)), UInt32(bigEndian: bytes.suffix(4)))
    if memoryKiB == 0 && passes == 0 {
      self = .identity
    } else {
      guard memoryKiB >= KeyStretching.leastMemoryKiB, passes > 0 else { throw .refusedStretching }
      self = .argon2id(memoryKiB: memoryKiB, passes: passes)
    }
  }

  /// What both ends say of it in the transcript, so that nobody changes it on the way unnoticed.
  var inContext: [UInt8] { self == .identity ? [] : encoded() }

  /// Takes as long as it says: not on a loop.
  func stretch(_ input: [UInt8]) throws(OpaqueError) -> [UInt8] {
    guard case .argon2id(let memoryKiB, let passes) = self else { return input }
    precondition(Sodium.isReady)
    let salt = [UInt8](repeating: 0, count: Int(crypto_pwhash_SALTBYTES))
    var output = [UInt8](repeating: 0, count: Hashing.count)
    let outcome = unsafe input.withUnsafeBytes { bytes in
      unsafe crypto_pwhash(
        &output, UInt64(output.count), bytes.bindMemory(to: CChar.self).baseAddress!, UInt64(input.count), salt,
        UInt64(passes), Int(memoryKiB) * 1_024, crypto_pwhash_ALG_ARGON2ID13)
    }
    guard outcome == 0 else { throw .outOfMemory }
    return output
  }
}
