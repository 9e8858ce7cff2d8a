// One version of the secrets that OPAQUE passwords are kept with, and what a guess at one of them costs: another cost is
// another version too, so that a name that nobody has can be answered as the passwords there are would be.

public import Core
internal import Opaque

public struct OpaqueVersion: Sendable {
  let setup: OpaqueSetup
  let stretching: KeyStretching

  public var number: Int { Int(setup.version) }

  /// Fresh secrets.
  public init(number: Int, cost: PasswordCost) {
    (setup, stretching) = (OpaqueSetup(version: UInt32(number)), KeyStretching(cost))
  }

  public func costs(as cost: PasswordCost) -> Bool { stretching == KeyStretching(cost) }

  // MARK: As it is sealed

  public var encoded: Secret { Secret(stretching.encoded() + setup.encoded()) }

  /// Nil for what `encoded` would not be.
  public init?(decoding secret: Secret) {
    let bytes = secret.revealBytes()
    guard let stretching = try? KeyStretching(decoding: Array(bytes.prefix(KeyStretching.encodedCount))),
      let setup = try? OpaqueSetup(decoding: Array(bytes.dropFirst(KeyStretching.encodedCount)))
    else { return nil }
    (self.setup, self.stretching) = (setup, stretching)
  }
}

extension KeyStretching {
  /// What passwords cost, as far as clients put up with it: theirs is the work, and they have heard of bounds.
  fileprivate init(_ cost: PasswordCost) {
    let bounds = Bounds()
    self = .argon2id(
      memoryKiB: bounds.memoryKiB.nearest(to: UInt32(cost.bytes / 1_024)),
      passes: bounds.passes.nearest(to: UInt32(cost.passes)))
  }
}

extension ClosedRange where Bound == UInt32 {
  fileprivate func nearest(to value: UInt32) -> UInt32 { Swift.min(Swift.max(value, lowerBound), upperBound) }
}
