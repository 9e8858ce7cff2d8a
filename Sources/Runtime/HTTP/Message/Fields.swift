// Header fields (and trailers) in their order, in one piece of memory: their text from its beginning, a table of where
// each stands from its end. Names are lower case. Handing fields on copies nothing until somebody changes them, and counts
// one reference.

internal import Core

/// An ordered list of header fields.
public struct Fields: Sendable {
  private struct Entry: BitwiseCopyable {
    let name: FieldName
    /// Bytes between name and value: what HTTP/1 has there, kept so that a line is copied in one piece.
    let gap: UInt8
    let nameCount: UInt16
    let start: UInt32
    let valueCount: UInt32

    static let size = 12
    var valueStart: Int { Int(start) + Int(nameCount) + Int(gap) }
  }

  /// As long as there is room; what lies between the text and the table means nothing.
  private var storage: [UInt8] = []
  private var textCount: UInt32 = 0
  private var entryCount: UInt16 = 0
  /// Whether the text is the fields as HTTP/1.1 writes them, one line after the other, ready to be sent.
  private(set) var areLines = true

  public init() {}

  public init(reserving fields: Int, bytes count: Int) { makeRoom(text: count, entries: fields) }

  public var count: Int { Int(entryCount) }
  public var isEmpty: Bool { entryCount == 0 }
  /// The bytes of all names and values: what a limit on header bytes counts.
  public var byteCount: Int { Int(textCount) }

  // MARK: Adding

  /// Adds a field whose name is lower case already.
  public mutating func add(lowercased name: Span<UInt8>, _ value: Span<UInt8>) {
    add(FieldName(name), name, value)
  }

  public mutating func add(_ name: FieldName, _ value: StaticString) {
    add(name, unsafe Span(_unsafeStart: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  @_disfavoredOverload
  public mutating func add(_ name: FieldName, _ value: String) { add(name, value.utf8Span.span) }

  /// Most fields of answers are added by known names: they are laid down as lines, so that sending them is one copy. A
  /// value that could end its line, or a field that is not the handler's to send, has them go one by one and be mended.
  public mutating func add(_ known: FieldName, _ value: Span<UInt8>) {
    precondition(known != .other, "a field needs a name")
    let name = known.text
    let nameCount = name.utf8CodeUnitCount
    if HTTP1Scan.endOfValue(value, from: 0) != value.count || HTTP1Encoder.isOurs(known) { areLines = false }
    unsafe write(nameCount + value.count + 4, entries: 1) { text in
      let start = unsafe text + nameCount + 2
      unsafe text.copyMemory(from: name.utf8Start, byteCount: nameCount)
      unsafe (text + nameCount).storeBytes(of: (UInt16(0x3a) | 0x20 << 8).littleEndian, as: UInt16.self)
      unsafe start.copy(value)
      unsafe (start + value.count).storeBytes(of: (UInt16(0x0d) | 0x0a << 8).littleEndian, as: UInt16.self)
    }
    note(known, nameCount: nameCount, gap: 2, valueCount: value.count, textCount: nameCount + value.count + 4)
  }

  public mutating func add(_ name: FieldName, decimal value: Int) { add(name, String(value)) }

  /// Adds a field under a name of the caller's, which is brought to lower case.
  public mutating func add(_ name: String, _ value: String) {
    let name = Array(name.lowercased().utf8)
    add(FieldName(name.span), name.span, value.utf8Span.span)
  }

  /// Adds a field as HTTP/1 brings it: a token in letters of any case, a colon, and the value from `valueStart` on.
  /// Answers what the name is.
  mutating func add(line: Span<UInt8>, nameCount: Int, valueStart: Int) -> FieldName {
    areLines = false
    // A long gap is left out.
    let gap = valueStart - nameCount <= UInt8.max ? valueStart - nameCount : 0
    let value = line.extracting(valueStart..<line.count)
    let count = nameCount + gap + value.count
    let start = unsafe write(count, entries: 1) { text in
      if count == line.count {
        unsafe text.copy(line)
      } else {
        unsafe text.copy(line.extracting(0..<nameCount))
        unsafe (text + nameCount).copy(value)
      }
      unsafe HTTP1Scan.lowercase(UnsafeMutableRawBufferPointer(start: text, count: nameCount))
    }
    let known = FieldName(storage.span.extracting(start..<start + nameCount))
    note(known, nameCount: nameCount, gap: gap, valueCount: value.count, textCount: count)
    return known
  }

  /// A known name is not kept: its number says it.
  private mutating func add(_ known: FieldName, _ name: Span<UInt8>, _ value: Span<UInt8>) {
    areLines = false
    let nameCount = known == .other ? name.count : 0
    unsafe write(nameCount + value.count, entries: 1) { text in
      if nameCount > 0 { unsafe text.copy(name) }
      unsafe (text + nameCount).copy(value)
    }
    note(known, nameCount: nameCount, gap: 0, valueCount: value.count, textCount: nameCount + value.count)
  }

  /// The fields as lines, where they can be sent as they lie (`areLines`).
  var lines: Span<UInt8> {
    @_lifetime(borrow self)
    get { kept(0..<byteCount) }
  }

  /// Replaces every field of that name by one.
  public mutating func set(_ name: FieldName, _ value: String) {
    remove(name)
    add(name, value)
  }

  public mutating func remove(_ name: FieldName) {
    guard contains(name) else { return }
    areLines = false
    var kept = 0
    for index in 0..<count {
      let entry = entry(index)
      if entry.name == name { continue }
      put(entry, at: kept)
      kept += 1
    }
    entryCount = UInt16(kept)
  }

  public mutating func append(_ other: Fields) {
    for index in 0..<other.count { add(other.known(at: index), other.name(at: index), other.value(at: index)) }
  }

  // MARK: Memory

  /// Lets `body` write text; answers where that begins.
  @discardableResult
  private mutating func write(_ count: Int, entries: Int, _ body: (UnsafeMutableRawPointer) -> Void) -> Int {
    let start = Int(textCount)
    if count + (entries + self.count) * Entry.size > storage.count - start { makeRoom(text: count, entries: entries) }
    unsafe storage.withUnsafeMutableBytes { if let base = $0.baseAddress { unsafe body(base + start) } }
    return start
  }

  /// Enters the text that was written last.
  private mutating func note(_ known: FieldName, nameCount: Int, gap: Int, valueCount: Int, textCount count: Int) {
    precondition(entryCount < .max, "fields are limited long before")
    let entry = Entry(
      name: known, gap: UInt8(gap), nameCount: UInt16(clamping: nameCount), start: textCount,
      valueCount: UInt32(valueCount))
    put(entry, at: Int(entryCount))
    entryCount += 1
    textCount += UInt32(count)
  }

  private mutating func put(_ entry: Entry, at index: Int) {
    let offset = storage.count - (index + 1) * Entry.size
    unsafe storage.withUnsafeMutableBytes { unsafe $0.storeBytes(of: entry, toByteOffset: offset, as: Entry.self) }
  }

  private func entry(_ index: Int) -> Entry {
    precondition(index >= 0 && index < count, "there is such a field")
    let offset = storage.count - (index + 1) * Entry.size
    return unsafe storage.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Entry.self)
  }

  private mutating func makeRoom(text: Int, entries: Int) {
    let table = count * Entry.size
    let needed = Int(textCount) + text + table + entries * Entry.size
    let old = storage
    let kept = Int(textCount)
    storage = []
    storage.reserveCapacity(max(needed, 2 * old.count))
    let size = storage.capacity
    storage.append(addingCapacity: size) { output in
      unsafe output.withUnsafeMutableBufferPointer { memory, filled in
        unsafe old.withUnsafeBytes { old in
          guard let from = old.baseAddress, let to = unsafe memory.baseAddress.map(UnsafeMutableRawPointer.init)
          else { return }
          unsafe to.copyMemory(from: from, byteCount: kept)
          unsafe (to + (size - table)).copyMemory(from: from + (old.count - table), byteCount: table)
        }
        filled = size
      }
    }
  }

  // MARK: Reading by place

  public func known(at index: Int) -> FieldName { entry(index).name }

  @_lifetime(borrow self)
  public func name(at index: Int) -> Span<UInt8> {
    let entry = entry(index)
    if entry.nameCount == 0 && entry.name != .other {
      // Texts of the table live for ever.
      let text = entry.name.text
      return unsafe _overrideLifetime(
        Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount), borrowing: self)
    }
    return storage.span.extracting(Int(entry.start)..<Int(entry.start) + Int(entry.nameCount))
  }

  @_lifetime(borrow self)
  public func value(at index: Int) -> Span<UInt8> { storage.span.extracting(place(ofValue: index)) }

  // MARK: Beside the fields

  /// Keeps bytes that are no field: a request's target lies with its fields, in one piece of memory.
  mutating func keep(_ text: Span<UInt8>) -> Range<Int> {
    areLines = false
    let start = unsafe write(text.count, entries: 0) { unsafe $0.copy(text) }
    textCount += UInt32(text.count)
    return start..<start + text.count
  }

  /// Bytes that were kept, or any others in `memory`.
  @_lifetime(borrow self)
  func kept(_ place: Range<Int>) -> Span<UInt8> { storage.span.extracting(place) }

  func holdsSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool { kept(one).isEqual(to: kept(other)) }

  /// All that fields and kept bytes lie in, without a copy.
  var memory: Bytes { Bytes(storage).slice(from: 0, to: byteCount) }

  /// Where a value lies in `memory`.
  func place(ofValue index: Int) -> Range<Int> {
    let entry = entry(index)
    return entry.valueStart..<entry.valueStart + Int(entry.valueCount)
  }

  // MARK: Finding

  public func contains(_ name: FieldName) -> Bool { index(of: name) != nil }

  /// The place of the first field of that name, from `from` on.
  public func index(of name: FieldName, from: Int = 0) -> Int? {
    // An entry begins with its name.
    let bytes = storage.span
    var index = from
    while index < count {
      if bytes[bytes.count &- (index &+ 1) &* Entry.size] == name.rawValue { return index }
      index &+= 1
    }
    return nil
  }

  /// The place of the first field with a name that is not in the table (lower case).
  public func index(of name: StaticString, from: Int = 0) -> Int? {
    for index in from..<max(from, count) where self.name(at: index).isEqual(to: name) { return index }
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
    (0..<count).filter { known(at: $0) == name }.map { text(at: $0) }
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

extension UnsafeMutableRawPointer {
  fileprivate func copy(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBytes { if let from = $0.baseAddress { unsafe copyMemory(from: from, byteCount: $0.count) } }
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
