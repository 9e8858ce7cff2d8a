// Pulls fields out of a protobuf message, one at a time:
//
//     while let field = try reader.nextField() {
//       switch field {
//       case 1: name = try reader.string()
//       default: try reader.skip()
//       }
//     }
//
// Each field is read or skipped exactly once (a debug trap otherwise). Whatever the bytes are, reading ends with values
// or with a `WireError`: lengths are checked against what is left, varints and depth are bounded, and nothing is
// reserved on the word of a length. `bytes()` shares the message's storage.

public import Core

/// Reads the fields of one message.
public struct ProtobufReader: ~Copyable {
  @usableFromInline let message: Bytes
  private var position = 0
  private var end: Int
  private var depth = 0
  private var pending = Pending.nothing
  /// The number that `nextField` answered, for what is noted.
  @usableFromInline var field = 0
  @usableFromInline var notes: [Note] = []

  private enum Pending: Equatable {
    case nothing
    case value(ProtobufWireType)
    /// Inside a packed list: any number may be read until its end.
    case packed
  }

  /// Messages within messages, as deep as protobuf's own parsers go.
  public static let maxDepth = 100

  public init(_ message: Bytes) {
    self.message = message
    end = message.count
  }

  // MARK: Fields

  /// The number of the next field; nil at the end.
  public mutating func nextField() throws(WireError) -> Int? {
    assert(pending == .nothing, "a field is read or skipped before the next")
    guard position < end else { return nil }
    let start = position
    let tag = try varint()
    let number = tag >> 3
    guard number > 0, number <= UInt64(ProtobufWriter.maxFieldNumber),
      let type = ProtobufWireType(tag: tag)
    else { throw WireError(.badTag, at: start) }
    guard type != .startGroup, type != .endGroup else { throw WireError(.group, at: start) }
    pending = .value(type)
    return Int(number)
  }

  /// The form of the field that `nextField` named.
  public var wireType: ProtobufWireType? {
    if case .value(let type) = pending { return type }
    return nil
  }

  /// Passes over the field.
  public mutating func skip() throws(WireError) {
    guard case .value(let type) = pending else { return assertionFailure("nothing to skip") }
    pending = .nothing
    switch type {
    case .varint: _ = try varint()
    case .fixed64: try advance(8)
    case .fixed32: try advance(4)
    case .lengthDelimited: position = try contentEnd()
    case .startGroup, .endGroup: throw WireError(.group, at: position)
    }
  }

  // MARK: Numbers

  /// Longer numbers lose their upper half, as protobuf defines.
  public mutating func int32() throws(WireError) -> Int32 { Int32(truncatingIfNeeded: try uint64()) }
  public mutating func int64() throws(WireError) -> Int64 { Int64(bitPattern: try uint64()) }
  public mutating func uint32() throws(WireError) -> UInt32 { UInt32(truncatingIfNeeded: try uint64()) }
  public mutating func bool() throws(WireError) -> Bool { try uint64() != 0 }

  public mutating func uint64() throws(WireError) -> UInt64 {
    try take(.varint)
    return try varint()
  }

  public mutating func sint32() throws(WireError) -> Int32 {
    let value = try uint32()
    return Int32(bitPattern: value >> 1) ^ -Int32(bitPattern: value & 1)
  }

  public mutating func sint64() throws(WireError) -> Int64 {
    let value = try uint64()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  public mutating func fixed32() throws(WireError) -> UInt32 {
    try take(.fixed32)
    return UInt32(truncatingIfNeeded: try littleEndian(4))
  }

  public mutating func fixed64() throws(WireError) -> UInt64 {
    try take(.fixed64)
    return try littleEndian(8)
  }

  public mutating func sfixed32() throws(WireError) -> Int32 { Int32(bitPattern: try fixed32()) }
  public mutating func sfixed64() throws(WireError) -> Int64 { Int64(bitPattern: try fixed64()) }
  public mutating func float() throws(WireError) -> Float { Float(bitPattern: try fixed32()) }
  public mutating func double() throws(WireError) -> Double { Double(bitPattern: try fixed64()) }

  // MARK: With a length

  /// Well-formed UTF-8 without U+0000.
  public mutating func string() throws(WireError) -> String {
    let range = try content()
    return try ProtobufReader.text(message.span.extracting(range), at: range.lowerBound)
  }

  /// A slice of the message, which it keeps alive.
  public mutating func bytes() throws(WireError) -> Bytes {
    let range = try content()
    return message.slice(from: range.lowerBound, to: range.upperBound)
  }

  /// Where in the message a field with a length has its bytes, which are taken as read.
  @usableFromInline
  mutating func content() throws(WireError) -> Range<Int> {
    try take(.lengthDelimited)
    let stop = try contentEnd()
    defer { position = stop }
    return position..<stop
  }

  /// Merges a message field into `value`.
  @inlinable
  public mutating func message<Message: ProtobufMessage>(into value: inout Message) throws(WireError) {
    let outer = try enter()
    try value.merge(from: &self)
    leave(outer)
  }

  /// Merges a message field into `value`, which begins with it.
  @inlinable
  public mutating func message<Message: ProtobufMessage>(into value: inout Message?) throws(WireError) {
    var merged = value ?? Message()
    try message(into: &merged)
    value = merged
  }

  /// Appends one message of a list.
  @inlinable
  public mutating func message<Message: ProtobufMessage>(appendingTo values: inout [Message]) throws(WireError) {
    var value = Message()
    try message(into: &value)
    values.append(value)
  }

  /// A message that `body` reads: an entry of a map, or one without a type of its own.
  public mutating func nested(_ body: (inout ProtobufReader) throws(WireError) -> Void) throws(WireError) {
    let outer = try enter()
    try body(&self)
    leave(outer)
  }

  /// Appends the numbers of a list, which may come in one run or one by one; `one` is `{ try $0.int32() }` or the like.
  public mutating func packed<Element>(
    into values: inout [Element], _ one: (inout ProtobufReader) throws(WireError) -> Element
  ) throws(WireError) {
    guard wireType == .lengthDelimited else {
      values.append(try one(&self))
      return
    }
    let outer = end
    pending = .nothing
    end = try contentEnd()
    pending = .packed
    while position < end { values.append(try one(&self)) }
    pending = .nothing
    end = outer
  }

  // MARK: Parts

  /// Whether a list takes one more; else the field is passed over and that is noted, once.
  @usableFromInline
  mutating func hasRoom(_ count: Int, _ max: Int) throws(WireError) -> Bool {
    if count < max { return true }
    let isNoted = notes.last.map { $0.number == field && $0.violation.code == ViolationCode.tooMany.rawValue } ?? false
    if !isNoted { note(.tooMany, "may have at most \(max) elements") }
    if pending == .packed { position = end } else { try skip() }
    return false
  }

  /// Narrows the reader to a run of numbers; answers the end that was, nil where one number comes alone.
  @usableFromInline
  mutating func beginPacked() throws(WireError) -> Int? {
    guard wireType == .lengthDelimited else { return nil }
    let outer = end
    pending = .nothing
    end = try contentEnd()
    pending = .packed
    return outer
  }

  @usableFromInline
  func hasPacked(_ outer: Int?) -> Bool { outer == nil || position < end }

  @usableFromInline
  mutating func endPacked(_ outer: Int?) {
    guard let outer else { return }
    pending = .nothing
    end = outer
  }

  /// Narrows the reader to a message field; answers the end that was.
  @usableFromInline
  mutating func enter() throws(WireError) -> Int {
    let start = position
    try take(.lengthDelimited)
    guard depth < ProtobufReader.maxDepth else { throw WireError(.tooDeep, at: start) }
    let outer = end
    end = try contentEnd()
    depth += 1
    return outer
  }

  @usableFromInline
  mutating func leave(_ outer: Int) {
    assert(pending == .nothing && position == end, "a message is read to its end")
    position = end
    end = outer
    depth -= 1
  }

  @inline(__always)
  private mutating func take(_ type: ProtobufWireType) throws(WireError) {
    switch pending {
    case .value(let actual):
      guard actual == type else { throw WireError(.wrongWireType, at: position) }
      pending = .nothing
    case .packed: break
    case .nothing: assertionFailure("a field is read once")
    }
  }

  private mutating func advance(_ count: Int) throws(WireError) {
    guard end - position >= count else { throw WireError(.truncated, at: position) }
    position += count
  }

  /// Reads a length; answers where what it measures ends.
  @inline(__always)
  private mutating func contentEnd() throws(WireError) -> Int {
    let start = position
    let length = try varint()
    guard length <= UInt64(end - position) else { throw WireError(.truncated, at: start) }
    return position + Int(length)
  }

  private mutating func littleEndian(_ count: Int) throws(WireError) -> UInt64 {
    try advance(count)
    let span = message.span
    var value: UInt64 = 0
    for index in 1...count { value = value &<< 8 | UInt64(span[position &- index]) }
    return value
  }

  @inline(__always)
  private mutating func varint() throws(WireError) -> UInt64 {
    // Most have one byte: tags, lengths, small numbers.
    if position < end {
      let byte = unsafe message.span[unchecked: position]
      if byte < 0x80 {
        position &+= 1
        return UInt64(byte)
      }
    }
    let (value, next) = try ProtobufReader.varint(message.span, from: position, to: end)
    position = next
    return value
  }

  private static func varint(
    _ span: Span<UInt8>, from start: Int, to end: Int
  ) throws(WireError) -> (value: UInt64, next: Int) {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var index = start
    while index < end {
      let byte = unsafe span[unchecked: index]
      index &+= 1
      guard shift < 63 || byte <= 1 else { throw WireError(.overlongVarint, at: start) }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return (value, index) }
      shift += 7
    }
    throw WireError(.truncated, at: start)
  }

  /// Looks at eight bytes at a time for U+0000 and for what is no ASCII; most text needs no other look.
  private static func text(_ span: Span<UInt8>, at offset: Int) throws(WireError) -> String {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bytes = unsafe span.bytes
    var (zeros, high) = (0 as UInt64, 0 as UInt64)
    var index = 0
    while index &+ 8 <= span.count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      zeros |= (word &- ones) & ~word
      high |= word
      index &+= 8
    }
    if index < span.count && index >= 8 {
      // The last eight, some of them again.
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: span.count &- 8, as: UInt64.self)
      zeros |= (word &- ones) & ~word
      high |= word
      index = span.count
    }
    while index < span.count {
      let byte = UInt64(unsafe span[unchecked: index])
      zeros |= (byte &- 1) & ~byte
      high |= byte
      index &+= 1
    }
    if zeros & (ones &* 0x80) != 0, let zero = span.firstIndex(of: 0) {
      throw WireError(.nulInString, at: offset + zero)
    }
    if high & (ones &* 0x80) == 0 { return unsafe String(copying: UTF8Span(unchecked: span, isKnownASCII: true)) }
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: span))
    } catch { throw WireError(.invalidUTF8, at: offset + error.byteOffsets.lowerBound) }
  }
}
