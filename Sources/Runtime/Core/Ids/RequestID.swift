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
    var digits = InlineArray<16, UInt8>(repeating: 0)
    var rest = value
    for place in stride(from: 15, through: 0, by: -1) {
      digits[place] = ByteWriter.hexDigit(UInt8(truncatingIfNeeded: rest) & 15)
      rest >>= 4
    }
    writer.append(digits.span)
  }

  public var description: String {
    var writer = ByteWriter(capacity: 16)
    write(into: &writer)
    return writer.finish().text
  }
}
