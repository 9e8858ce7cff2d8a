// Header fields (and trailers) in their order: one run of bytes, one table of places in it. Names are lower case.
// Handing fields on copies nothing until somebody changes them.

internal import Core

/// An ordered list of header fields.
public struct Fields: Sendable {
  private struct Entry {
    var name: FieldName
    /// Bytes between name and value: what HTTP/1 has there, kept so that a line is copied in one piece.
    var gap: UInt8 = 0
    var start: UInt32
    var nameCount: UInt16
    var valueCount: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Whether `bytes` are the fields as HTTP/1.1 writes them, one line after the other, ready to be sent.
  private var areLines = true

  public init() {}

  public init(reserving fields: Int, bytes count: Int) {
    entries.reserveCapacity(fields)
    bytes.reserveCapacity(count)
  }

  public var count: Int { entries.count }
  public var isEmpty: Bool { entries.isEmpty }
  /// The bytes of all names and values: what a limit on header bytes counts.
  public var byteCount: Int { bytes.count }

  // MARK: Adding

  /// Adds a field whose name is lower case already.
  public mutating func add(lowercased name: Span<UInt8>, _ value: Span<UInt8>) {
    add(FieldName(name), name, value)
  }

  public mutating func add(_ name: FieldName, _ value: StaticString) {
    addLine(name) { bytes in
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }
  }

  @_disfavoredOverload
  public mutating func add(_ name: FieldName, _ value: String) {
    addLine(name) { $0.append(contentsOf: value.utf8) }
  }

  public mutating func add(_ name: FieldName, _ value: Span<UInt8>) {
    addLine(name) { $0.append(value) }
  }

  public mutating func add(_ name: FieldName, decimal value: Int) { add(name, String(value)) }

  /// Adds a field under a name of the caller's, which is brought to lower case.
  public mutating func add(_ name: String, _ value: String) {
    let name = Array(name.lowercased().utf8)
    add(FieldName(name.span), name.span, Array(value.utf8).span)
  }

  /// Adds a field as HTTP/1 brings it: a token in letters of any case, a colon, and the value from `valueStart` on.
  /// Answers what the name is.
  mutating func add(line: Span<UInt8>, nameCount: Int, valueStart: Int) -> FieldName {
    let gap = valueStart - nameCount
    let start = bytes.count
    areLines = false
    if gap <= UInt8.max {
      bytes.append(line)
    } else {
      bytes.append(line.extracting(0..<nameCount))
      bytes.append(line.extracting(valueStart..<line.count))
    }
    HTTP1Scan.lowercase(&bytes, from: start, to: start + nameCount)
    let known = FieldName(bytes.span.extracting(start..<start + nameCount))
    entries.append(
      Entry(
        name: known, gap: UInt8(gap <= UInt8.max ? gap : 0), start: UInt32(start),
        nameCount: UInt16(clamping: nameCount), valueCount: UInt32(line.count - valueStart)))
    return known
  }

  /// A known name is not kept: its number says it.
  private mutating func add(_ known: FieldName, _ name: Span<UInt8>, _ value: Span<UInt8>) {
    areLines = false
    let start = UInt32(bytes.count)
    let nameCount = known == .other ? name.count : 0
    if known == .other { bytes.append(name) }
    bytes.append(value)
    entries.append(
      Entry(
        name: known, start: start, nameCount: UInt16(clamping: nameCount), valueCount: UInt32(value.count)))
  }

  /// Most fields of answers are added by known names: they are laid down as lines, so that sending them is one copy. A
  /// value that could end its line, or a field that is not the handler's to send, has them go one by one and be mended.
  private mutating func addLine(_ known: FieldName, _ write: (inout [UInt8]) -> Void) {
    precondition(known != .other, "a field needs a name")
    let start = bytes.count
    let name = known.text
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x3a)
    bytes.append(0x20)
    let valueStart = bytes.count
    write(&bytes)
    let end = bytes.count
    if HTTP1Scan.endOfValue(bytes.span, from: valueStart) != end || HTTP1Encoder.isOurs(known) { areLines = false }
    bytes.append(0x0d)
    bytes.append(0x0a)
    entries.append(
      Entry(
        name: known, gap: 2, start: UInt32(start), nameCount: UInt16(name.utf8CodeUnitCount),
        valueCount: UInt32(end - valueStart)))
  }

  /// The fields as lines, where they can be sent as they lie.
  var lines: Bytes? { areLines ? Bytes(bytes) : nil }

  /// Replaces every field of that name by one.
  public mutating func set(_ name: FieldName, _ value: String) {
    remove(name)
    add(name, value)
  }

  public mutating func remove(_ name: FieldName) {
    guard contains(name) else { return }
    areLines = false
    entries.removeAll { $0.name == name }
  }

  public mutating func append(_ other: Fields) {
    for index in 0..<other.count { add(other.known(at: index), other.name(at: index), other.value(at: index)) }
  }

  // MARK: Reading by place

  public func known(at index: Int) -> FieldName { entries[index].name }

  @_lifetime(borrow self)
  public func name(at index: Int) -> Span<UInt8> {
    let entry = entries[index]
    if entry.nameCount == 0 && entry.name != .other {
      // Texts of the table live for ever.
      let text = entry.name.text
      return unsafe _overrideLifetime(
        Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount), borrowing: self)
    }
    return bytes.span.extracting(Int(entry.start)..<Int(entry.start) + Int(entry.nameCount))
  }

  @_lifetime(borrow self)
  public func value(at index: Int) -> Span<UInt8> {
    let entry = entries[index]
    let start = Int(entry.start) + Int(entry.nameCount) + Int(entry.gap)
    return bytes.span.extracting(start..<start + Int(entry.valueCount))
  }

  // MARK: Beside the fields

  /// Keeps bytes that are no field: a request's target lies with its fields, in one piece of memory.
  mutating func keep(_ text: Span<UInt8>) -> Range<Int> {
    let start = bytes.count
    areLines = false
    bytes.append(text)
    return start..<bytes.count
  }

  /// Bytes that were kept, or any others in `memory`.
  @_lifetime(borrow self)
  func kept(_ place: Range<Int>) -> Span<UInt8> { bytes.span.extracting(place) }

  func holdsSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool { kept(one).isEqual(to: kept(other)) }

  /// All that fields and kept bytes lie in, without a copy.
  var memory: Bytes { Bytes(bytes) }

  /// Where a value lies in `memory`.
  func place(ofValue index: Int) -> Range<Int> {
    let entry = entries[index]
    let start = Int(entry.start) + Int(entry.nameCount) + Int(entry.gap)
    return start..<start + Int(entry.valueCount)
  }

  // MARK: Finding

  public func contains(_ name: FieldName) -> Bool { index(of: name) != nil }

  /// The place of the first field of that name, from `from` on.
  public func index(of name: FieldName, from: Int = 0) -> Int? {
    var index = from
    while index < entries.count {
      if entries[index].name == name { return index }
      index &+= 1
    }
    return nil
  }

  /// The place of the first field with a name that is not in the table (lower case).
  public func index(of name: StaticString, from: Int = 0) -> Int? {
    for index in from..<max(from, entries.count) where self.name(at: index).isEqual(to: name) { return index }
    return nil
  }

  /// The first value of that name.
  public subscript(name: FieldName) -> String? {
    guard let index = index(of: name) else { return nil }
    return text(at: index)
  }

  /// The first value under a name that need not be in the table (lower case).
  public subscript(name: StaticString) -> String? {
    guard let index = index(of: name) else { return nil }
    return text(at: index)
  }

  /// The first value of that name, if it is digits alone and few enough that they cannot overflow.
  func number(_ name: FieldName) -> Int? {
    guard let index = index(of: name) else { return nil }
    return value(at: index).decimal
  }

  /// Every value of that name, in order.
  public func all(_ name: FieldName) -> [String] {
    entries.indices.filter { entries[$0].name == name }.map { text(at: $0) }
  }

  public func text(at index: Int) -> String { String(copying: value(at: index)) }
  public func nameText(at index: Int) -> String { String(copying: name(at: index)) }

  /// Whether a comma-separated field holds `token` (lower case), in any of its lines.
  public func lists(_ name: FieldName, _ token: StaticString) -> Bool {
    var place = index(of: name)
    while let index = place {
      if value(at: index).listContains(token) { return true }
      place = self.index(of: name, from: index + 1)
    }
    return false
  }
}

extension String {
  /// The bytes as text; ill-formed UTF-8 is repaired.
  public init(copying span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// Whether this comma-separated list holds `token` (lower case), whatever the case of letters here.
  public func listContains(_ token: StaticString) -> Bool {
    var start = 0
    while start < count {
      var end = start
      while end < count && self[end] != 0x2c { end += 1 }
      if extracting(start..<end).trimmed.equalsIgnoringCase(token) { return true }
      start = end + 1
    }
    return false
  }

  /// Digits alone, few enough that they cannot overflow.
  var decimal: Int? {
    guard count > 0, count <= 18 else { return nil }
    var value = 0
    for index in indices {
      let digit = self[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// Without spaces and tabs at both ends.
  public var trimmed: Span<UInt8> {
    @_lifetime(copy self)
    get {
      var first = 0
      var last = count
      while first < last && (self[first] == 0x20 || self[first] == 0x09) { first += 1 }
      while last > first && (self[last - 1] == 0x20 || self[last - 1] == 0x09) { last -= 1 }
      return extracting(first..<last)
    }
  }

  /// Compares with a lower-case text, letters of either case counting as the same.
  public func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in indices {
      let byte = self[index]
      let lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
      if unsafe lower != text.utf8Start[index] { return false }
    }
    return true
  }
}
