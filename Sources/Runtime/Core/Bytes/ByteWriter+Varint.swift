// Numbers in groups of seven bits, the lowest first, as protobuf has them; and lengths in front of what was written
// already. A field of protobuf is two or three such numbers, so they go into room that was made once for all of them.

extension OutputSpan<UInt8> {
  /// At most ten bytes.
  @inlinable
  @inline(__always)
  @_lifetime(self: copy self)
  public mutating func append(varint value: UInt64) {
    var rest = value
    while rest > 0x7f {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

extension ByteWriter {
  /// The most that a varint takes.
  public static let maxVarintBytes = 10

  /// How many bytes a varint takes.
  @inlinable
  public static func varintBytes(_ value: UInt64) -> Int { (70 &- (value | 1).leadingZeroBitCount) / 7 }

  /// Says in the byte before `start`, which was kept for it, how much was written since; where a byte is not enough,
  /// what was written moves up.
  public mutating func putLength(before start: Int) {
    let length = UInt64(storage.count - start)
    guard length > 0x7f else { return storage[start - 1] = UInt8(length) }
    let more = ByteWriter.varintBytes(length) - 1
    storage.insert(contentsOf: repeatElement(0, count: more), at: start)
    var rest = length
    for index in start - 1..<start - 1 + more {
      storage[index] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
    }
    storage[start - 1 + more] = UInt8(truncatingIfNeeded: rest)
  }
}
