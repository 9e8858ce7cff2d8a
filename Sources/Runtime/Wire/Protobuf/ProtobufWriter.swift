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
    tag(field, .varint)
    varint(value)
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
    lengthPrefix(field, span.count)
    output.append(span)
  }

  public mutating func bytes(_ field: Int, _ value: Bytes, _ presence: Presence = .implicit) {
    guard !value.isEmpty || presence == .explicit else { return }
    lengthPrefix(field, value.count)
    output.append(value)
  }

  /// A message has presence of its own: nil is left out, an empty one is written.
  @inlinable
  public mutating func message<Message: ProtobufMessage>(_ field: Int, _ value: Message?) {
    guard let value else { return }
    nested(field) { value.write(into: &$0) }
  }

  @inlinable
  public mutating func messages<Message: ProtobufMessage>(_ field: Int, _ values: [Message]) {
    for value in values { nested(field) { value.write(into: &$0) } }
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

  /// Bytes that `body` writes, for the inside of `nested`.
  @inline(__always)
  mutating func raw(_ body: (inout ByteWriter) -> Void) { body(&output) }

  // MARK: Parts

  /// Small magnitudes of either sign become small numbers.
  static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }

  private mutating func tag(_ field: Int, _ type: ProtobufWireType) {
    assert(field > 0 && field <= ProtobufWriter.maxFieldNumber, "a field number is 1 to 2^29 - 1")
    varint(UInt64(field) << 3 | UInt64(type.rawValue))
  }

  private mutating func lengthPrefix(_ field: Int, _ count: Int) {
    tag(field, .lengthDelimited)
    varint(UInt64(count))
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest > 0x7f {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the tag and keeps a byte for the length; answers where the content begins.
  @usableFromInline
  mutating func open(_ field: Int) -> Int {
    tag(field, .lengthDelimited)
    output.append(0)
    return output.count
  }

  @usableFromInline
  mutating func close(_ start: Int) {
    let length = UInt64(output.count - start)
    var array = output.takeArray()
    var index = start - 1
    let more = max(0, (63 - length.leadingZeroBitCount) / 7)
    if more > 0 { array.insert(contentsOf: repeatElement(0, count: more), at: start) }
    var rest = length
    while rest > 0x7f {
      array[index] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      index += 1
    }
    array[index] = UInt8(truncatingIfNeeded: rest)
    output = ByteWriter(reusing: array)
  }
}
