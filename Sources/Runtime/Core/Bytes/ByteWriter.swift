// Where outgoing bytes are put together: a growing array with the few appends that protocols need. Encoders take it
// `inout`, so a whole response is written into one piece of memory, which then leaves as `Bytes` without a copy.

/// A growing run of bytes.
public struct ByteWriter: Sendable {
  public private(set) var array: [UInt8]

  public init() { array = [] }

  public init(capacity: Int) {
    array = []
    array.reserveCapacity(capacity)
  }

  /// Goes on at the end of an array that is taken over.
  public init(reusing array: consuming [UInt8]) { self.array = array }

  public var count: Int { array.count }
  public var isEmpty: Bool { array.isEmpty }
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    get { array.span }
  }

  /// What was written, without a copy; the writer starts anew.
  public mutating func finish() -> Bytes {
    let written = Bytes(array)
    array = []
    return written
  }

  /// For C libraries; the pointer means nothing after `body`.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe array.withUnsafeBytes { unsafe body($0) }
  }

  /// What was written as the array itself, for giving it back to a loop; the writer starts anew.
  public mutating func takeArray() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &array)
    return taken
  }

  public var capacity: Int { array.capacity }
  public mutating func removeAll(keepingCapacity: Bool = true) { array.removeAll(keepingCapacity: keepingCapacity) }
  public mutating func removeLast(_ n: Int) { array.removeLast(n) }

  /// Makes room; grows by doubling, so that many small reservations cost what one does.
  public mutating func reserve(_ more: Int) {
    let needed = array.count + more
    if needed > array.capacity { array.reserveCapacity(max(needed, 2 * array.capacity)) }
  }

  /// Lets `write` append what is at most `count` bytes: cheaper than making sure of room for each part.
  public mutating func append(upTo count: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    array.append(addingCapacity: count, initializingWith: write)
  }

  public mutating func append(_ byte: UInt8) { array.append(byte) }
  public mutating func append(_ span: Span<UInt8>) { array.append(span) }
  public mutating func append(_ bytes: Bytes) { array.append(bytes.span) }
  public mutating func append(_ other: [UInt8]) { array.append(contentsOf: other) }

  public mutating func append(_ text: StaticString) {
    array.append(unsafe Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Disfavoured, so that a literal is taken as the `StaticString` that it is.
  @_disfavoredOverload
  public mutating func append(_ text: String) { array.append(text.utf8Span.span) }

  public mutating func append(repeating byte: UInt8, count: Int) {
    array.append(contentsOf: repeatElement(byte, count: count))
  }

  public mutating func appendBigEndian<Value: FixedWidthInteger>(_ value: Value) {
    var shift = Value.bitWidth
    while shift > 0 {
      shift &-= 8
      array.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  public mutating func appendLittleEndian<Value: FixedWidthInteger>(_ value: Value) {
    var shift = 0
    while shift < Value.bitWidth {
      array.append(UInt8(truncatingIfNeeded: value >> shift))
      shift &+= 8
    }
  }

  /// The number in base ten.
  public mutating func append(decimal value: Int) {
    let text = DecimalText(value)
    array.append(text.span)
  }

  /// The number in base sixteen, lower case, without leading zeros.
  public mutating func append(hex value: UInt64) {
    var shift = value == 0 ? 0 : (63 - value.leadingZeroBitCount) & ~3
    while shift >= 0 {
      array.append(ByteWriter.hexDigit(UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15))
      shift &-= 4
    }
  }

  public static func hexDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 &+ nibble : 0x57 &+ nibble }

  public mutating func overwrite(_ byte: UInt8, at offset: Int) { array[offset] = byte }

  /// Overwrites bytes that were written before, for lengths known only afterwards.
  public mutating func overwriteBigEndian(_ value: UInt32, at offset: Int) {
    for index in 0..<4 { array[offset + index] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * index)) }
  }
}
