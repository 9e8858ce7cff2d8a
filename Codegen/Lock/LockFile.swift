// Schema/schema.lock: the numbers of everything on the wire. A section a type, sorted; in it the names by number, those
// that are gone as tombstones, so that neither their numbers nor their names come back with another meaning. Each
// section ends in the next free number, so that two branches that take one conflict in git, and begins with a digest, so
// that a hand edit is seen. `LockReader` reads it.

struct LockFile: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var number: Int
    var name: String
    var isRemoved = false
  }

  struct Section: Equatable, Sendable {
    /// `type`, `enum` or `union`: for who reads it.
    var kind: String
    var entries: [Entry] = []
    var next = 1
  }

  private(set) var sections: [String: Section] = [:]

  static let head = """
    # The numbers of the schema on the wire. Written by `swift run codegen generate` and committed; a hand edit or a
    # number that comes back with another meaning is an error.
    """

  /// The last line: without it the file was cut.
  static let end = "end"
  /// Fields, which share a message with those that every schema has, stay below them; the others below what protobuf has.
  static func bound(_ kind: String) -> Int { kind == "type" ? Implicit.first : 1 << 28 }

  func entries(of type: String) -> [Entry] { sections[type]?.entries ?? [] }

  /// The names and numbers that must never come back.
  func removed(from type: String) -> [Entry] { entries(of: type).filter(\.isRemoved) }

  // MARK: Taking numbers

  /// Gives each name its number: the one that it has, or the next. Names that are not there any more are buried.
  /// Answers the numbers, and the names that were buried before and came back.
  mutating func number(_ names: [String], in type: String, kind: String) -> (numbers: [String: Int], reused: [String]) {
    var section = sections[type] ?? Section(kind: kind)
    section.kind = kind
    var numbers: [String: Int] = [:]
    var reused: [String] = []
    for name in names {
      if let index = section.entries.firstIndex(where: { $0.name == name }) {
        if section.entries[index].isRemoved { reused.append(name) }
        numbers[name] = section.entries[index].number
      } else {
        numbers[name] = section.next
        section.entries.append(Entry(number: section.next, name: name))
        section.next += 1
      }
    }
    let present = Set(names)
    for index in section.entries.indices where !present.contains(section.entries[index].name) {
      section.entries[index].isRemoved = true
    }
    section.entries.sort { $0.number < $1.number }
    sections[type] = section
    return (numbers, reused)
  }

  /// Types that are gone keep their sections, all of it buried: a message name may be in somebody's hands.
  mutating func bury(allBut types: Set<String>) {
    for type in sections.keys where !types.contains(type) {
      for index in sections[type]!.entries.indices { sections[type]!.entries[index].isRemoved = true }
    }
  }

  // MARK: Text

  init() {}

  var text: String {
    var text = LockFile.head + "\n"
    for type in sections.keys.sorted() {
      let body = LockFile.body(type, sections[type]!)
      text += "\n\(sections[type]!.kind) \(type) \(LockFile.digest(body))\n" + body
    }
    return text + "\n\(LockFile.end)\n"
  }

  static func body(_ type: String, _ section: Section) -> String {
    var text = ""
    for entry in section.entries {
      text += "  \(entry.number) \(entry.name)\(entry.isRemoved ? " removed" : "")\n"
    }
    return text + "  next \(section.next)\n"
  }

  /// FNV-1a over the section: it says "written by hand", it keeps nobody out.
  static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads what was committed. What is wrong with it is said; numbers are only good when nothing is.
  init(_ source: SourceText, file: Int, _ diagnostics: inout Diagnostics) {
    var reader = LockReader(file: file)
    reader.read(source.text)
    diagnostics.append(reader.diagnostics)
    sections = reader.sections
  }
}
