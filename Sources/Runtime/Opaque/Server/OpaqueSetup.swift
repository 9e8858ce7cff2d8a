// The server's secrets, by version. A record is worth nothing without the version that it was made with, so secrets are
// rotated by adding one: new passwords go to the newest, and an old version is dropped when its last record is gone.

internal import Core

/// One version of the secrets.
package struct OpaqueSetup: Sendable {
  private static let seedCount = 64
  private static let encodedCount = 4 + seedCount + Scalar.count

  package let version: UInt32
  let oprfSeed: Secret
  let keys: KeyPair

  /// Fresh ones.
  package init(version: UInt32) {
    self.init(version: version, oprfSeed: Randomness.bytes(OpaqueSetup.seedCount), Scalar.random())
  }

  init(version: UInt32, oprfSeed: [UInt8], _ secret: Scalar) {
    self.version = version
    self.oprfSeed = Secret(oprfSeed)
    keys = KeyPair(secret)
  }

  package var publicKey: [UInt8] { keys.element.bytes }

  /// For a file or a row; to be sealed by whoever keeps it.
  package func encoded() -> [UInt8] {
    version.bigEndianBytes + oprfSeed.revealBytes() + keys.secret.secret.revealBytes()
  }

  package init(decoding bytes: [UInt8]) throws(OpaqueError) {
    var reader = try MessageReader(bytes, count: OpaqueSetup.encodedCount)
    self.init(
      version: UInt32(bigEndian: reader.take(4)), oprfSeed: reader.take(OpaqueSetup.seedCount),
      try Scalar(reader.take(Scalar.count)))
  }

  /// The key of the oblivious function for one user.
  func oprfKey(_ credential: [UInt8]) -> Scalar {
    KeyPair.secret(
      seed: expand(credential, "OprfKey", Scalar.count), "OPAQUE-DeriveKeyPair")
  }

  /// Something of a user that only these secrets tell.
  func expand(_ credential: [UInt8], _ purpose: StaticString, _ count: Int = Hashing.count) -> [UInt8] {
    Hashing.expand(oprfSeed.revealBytes(), credential + purpose.bytes, count: count)
  }
}

/// All versions that records may still name.
package struct OpaqueSetups: Sendable {
  /// By version, none twice, one at least.
  private let all: [OpaqueSetup]

  package init(_ setups: [OpaqueSetup]) throws(OpaqueError) {
    guard !setups.isEmpty, Set(setups.map(\.version)).count == setups.count else { throw .invalidSetups }
    all = setups.sorted { $0.version < $1.version }
  }

  /// What new records are made with.
  package var newest: OpaqueSetup { all[all.count - 1] }
  /// What names that nobody has are answered with.
  var oldest: OpaqueSetup { all[0] }

  package subscript(version version: UInt32) -> OpaqueSetup? { all.first { $0.version == version } }
}
