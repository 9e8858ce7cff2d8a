// Writes protobuf fields by number. Field functions leave out the zero value, as proto3's implicit presence has it;
// `.explicit` is for optional fields, members of a oneof and elements of a list, which are written whatever they hold.
//
// A nested message is written in place behind one byte kept for its length, and moved up only when it proves to be
// longer than 127 bytes: no second pass over the fields, no temporary array.

public import Core

/// Appends the fields of one message.
public struct ProtobufWriter: Sendable {
  private var output: ByteWriter

  /// Whether a field at its zero value is written.
  public enum Presence: Sendable {
    case implicit
    case explicit
  }

  public static let maxFieldNumber = 536_870_911

  public init(capacity: Int = 64) { output = ByteWriter(capacity: capacity) }

  /// Goes on behind what was written already, such as a frame's prefix.
  public init(appendingTo output: consuming ByteWriter) { self.output = output }

  public var count: Int { output.count }
  public consuming func finish() -> Bytes { output.finish() }
  public consuming func finishWriter() -> ByteWriter { output }

  // MARK: Varints

  public mutating func int32(_ field: Int, _ value: Int32, _ presence: Presence = .implicit) {
    uint64(field, UInt64(bitPattern: Int64(value)), presence)
  }

  public mutating func int64(_ field: Int, _ value: Int64, _ presence: Presence = .implicit) {
    uint64(field, UInt64(bitPattern: value), presence)
  }

  public mutating func uint32(_ field: Int, _ value: UInt32, _ presence: Presence = .implicit) {
    uint64(field, UInt64(value), presence)
  }

  public mutating func uint64(_ field: Int, _ value: UInt64, _ presence: Presence = .implicit) {
    guard value != 0 || presence == .explicit else { return }
    let tag = ProtobufWriter.tag(field, .varint)
    output.append(upTo: 2 * ByteWriter.maxVarintBytes) {
      $0.append(varint: tag)
      $0.append(varint: value)
    }
  }

  public mutating func sint32(_ field: Int, _ value: Int32, _ presence: Presence = .implicit) {
    uint64(field, ProtobufWriter.zigzag(Int64(value)), presence)
  }

  public mutating func sint64(_ field: Int, _ value: Int64, _ presence: Presence = .implicit) {
    uint64(field, ProtobufWriter.zigzag(value), presence)
  }

  public mutating func bool(_ field: Int, _ value: Bool, _ presence: Presence = .implicit) {
    uint64(field, value ? 1 : 0, presence)
  }

  // MARK: Fixed sizes

  public mutating func fixed32(_ field: Int, _ value: UInt32, _ presence: Presence = .implicit) {
    guard value != 0 || presence == .explicit else { return }
    tag(field, .fixed32)
    output.appendLittleEndian(value)
  }

  public mutating func fixed64(_ field: Int, _ value: UInt64, _ presence: Presence = .implicit) {
    guard value != 0 || presence == .explicit else { return }
    tag(field, .fixed64)
    output.appendLittleEndian(value)
  }

  public mutating func sfixed32(_ field: Int, _ value: Int32, _ presence: Presence = .implicit) {
    fixed32(field, UInt32(bitPattern: value), presence)
  }

  public mutating func sfixed64(_ field: Int, _ value: Int64, _ presence: Presence = .implicit) {
    fixed64(field, UInt64(bitPattern: value), presence)
  }

  /// By its bits, so that minus zero is not taken for zero.
  public mutating func float(_ field: Int, _ value: Float, _ presence: Presence = .implicit) {
    fixed32(field, value.bitPattern, presence)
  }

  public mutating func double(_ field: Int, _ value: Double, _ presence: Presence = .implicit) {
    fixed64(field, value.bitPattern, presence)
  }

  // MARK: With a length

  public mutating func string(_ field: Int, _ value: String, _ presence: Presence = .implicit) {
    let span = value.utf8Span.span
    guard span.count != 0 || presence == .explicit else { return }
    content(field, span.count) { $0.append(copying: span) }
  }

  public mutating func bytes(_ field: Int, _ value: Bytes, _ presence: Presence = .implicit) {
    guard !value.isEmpty || presence == .explicit else { return }
    content(field, value.count) { $0.append(copying: value.span) }
  }

  /// A message has presence of its own: nil is left out, an empty one is written.
  @inlinable
  public mutating func message<Message: ProtobufMessage>(_ field: Int, _ value: Message?) {
    guard let value else { return }
    nested(field) { value.write(into: &$0) }
  }

  @inlinable
  public mutating func messages<Message: ProtobufMessage>(_ field: Int, _ values: [Message]) {
    // Out of the span: no element is copied.
    let span = values.span
    for index in span.indices {
      let start = open(field)
      span[index].write(into: &self)
      close(start)
    }
  }

  public mutating func id<Kind: IDKind>(_ field: Int, _ id: ID<Kind>) {
    content(field, ID<Kind>.textLength) { id.write(into: &$0) }
  }

  /// A message of two integers, which a moment or a length of time is.
  mutating func pair(_ field: Int, _ first: Int64, _ second: Int64) {
    let (first, second) = (UInt64(bitPattern: first), UInt64(bitPattern: second))
    let (hasFirst, hasSecond) = (first != 0, second != 0)
    let firstCount = hasFirst ? 1 + ByteWriter.varintBytes(first) : 0
    let secondCount = hasSecond ? 1 + ByteWriter.varintBytes(second) : 0
    content(field, firstCount + secondCount) {
      if hasFirst {
        $0.append(1 << 3)
        $0.append(varint: first)
      }
      if hasSecond {
        $0.append(2 << 3)
        $0.append(varint: second)
      }
    }
  }

  public mutating func strings(_ field: Int, _ values: [String]) {
    for value in values { string(field, value, .explicit) }
  }

  /// A message that `body` writes: an entry of a map, or one without a type of its own.
  @inlinable
  public mutating func nested(_ field: Int, _ body: (inout ProtobufWriter) -> Void) {
    let start = open(field)
    body(&self)
    close(start)
  }

  /// A list of numbers in one run, as proto3 writes them; `one` is `rawVarint`, `rawFixed32` or the like.
  @inlinable
  public mutating func packed<Element>(
    _ field: Int, _ values: [Element], _ one: (inout ProtobufWriter, Element) -> Void
  ) {
    guard !values.isEmpty else { return }
    nested(field) { for value in values { one(&$0, value) } }
  }

  // MARK: Without a tag, for packed lists

  public mutating func rawVarint(_ value: UInt64) { varint(value) }
  public mutating func rawVarint(_ value: Int64) { varint(UInt64(bitPattern: value)) }
  public mutating func rawZigzag(_ value: Int64) { varint(ProtobufWriter.zigzag(value)) }
  public mutating func rawFixed32(_ value: UInt32) { output.appendLittleEndian(value) }
  public mutating func rawFixed64(_ value: UInt64) { output.appendLittleEndian(value) }

  // MARK: Parts

  /// Small magnitudes of either sign become small numbers.
  static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }

  private static func tag(_ field: Int, _ type: ProtobufWireType) -> UInt64 {
    assert(field > 0 && field <= ProtobufWriter.maxFieldNumber, "a field number is 1 to 2^29 - 1")
    return UInt64(truncatingIfNeeded: field) &<< 3 | UInt64(type.rawValue)
  }

  private mutating func tag(_ field: Int, _ type: ProtobufWireType) { varint(ProtobufWriter.tag(field, type)) }

  private mutating func varint(_ value: UInt64) {
    output.append(upTo: ByteWriter.maxVarintBytes) { $0.append(varint: value) }
  }

  /// Tag, length and `count` bytes that `body` writes, into room that is made once.
  @inline(__always)
  private mutating func content(_ field: Int, _ count: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    let tag = ProtobufWriter.tag(field, .lengthDelimited)
    output.append(upTo: 2 * ByteWriter.maxVarintBytes + count) {
      $0.append(varint: tag)
      $0.append(varint: UInt64(truncatingIfNeeded: count))
      body(&$0)
    }
  }

  /// Writes the tag and keeps a byte for the length; answers where the content begins.
  @usableFromInline
  mutating func open(_ field: Int) -> Int {
    let tag = ProtobufWriter.tag(field, .lengthDelimited)
    output.append(upTo: ByteWriter.maxVarintBytes + 1) {
      $0.append(varint: tag)
      $0.append(0)
    }
    return output.count
  }

  @usableFromInline
  mutating func close(_ start: Int) { output.putLength(before: start) }
}
