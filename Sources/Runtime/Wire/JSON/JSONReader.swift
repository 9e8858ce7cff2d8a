// Pulls values out of a JSON text (RFC 8259, exactly), straight into the fields of generated messages: no tree, and no
// memory besides what the values need.
//
// There are two kinds of wrong. What is no JSON, or not such as we take, ends the reading with a `JSONError`: syntax,
// depth, UTF-8, surrogates, U+0000, duplicate keys, what stands behind the end. What is JSON but not what the field
// wants is noted and passed over, so that all mistakes of one body are told at once; `finish` hands them out.
//
// Where something is wrong is remembered as an offset. Its path is found afterwards, by going over the text once more
// (`JSONPaths`): the good path pays nothing for it.

public import Core

/// Reads one JSON text.
public struct JSONReader: ~Copyable {
  let text: Bytes
  /// Of the next byte; at a value, of its first once `peek` was called.
  var position = 0
  var depth = 0
  /// Right behind an opening bracket or brace.
  var atStart = false
  let unknownFields: UnknownFields
  var notes: [Note] = []
  /// Where the key stands that told the arm of a union, for the object that is read next.
  var tag: Int?

  /// What becomes of fields and values that are not known here.
  public enum UnknownFields: Sendable {
    /// They are violations: what clients send us.
    case refused
    /// They are passed over: what a newer server sends us.
    case skipped
  }

  struct Note: Sendable {
    let offset: Int
    /// Its field is only what comes behind the path of the offset.
    var violation: Problem.Violation
  }

  /// Levels that one text may have.
  public static let maxDepth = 64
  /// A number of more bytes has no use but to cost time.
  public static let maxNumberBytes = 512
  /// Elements of a list for which nothing else is said: a short text must not become a large list.
  public static let maxElements = 10_000

  public init(_ text: Bytes, unknownFields: UnknownFields = .refused) {
    self.text = text
    self.unknownFields = unknownFields
  }

  /// Looks that nothing stands behind the value, and adds what was noted.
  public mutating func finish(into violations: inout Violations) throws(JSONError) {
    let end = spaceEnd()
    guard end == text.count else { throw failure(.trailingBytes, at: end) }
    if !notes.isEmpty { hand(out: &violations) }
  }

  // MARK: Noting

  /// Notes that something is wrong with the value that stands here, or a part of it.
  public mutating func note(_ code: ViolationCode, _ message: @autoclosure () -> String, _ part: String = "") {
    note(code, message(), part, at: position)
  }

  mutating func note(
    _ code: ViolationCode, _ message: @autoclosure () -> String, _ part: String = "", at offset: Int
  ) {
    // One more than are listed, so that the list can say that there are more.
    guard notes.count <= Violations.limit else { return }
    let violation = Problem.Violation(field: part, code: code.rawValue, message: message())
    notes.append(Note(offset: offset, violation: violation))
  }

  @usableFromInline var noteCount: Int { notes.count }

  private mutating func hand(out violations: inout Violations) {
    let ordered = notes.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    let paths = JSONPaths.find(text.span, at: ordered.map(\.element.offset))
    for (path, note) in zip(paths, ordered) {
      var violation = note.element.violation
      violation.field = FieldPath.join(path, violation.field)
      violations.add(violation)
    }
    notes = []
  }

  @inline(never)
  func failure(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
    failure(reason, at: offset, pathAt: offset)
  }

  @inline(never)
  func failure(_ reason: JSONError.Reason, at offset: Int, pathAt place: Int) -> JSONError {
    JSONError(reason, at: offset, path: JSONPaths.find(text.span, at: [place])[0])
  }

  // MARK: Bytes

  /// The next byte that is no white space; the reader stands at it.
  @inline(__always)
  mutating func peek() throws(JSONError) -> UInt8 {
    let index = position
    if index < text.count {
      let byte = unsafe text.span[unchecked: index]
      if byte > 0x20 { return byte }
    }
    return try peekBehindSpace()
  }

  private mutating func peekBehindSpace() throws(JSONError) -> UInt8 {
    position = spaceEnd()
    guard position < text.count else { throw failure(.truncated, at: position) }
    return text.span[position]
  }

  private func spaceEnd() -> Int {
    let span = text.span
    var index = position
    while index < span.count && JSONReader.isSpace(unsafe span[unchecked: index]) { index &+= 1 }
    return index
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09)
  }

  mutating func enter() throws(JSONError) {
    guard depth < JSONReader.maxDepth else { throw failure(.tooDeep, at: position) }
    depth += 1
    position += 1
    atStart = true
  }

  mutating func leave() {
    depth -= 1
    position += 1
  }

  /// Behind a value, or at the start: whether another follows before `close`; stands at its first byte.
  mutating func advance(to close: UInt8) throws(JSONError) -> Bool {
    var byte = try peek()
    if atStart {
      atStart = false
      if byte != close { return true }
    } else if byte == 0x2c {
      position += 1
      byte = try peek()
      // No value begins with a bracket that closes: it is refused where it is read.
      return true
    }
    guard byte == close else { throw failure(.unexpectedByte, at: position) }
    leave()
    return false
  }

  /// One of the three words.
  mutating func take(_ word: StaticString) throws(JSONError) {
    let end = position + word.utf8CodeUnitCount
    guard end <= text.count, text.span.extracting(position..<end).isEqual(to: word) else {
      // A beginning of the word, and nothing behind it.
      let isCut =
        end > text.count && word.description.utf8.starts(with: text.slice(from: position, to: text.count).array)
      throw failure(isCut ? .truncated : .badLiteral, at: isCut ? text.count : position)
    }
    position = end
  }

  // MARK: Types

  /// Whether a value of the wanted form stands here; anything else is noted and passed over.
  mutating func begins(with first: UInt8, _ wanted: StaticString) throws(JSONError) -> Bool {
    if try peek() == first { return true }
    try mismatch(wanted)
    return false
  }

  @inline(never)
  mutating func mismatch(_ wanted: StaticString) throws(JSONError) {
    let offset = position
    let isNull = try peek() == UInt8(ascii: "n")
    try skip()
    if isNull {
      note(.notNull, "must not be null", at: offset)
    } else {
      note(.wrongType, "must be \(wanted)", at: offset)
    }
  }

  /// Passes over null, if that is what stands here.
  public mutating func takeNull() throws(JSONError) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    try take("null")
    return true
  }
}
