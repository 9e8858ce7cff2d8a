// Writes JSON text straight into a `ByteWriter`: no tree, no intermediate strings. It knows where it stands (a bit per
// open level), so commas come by themselves; keys out of place, two top values or an unclosed end are mistakes of ours
// and trap in debug.

public import Core

/// Writes one JSON text.
public struct JSONWriter: Sendable {
  private var output: ByteWriter
  /// One bit a level, the innermost lowest: set inside an object.
  private var objects: UInt64 = 0
  private var depth = 0
  private var place = Place.value
  /// Of a union's arm, to be written as the first field of the object that comes next.
  private var tag: StaticString?

  private enum Place {
    /// The first value of the text, or the value of a key.
    case value
    /// Right behind an opening bracket or brace.
    case first
    /// Behind a value.
    case next
  }

  /// Levels that one text may have; generated shapes stay far below.
  public static let maxDepth = 64

  public init(capacity: Int = 256) { output = ByteWriter(capacity: capacity) }

  /// Goes on behind what was written already.
  public init(appendingTo output: consuming ByteWriter) { self.output = output }

  /// The complete text.
  public consuming func finish() -> Bytes {
    var written = finishWriter()
    return written.finish()
  }

  /// The complete text, for more to be written behind it.
  public consuming func finishWriter() -> ByteWriter {
    assert(depth == 0 && place == .next, "a JSON text has one value, closed")
    return output
  }

  // MARK: Structure

  public mutating func beginObject() {
    open(0x7b, object: true)
    if let tag { write(tag) }
  }

  public mutating func endObject() { close(0x7d, object: true) }
  public mutating func beginArray() { open(0x5b, object: false) }
  public mutating func endArray() { close(0x5d, object: false) }

  /// The name of the next value; generated names need no escapes.
  public mutating func key(_ name: StaticString) {
    let isNext = place == .next
    beforeKey()
    output.append(upTo: name.utf8CodeUnitCount + 4) {
      if isNext { $0.append(0x2c) }
      $0.append(0x22)
      for index in 0..<name.utf8CodeUnitCount { unsafe $0.append(name.utf8Start[index]) }
      $0.append(0x22)
      $0.append(0x3a)
    }
  }

  /// The name of the next value, whatever is in it.
  public mutating func key(_ name: String) {
    if place == .next { output.append(0x2c) }
    beforeKey()
    quote(name)
    output.append(0x3a)
  }

  /// A union's value: the object that `arm` writes, with its tag as `type`.
  public mutating func arm<Arm: JSONMessage>(_ tag: StaticString, _ arm: Arm) {
    self.tag = tag
    arm.write(into: &self)
    assert(self.tag == nil, "an arm is an object")
  }

  // MARK: Values

  public mutating func string(_ value: String) {
    beforeValue()
    quote(value)
  }

  public mutating func integer(_ value: Int) {
    beforeValue()
    output.append(decimal: value)
  }

  /// The shortest text that reads back as the same number; what is not finite has no JSON and becomes null.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    beforeValue()
    if value.magnitude < 1e15 && value == value.rounded(.towardZero) && (value != 0 || value.sign == .plus) {
      return output.append(decimal: Int(value))
    }
    output.append(value.description)
    // Minus zero keeps its point: `-0` is an integer to many, which have no such zero.
    if value == 0 { return }
    if output.span[output.count - 2] == 0x2e && output.span[output.count - 1] == 0x30 { output.removeLast(2) }
  }

  public mutating func bool(_ value: Bool) {
    beforeValue()
    if value { output.append("true" as StaticString) } else { output.append("false" as StaticString) }
  }

  public mutating func null() {
    beforeValue()
    output.append("null" as StaticString)
  }

  /// A value that is JSON already.
  public mutating func raw(_ json: Bytes) {
    beforeValue()
    output.append(json)
  }

  /// A string without anything to escape, written by `body`.
  @inline(__always)
  mutating func plain(_ body: (inout ByteWriter) -> Void) {
    beforeValue()
    output.append(0x22)
    body(&output)
    output.append(0x22)
  }

  // MARK: Where we stand

  private var insideObject: Bool { depth > 0 && objects & 1 == 1 }

  private mutating func write(_ tag: StaticString) {
    self.tag = nil
    key("type")
    plain { $0.append(tag) }
  }

  private mutating func beforeKey() {
    assert(insideObject && place != .value, "a key stands in an object, behind a value")
    place = .value
  }

  private mutating func beforeValue() {
    switch place {
    case .value: break
    case .first: assert(!insideObject, "a value in an object needs a key")
    case .next:
      assert(depth > 0 && !insideObject, "a value behind a value stands in an array")
      output.append(0x2c)
    }
    place = .next
  }

  private mutating func open(_ bracket: UInt8, object: Bool) {
    beforeValue()
    precondition(depth < JSONWriter.maxDepth, "JSON nested too deep")
    output.append(bracket)
    objects = objects << 1 | (object ? 1 : 0)
    depth += 1
    place = .first
  }

  private mutating func close(_ bracket: UInt8, object: Bool) {
    assert(depth > 0 && insideObject == object && place != .value, "closes what is not open, or behind a key")
    output.append(bracket)
    objects >>= 1
    depth -= 1
    place = .next
  }

  // MARK: Text

  /// Runs without anything to escape are copied whole. What JSON allows stays as it is, U+2028 too.
  private mutating func quote(_ text: String) {
    output.append(0x22)
    let span = text.utf8Span.span
    var start = 0
    for index in span.indices {
      let byte = span[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5c else { continue }
      output.append(span.extracting(start..<index))
      escape(byte)
      start = index + 1
    }
    output.append(span.extracting(start..<span.count))
    output.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    output.append(0x5c)
    switch byte {
    case 0x22, 0x5c: output.append(byte)
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0a: output.append(UInt8(ascii: "n"))
    case 0x0c: output.append(UInt8(ascii: "f"))
    case 0x0d: output.append(UInt8(ascii: "r"))
    default:
      output.append("u00" as StaticString)
      output.append(ByteWriter.hexDigit(byte >> 4))
      output.append(ByteWriter.hexDigit(byte & 15))
    }
  }
}
