// Names one request in logs, answers and traces. It is made for every request, so it costs one atomic addition: a
// counter from a random start, its bits spread by a reversible step, so that two are never alike within a process and
// neighbours are told apart at a glance. It is a name, not a secret.

internal import Synchronization

/// Sixteen hexadecimal characters that name a request.
public struct RequestID: Sendable, Hashable, CustomStringConvertible {
  public let value: UInt64

  private static let counter = Atomic<UInt64>(Randomness.word())

  public init(value: UInt64) { self.value = value }

  public static func next() -> RequestID {
    var bits = counter.wrappingAdd(1, ordering: .relaxed).newValue
    // SplitMix64's finish: each step can be undone, so different counts stay different.
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return RequestID(value: bits ^ (bits >> 31))
  }

  /// Appends the sixteen characters.
  public func write(into writer: inout ByteWriter) {
    let digits = digits
    writer.append(digits.span)
  }

  /// The sixteen characters.
  public var digits: InlineArray<16, UInt8> {
    let words = (RequestID.hex(value >> 32).bigEndian, RequestID.hex(value & 0xffff_ffff).bigEndian)
    return unsafe unsafeBitCast(words, to: InlineArray<16, UInt8>.self)
  }

  /// Eight digits, the first in the highest byte: each nibble is moved into a byte of its own, all at once.
  private static func hex(_ half: UInt64) -> UInt64 {
    var spread = (half << 16 | half) & 0x0000_ffff_0000_ffff
    spread = (spread << 8 | spread) & 0x00ff_00ff_00ff_00ff
    spread = (spread << 4 | spread) & 0x0f0f_0f0f_0f0f_0f0f
    let letters = ((spread &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
    return (spread | 0x3030_3030_3030_3030) &+ letters &* 0x27
  }

  public var description: String {
    var writer = ByteWriter(capacity: 16)
    write(into: &writer)
    return writer.finish().text
  }
}
