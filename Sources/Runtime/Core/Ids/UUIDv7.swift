// A 128-bit id that sorts by birth (RFC 9562, version 7): 48 bits of milliseconds, 12 bits of parts of a millisecond,
// 62 random bits. Within a process each is greater than the one before, whatever the clock does: see `UUIDClock`.

/// A version 7 UUID.
public struct UUIDv7: Sendable, Hashable, Comparable {
  public let high: UInt64
  public let low: UInt64

  private static let clock = UUIDClock()

  /// Nil unless the bits say version 7 and the RFC's variant.
  public init?(high: UInt64, low: UInt64) {
    guard high >> 12 & 0xf == 7, low >> 62 == 0b10 else { return nil }
    self.high = high
    self.low = low
  }

  /// Nil unless these are the sixteen bytes of a version 7 UUID.
  public init?(bytes: Span<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in 0..<8 {
      high = high << 8 | UInt64(bytes[index])
      low = low << 8 | UInt64(bytes[index + 8])
    }
    self.init(high: high, low: low)
  }

  /// No UUID at all: every bit is zero.
  static let unset = UUIDv7(high: 0, unset: 0)

  private init(high: UInt64, unset low: UInt64) {
    self.high = high
    self.low = low
  }

  init(stamp: UInt64, random: UInt64) {
    high = (stamp >> 12) << 16 | 0x7000 | (stamp & 0xfff)
    low = (0b10 << 62) | (random >> 2)
  }

  /// A new one, greater than all that this process has made.
  public static func next() -> UUIDv7 {
    UUIDv7(stamp: clock.advance(to: .now), random: Randomness.word())
  }

  /// When it was made, to the millisecond.
  public var time: Timestamp { Timestamp(microseconds: Int64(high >> 16) * 1_000) ?? .latest }

  /// Appends the sixteen bytes, which sort as the ids do.
  public func write(into writer: inout ByteWriter) {
    writer.appendBigEndian(high)
    writer.appendBigEndian(low)
  }

  public static func < (left: UUIDv7, right: UUIDv7) -> Bool { (left.high, left.low) < (right.high, right.low) }
}
