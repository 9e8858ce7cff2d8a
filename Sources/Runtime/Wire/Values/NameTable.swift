// The names of one message's fields, of an enumeration's values or of a union's arms, with their numbers, which are
// protobuf's: `"id 1! name 2! maxMembers 5"`, where `!` marks what must be given. Generated code has one such literal a
// type (a thousand rows as a Swift literal take half a minute to compile, as text nothing); it is read once.
//
// Looking up makes no `String`: up to sixteen bytes a name is two words, which are its hash and tell it apart; and
// since fields mostly come in the order of the table, the next one is tried first.

internal import Core

/// Names and their numbers.
public final class NameTable: Sendable {
  struct Entry {
    let start: Int
    let length: Int
    var range: Range<Int> { start..<start + length }
    let number: Int
    let head: UInt64
    let tail: UInt64
  }

  /// The table as it was written; entries say where their names lie.
  let text: [UInt8]
  let entries: [Entry]
  /// Hash to place; 255 where there is none.
  private let slots: [UInt8]
  private let shift: UInt64
  private let placeOfNumber: [UInt8]
  /// What must be given.
  public let required: FieldMask

  private static let none = UInt8.max

  /// Traps on a text that is no such table: it is written by the generator.
  public init(_ text: StaticString) {
    let text = Bytes(text).array
    var entries: [Entry] = []
    var required = FieldMask()
    var start = 0
    while start < text.count {
      let (entry, isRequired, next) = NameTable.entry(text, from: start)
      precondition(entries.count < FieldMask.maxFields, "a table has at most 128 names")
      if isRequired { required.insert(entries.count) }
      entries.append(entry)
      start = next
    }
    self.text = text
    self.entries = entries
    self.required = required
    let bits = max(2, Int.bitWidth - (2 * entries.count).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    var slots = [UInt8](repeating: NameTable.none, count: 1 << bits)
    var numbers = [UInt8](repeating: NameTable.none, count: 1 + min(255, entries.map(\.number).max() ?? 0))
    for (place, entry) in entries.enumerated() {
      var slot = Int(NameTable.hash(entry.head, entry.tail, entry.length) &>> shift)
      while slots[slot] != NameTable.none { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt8(place)
      if entry.number < numbers.count { numbers[entry.number] = UInt8(place) }
    }
    self.slots = slots
    placeOfNumber = numbers
  }

  public var count: Int { entries.count }

  /// The number of a name; nil when it is not here.
  public func number(of name: Span<UInt8>) -> Int? {
    place(of: name, expecting: entries.count).map { entries[$0].number }
  }

  public func number(at place: Int) -> Int { entries[place].number }

  /// Where in the table a number stands.
  public func place(ofNumber number: Int) -> Int? {
    if number < placeOfNumber.count {
      let place = placeOfNumber[number]
      return place == NameTable.none ? nil : Int(place)
    }
    return entries.firstIndex { $0.number == number }
  }

  public func name(at place: Int) -> String { String(decoding: text[entries[place].range], as: UTF8.self) }

  /// The name of a number; the number itself where it has none.
  public func name(of number: Int) -> String { place(ofNumber: number).map { name(at: $0) } ?? String(number) }

  public var names: [String] { entries.indices.map { name(at: $0) } }

  /// For who gave none of them.
  public var wanted: String { "must be one of " + names.joined(separator: ", ") }
  public func suggestion(for word: String) -> String { Suggestion.say(word, among: names) }

  // MARK: Looking up

  /// Where in the table a name stands; `guess` is tried first.
  func place(of name: Span<UInt8>, expecting guess: Int) -> Int? {
    let (head, tail) = NameTable.words(name)
    if guess < entries.count && matches(guess, name, head, tail) { return guess }
    var slot = Int(NameTable.hash(head, tail, name.count) &>> shift)
    while slots[slot] != NameTable.none {
      let place = Int(slots[slot])
      if matches(place, name, head, tail) { return place }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ place: Int, _ name: Span<UInt8>, _ head: UInt64, _ tail: UInt64) -> Bool {
    let entry = entries[place]
    guard entry.length == name.count, entry.head == head, entry.tail == tail else { return false }
    if name.count <= 16 { return true }
    let text = text
    return text.span.extracting(entry.range).isEqual(to: name)
  }

  /// The first and the last bytes: all of a name of up to sixteen.
  @inline(__always)
  private static func words(_ name: Span<UInt8>) -> (head: UInt64, tail: UInt64) {
    let count = name.count
    let bytes = unsafe name.bytes
    if count >= 8 {
      return unsafe (
        bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt64.self),
        bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count &- 8, as: UInt64.self)
      )
    }
    if count >= 4 {
      return unsafe (
        UInt64(bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt32.self)),
        UInt64(bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count &- 4, as: UInt32.self))
      )
    }
    if count == 0 { return (0, 0) }
    return (UInt64(name[0]) | UInt64(name[count / 2]) << 8, UInt64(name[count - 1]))
  }

  @inline(__always)
  private static func hash(_ head: UInt64, _ tail: UInt64, _ count: Int) -> UInt64 {
    (head ^ (tail &<< 29 | tail &>> 35) ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
  }

  /// `name 12!` and the space behind it.
  private static func entry(_ text: [UInt8], from start: Int) -> (Entry, isRequired: Bool, next: Int) {
    var index = start
    while index < text.count && text[index] > 0x20 { index += 1 }
    let name = start..<index
    var number = 0
    index += 1
    while index < text.count && text[index] >= 0x30 && text[index] <= 0x39 {
      number = number * 10 + Int(text[index] - 0x30)
      index += 1
    }
    let isRequired = index < text.count && text[index] == 0x21
    if isRequired { index += 1 }
    precondition(!name.isEmpty && number > 0, "a table has names with their numbers")
    precondition(index == text.count || text[index] == 0x20, "a table has single spaces")
    let (head, tail) = words(text.span.extracting(name))
    let entry = Entry(start: start, length: name.count, number: number, head: head, tail: tail)
    return (entry, isRequired, index + 1)
  }
}
