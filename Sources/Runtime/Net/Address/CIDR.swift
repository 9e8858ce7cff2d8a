// A network: the addresses that share a prefix. It is written by operators (trusted proxies, who may reach metrics), so
// what they probably did not mean ("10.0.0.1/8") is an error rather than silently another network.

public import Core

/// A block of addresses, as "10.0.0.0/8", "2001:db8::/32" or one address alone.
public struct CIDR: Sendable, Hashable, CustomStringConvertible {
  public let base: IPAddress
  /// How many leading bits count, of the 128 that every address has here.
  private let bits: Int

  public init(_ text: String) throws(NetError) {
    guard let slash = text.firstIndex(of: "/") else {
      base = try IPAddress(text)
      bits = 128
      return
    }
    base = try IPAddress(String(text[..<slash]))
    let isV4Text = !text[..<slash].contains(":")
    guard let length = decimal(String(text[text.index(after: slash)...]).utf8.span, max: isV4Text ? 32 : 128) else {
      throw NetError(.configuration, "'\(text)' has no valid prefix length")
    }
    bits = isV4Text ? 96 + length : length
    let mask = CIDR.mask(bits)
    guard base.high & ~mask.high == 0, base.low & ~mask.low == 0 else {
      throw NetError(.configuration, "'\(text)' has bits set behind its prefix")
    }
  }

  public func contains(_ address: IPAddress) -> Bool {
    let mask = CIDR.mask(bits)
    return address.isV4 == isV4 && address.high & mask.high == base.high && address.low & mask.low == base.low
  }

  /// "::/0" does not hold the v4 addresses, although they are kept inside it.
  private var isV4: Bool { base.isV4 && bits >= 96 }

  private static func mask(_ bits: Int) -> (high: UInt64, low: UInt64) {
    (UInt64.max << UInt64(64 - min(bits, 64)), UInt64.max << UInt64(64 - max(bits - 64, 0)))
  }

  public var description: String { "\(base)/\(isV4 ? bits - 96 : bits)" }
}

/// A decimal number without sign or leading zeros, up to `max`.
func decimal(_ text: Span<UInt8>, max: Int) -> Int? {
  guard !text.isEmpty, text.count <= 9, text.count == 1 || text[0] != 0x30 else { return nil }
  var value = 0
  for index in text.indices {
    guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
    value = value * 10 + Int(text[index] - 0x30)
  }
  return value <= max ? value : nil
}
