// Where outgoing bytes are put together: a growing array with the few appends that protocols need. Encoders take it
// `inout`, so a whole response is written into one piece of memory, which then leaves as `Bytes` without a copy.

/// A growing run of bytes.
public struct ByteWriter: Sendable {
  @usableFromInline var storage: [UInt8]

  public var array: [UInt8] { storage }

  public init() { storage = [] }

  public init(capacity: Int) {
    storage = []
    storage.reserveCapacity(capacity)
  }

  /// Goes on at the end of an array that is taken over.
  public init(reusing array: consuming [UInt8]) { storage = array }

  public var count: Int { storage.count }
  public var isEmpty: Bool { storage.isEmpty }
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    get { storage.span }
  }

  /// What was written, without a copy; the writer starts anew.
  public mutating func finish() -> Bytes {
    let written = Bytes(storage)
    storage = []
    return written
  }

  /// For C libraries; the pointer means nothing after `body`.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe storage.withUnsafeBytes { unsafe body($0) }
  }

  /// What was written as the array itself, for giving it back to a loop; the writer starts anew.
  public mutating func takeArray() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &storage)
    return taken
  }

  public var capacity: Int { storage.capacity }
  public mutating func removeAll(keepingCapacity: Bool = true) { storage.removeAll(keepingCapacity: keepingCapacity) }
  public mutating func removeLast(_ n: Int) { storage.removeLast(n) }

  /// Makes room; grows by doubling, so that many small reservations cost what one does.
  public mutating func reserve(_ more: Int) {
    let needed = storage.count + more
    if needed > storage.capacity { storage.reserveCapacity(max(needed, 2 * storage.capacity)) }
  }

  /// What `body` appends, `count` bytes at most: room for all of them is made and checked once.
  @inlinable
  public mutating func append(upTo count: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    storage.append(addingCapacity: count, initializingWith: body)
  }

  public mutating func append(_ byte: UInt8) { storage.append(byte) }
  public mutating func append(_ span: Span<UInt8>) { storage.append(span) }
  public mutating func append(_ bytes: Bytes) { storage.append(bytes.span) }
  public mutating func append(_ other: [UInt8]) { storage.append(contentsOf: other) }

  public mutating func append(_ text: StaticString) {
    unsafe storage.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Disfavoured, so that a literal is taken as the `StaticString` that it is.
  @_disfavoredOverload
  public mutating func append(_ text: String) { storage.append(text.utf8Span.span) }

  public mutating func append(repeating byte: UInt8, count: Int) {
    storage.append(contentsOf: repeatElement(byte, count: count))
  }

  /// A number of up to eight bytes.
  @inlinable
  public mutating func appendBigEndian<Value: FixedWidthInteger>(_ value: Value) {
    append(swapping: UInt64(truncatingIfNeeded: value) << UInt64(64 - Value.bitWidth), Value.bitWidth / 8)
  }

  @inlinable
  public mutating func appendLittleEndian<Value: FixedWidthInteger>(_ value: Value) {
    append(swapping: UInt64(truncatingIfNeeded: value).byteSwapped, Value.bitWidth / 8)
  }

  /// The upper bytes, from the top.
  @usableFromInline
  mutating func append(swapping value: UInt64, _ count: Int) {
    append(upTo: count) { output in
      var rest = value
      for _ in 0..<count {
        output.append(UInt8(truncatingIfNeeded: rest &>> 56))
        rest &<<= 8
      }
    }
  }

  /// The number in base ten.
  public mutating func append(decimal value: Int) {
    if value < 0 { storage.append(0x2d) }
    append(digits: value.magnitude, width: 1)
  }

  /// Digits of base ten, with leading zeros to `width`.
  mutating func append(digits value: UInt, width: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0x30)
    var start = 20
    var rest = value
    repeat {
      start &-= 1
      let tens = rest / 10
      digits[start] = UInt8(truncatingIfNeeded: 0x30 &+ rest &- tens &* 10)
      rest = tens
    } while rest > 0
    start = min(start, 20 &- width)
    append(upTo: 20 &- start) { for index in start..<20 { $0.append(digits[index]) } }
  }

  /// The number in base sixteen, lower case, without leading zeros.
  public mutating func append(hex value: UInt64) {
    var shift = value == 0 ? 0 : (63 - value.leadingZeroBitCount) & ~3
    while shift >= 0 {
      storage.append(ByteWriter.hexDigit(UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15))
      shift &-= 4
    }
  }

  public static func hexDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 &+ nibble : 0x57 &+ nibble }

  public mutating func overwrite(_ byte: UInt8, at offset: Int) { storage[offset] = byte }

  /// Overwrites bytes that were written before, for lengths known only afterwards.
  public mutating func overwriteBigEndian(_ value: UInt32, at offset: Int) {
    for index in 0..<4 { storage[offset + index] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * index)) }
  }
}
