// An IP address as a value of sixteen bytes. A v4 address is kept as its v4-mapped v6 form, so the two spellings of one
// address ("10.0.0.1" and "::ffff:10.0.0.1", which dual-stack sockets report) are one value: equal, hashed and printed
// alike. Parsing is strict (no zones, no leading zeros, no octal); printing is canonical (RFC 5952). It is a value and no
// socket, so it lives here: rules know their callers by it, and see no transport.

/// A v4 or v6 address.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// The first eight bytes in network order.
  public let high: UInt64
  /// The last eight bytes in network order.
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public init(v4: UInt32) { self.init(high: 0, low: 0xffff_0000_0000 | UInt64(v4)) }

  public static let anyV4 = IPAddress(v4: 0)
  public static let anyV6 = IPAddress(high: 0, low: 0)
  public static let loopbackV4 = IPAddress(v4: 0x7f00_0001)
  public static let loopbackV6 = IPAddress(high: 0, low: 1)

  public var isV4: Bool { high == 0 && low >> 32 == 0xffff }
  /// The four bytes of a v4 address.
  public var v4: UInt32? { isV4 ? UInt32(truncatingIfNeeded: low) : nil }
  /// What one subscriber has: of v6 a network of /64, named by its first address.
  public var network: IPAddress { isV4 ? self : IPAddress(high: high, low: 0) }
  public var isAny: Bool { self == .anyV4 || self == .anyV6 }
  public var isLoopback: Bool { isV4 ? (low >> 24) & 0xff == 127 : self == .loopbackV6 }

  public init?(text: String) { self.init(parsing: text.utf8.span) }

  /// Nil when `text` is not exactly one address.
  public init?(parsing text: Span<UInt8>) {
    if let v4 = IPAddress.parseV4(text) {
      self.init(v4: v4)
    } else if let v6 = IPAddress.parseV6(text) {
      self = v6
    } else {
      return nil
    }
  }

  private static func parseV4(_ text: Span<UInt8>) -> UInt32? {
    var address: UInt32 = 0
    var octet: UInt32 = 0
    var digits = 0
    var octets = 1
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        guard digits > 0, octets < 4 else { return nil }
        address = address << 8 | octet
        (octet, digits, octets) = (0, 0, octets + 1)
      } else {
        guard byte >= 0x30, byte <= 0x39, digits == 0 || octet > 0 else { return nil }
        octet = octet * 10 + UInt32(byte - 0x30)
        digits += 1
        guard octet <= 255 else { return nil }
      }
    }
    return digits > 0 && octets == 4 ? address << 8 | octet : nil
  }

  private static func parseV6(_ text: Span<UInt8>) -> IPAddress? {
    let colon = UInt8(ascii: ":")
    guard text.count >= 2 else { return nil }
    var groups = InlineArray<8, UInt64>(repeating: 0)
    var count = 0
    var gap: Int?
    var index = 0
    if text[0] == colon {
      guard text[1] == colon else { return nil }
      (gap, index) = (0, 2)
    }
    while index < text.count {
      let first = index
      var value: UInt64 = 0
      while index < text.count, let digit = hexValue(text[index]) {
        guard index - first < 4 else { return nil }
        value = value << 4 | digit
        index += 1
      }
      if index < text.count, text[index] == UInt8(ascii: ".") {
        guard count <= 6, let v4 = parseV4(text.extracting(first..<text.count)) else { return nil }
        groups[count] = UInt64(v4 >> 16)
        groups[count + 1] = UInt64(v4 & 0xffff)
        count += 2
        break
      }
      guard index > first, count < 8 else { return nil }
      groups[count] = value
      count += 1
      guard index < text.count else { break }
      guard text[index] == colon, index + 1 < text.count else { return nil }
      index += 1
      if text[index] == colon {
        guard gap == nil else { return nil }
        gap = count
        index += 1
      }
    }
    return assemble(groups, count: count, gap: gap)
  }

  /// Puts zeros where "::" stood; it must stand for at least one group.
  private static func assemble(_ groups: InlineArray<8, UInt64>, count: Int, gap: Int?) -> IPAddress? {
    guard gap == nil ? count == 8 : count < 8 else { return nil }
    var all = InlineArray<8, UInt64>(repeating: 0)
    for index in 0..<count { all[index < gap ?? 8 ? index : index + 8 - count] = groups[index] }
    return IPAddress(
      high: all[0] << 48 | all[1] << 32 | all[2] << 16 | all[3],
      low: all[4] << 48 | all[5] << 32 | all[6] << 16 | all[7])
  }

  private static func hexValue(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x41...0x46: UInt64(byte - 0x37)
    case 0x61...0x66: UInt64(byte - 0x57)
    default: nil
    }
  }

  public var description: String {
    var text = ByteWriter(capacity: 40)
    write(to: &text)
    return text.finish().text
  }

  /// The canonical text: lower case, the first longest run of two or more zero groups as "::".
  public func write(to text: inout ByteWriter) {
    if let v4 {
      for shift in [24, 16, 8, 0] {
        text.append(decimal: Int(v4 >> UInt32(shift) & 0xff))
        if shift > 0 { text.append(UInt8(ascii: ".")) }
      }
      return
    }
    let zeros = longestZeroRun
    var index = 0
    while index < 8 {
      if index == zeros.lowerBound, !zeros.isEmpty {
        text.append("::")
        index = zeros.upperBound
      } else {
        if index > 0, zeros.isEmpty || index != zeros.upperBound { text.append(UInt8(ascii: ":")) }
        text.append(hex: group(index))
        index += 1
      }
    }
  }

  private func group(_ index: Int) -> UInt64 { (index < 4 ? high : low) >> UInt64(48 - 16 * (index & 3)) & 0xffff }

  private var longestZeroRun: Range<Int> {
    var best = 0..<0
    var start = 0
    for index in 0..<8 {
      if group(index) != 0 {
        start = index + 1
      } else if index + 1 - start > max(1, best.count) {
        best = start..<(index + 1)
      }
    }
    return best
  }
}
