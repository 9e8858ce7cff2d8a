// Whether an address is one of the public network. What others name (an issuer, a link) must not lead this server to its own
// machine, its neighbours or the metadata of a cloud, so whatever is kept for such uses is told here, by the registries of
// IANA for special purposes. Of v6 all is special that is not given out for the world.

public import Core

extension IPAddress {
  /// Whether anybody may be there whom the whole world reaches.
  public var isPublic: Bool {
    if isV4 { return !IPAddress.specialV4.contains { $0.contains(self) } }
    return IPAddress.world.contains(self) && !IPAddress.specialV6.contains { $0.contains(self) }
  }

  private static let specialV4 = [
    block(0, 0, 0, 0, 8), block(10, 0, 0, 0, 8), block(100, 64, 0, 0, 10), block(127, 0, 0, 0, 8),
    block(169, 254, 0, 0, 16), block(172, 16, 0, 0, 12), block(192, 0, 0, 0, 24), block(192, 0, 2, 0, 24),
    block(192, 31, 196, 0, 24), block(192, 52, 193, 0, 24), block(192, 88, 99, 0, 24), block(192, 168, 0, 0, 16),
    block(192, 175, 48, 0, 24), block(198, 18, 0, 0, 15), block(198, 51, 100, 0, 24), block(203, 0, 113, 0, 24),
    block(224, 0, 0, 0, 4), block(240, 0, 0, 0, 4),
  ]

  /// 2000::/3
  private static let world = Block(high: 0x2000 << 48, bits: 3)

  /// Within the world: protocols and tunnels that carry another address (2001::/23, 6to4), documentation, AS112.
  private static let specialV6 = [
    Block(high: 0x2001 << 48, bits: 23), Block(high: 0x2002 << 48, bits: 16), Block(high: 0x2001_0db8 << 32, bits: 32),
    Block(high: 0x3fff << 48, bits: 20), Block(high: 0x2620_004f_8000 << 16, bits: 48),
  ]

  private static func block(_ one: UInt32, _ two: UInt32, _ three: UInt32, _ four: UInt32, _ bits: UInt32) -> V4Block {
    V4Block(base: one << 24 | two << 16 | three << 8 | four, bits: bits)
  }

  private struct V4Block {
    let base: UInt32
    let bits: UInt32

    func contains(_ address: IPAddress) -> Bool { address.v4.map { ($0 ^ base) >> (32 - bits) == 0 } ?? false }
  }

  /// Of v6, told by its first half alone.
  private struct Block {
    let high: UInt64
    let bits: UInt64

    func contains(_ address: IPAddress) -> Bool { (address.high ^ high) >> (64 - bits) == 0 }
  }
}
