// Reads a lock, and doubts all of it: it comes through merges and editors. Whatever stands there, reading ends with
// diagnostics that point to the line, one a cause: a section that two branches have changed is not told of its digest too.

struct LockReader {
  let file: Int
  private(set) var sections: [String: LockFile.Section] = [:]
  private(set) var diagnostics = Diagnostics()

  /// A section while its lines are read.
  private struct Open {
    var type: String
    var digest: String
    var head: SourceRange
    var section: LockFile.Section
    /// Where each entry stands.
    var places: [SourceRange] = []
    var hasNext = false
    /// Something was said of it.
    var isKnownBad = false
  }

  private var open: Open?
  private var isEnded = false
  /// Enough was said: what follows would say it again.
  private var isGivenUp = false
  /// The last line that says something.
  private var last: SourceRange

  init(file: Int) {
    self.file = file
    last = SourceRange(file: file, start: Position(line: 1, column: 1), length: 1)
  }

  mutating func read(_ text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !isGivenUp {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      last = SourceRange(
        file: file, start: Position(line: index + 1, column: 1), length: max(1, line.unicodeScalars.count))
      if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains(first) {
        conflict()
      } else {
        read(words, isIndented: line.hasPrefix(" "))
      }
    }
    if isGivenUp { return }
    close()
    if !isEnded { error("the lock ends too early: its last line is `\(LockFile.end)`") }
  }

  // MARK: Lines

  private mutating func conflict() {
    diagnostics.error(
      "two branches gave numbers, and nobody has merged them", at: last,
      suggestion: "take one side of schema.lock and run `swift run codegen generate`: what is new gets the next numbers"
    )
    isGivenUp = true
  }

  private mutating func read(_ words: [String], isIndented: Bool) {
    if isEnded {
      isGivenUp = true
      return error("behind the end of the lock")
    }
    if !isIndented {
      close()
      if words == [LockFile.end] { isEnded = true } else { head(words) }
    } else if open == nil || !body(words) {
      // Of a section whose head was wrong enough was said.
      if open != nil || diagnostics.isEmpty { error("a line that the lock does not have") }
      open?.isKnownBad = true
    }
  }

  private mutating func head(_ words: [String]) {
    guard words.count == 3, ["type", "enum", "union"].contains(words[0]) else {
      return error("a line that the lock does not have")
    }
    open = Open(type: words[1], digest: words[2], head: last, section: LockFile.Section(kind: words[0]))
  }

  private mutating func body(_ words: [String]) -> Bool {
    guard let section = open?.section, open?.hasNext == false else { return false }
    if words[0] == "next" {
      guard words.count == 2, let next = Int(words[1]), (1...LockFile.bound(section.kind)).contains(next) else {
        return false
      }
      open?.section.next = next
      open?.hasNext = true
      return true
    }
    let isRemoved = words.count == 3 && words[2] == "removed"
    guard let number = Int(words[0]), (1..<LockFile.bound(section.kind)).contains(number),
      words.count == 2 || isRemoved
    else { return false }
    open?.section.entries.append(LockFile.Entry(number: number, name: words[1], isRemoved: isRemoved))
    open?.places.append(last)
    return true
  }

  // MARK: Sections

  private mutating func close() {
    guard let section = open else { return }
    open = nil
    check(section)
    if sections.updateValue(section.section, forKey: section.type) != nil {
      diagnostics.error("\(section.type) has two sections", at: section.head, suggestion: LockReader.mend)
    }
  }

  private mutating func check(_ open: Open) {
    let (type, section) = (open.type, open.section)
    var isGood = !open.isKnownBad
    func say(_ message: String, _ place: SourceRange, _ diagnostics: inout Diagnostics) {
      diagnostics.error(message, at: place, suggestion: LockReader.mend)
      isGood = false
    }
    var names: [String: LockFile.Entry] = [:]
    var numbers: [Int: LockFile.Entry] = [:]
    for (entry, place) in zip(section.entries, open.places) {
      if names.updateValue(entry, forKey: entry.name) != nil {
        say("\(type).\(entry.name) stands here twice", place, &diagnostics)
      } else if let other = numbers[entry.number] {
        let reason =
          other.isRemoved || entry.isRemoved
          ? "\(entry.number) was the number of \(other.isRemoved ? other.name : entry.name), and cannot come back"
          : "\(other.name) and \(entry.name) of \(type) have one number: \(entry.number)"
        say(reason, place, &diagnostics)
      } else if entry.number >= section.next && open.hasNext {
        say(
          "\(type).\(entry.name) has a number that is not taken yet: the next is \(section.next)", place, &diagnostics)
      }
      numbers[entry.number] = entry
    }
    if !open.hasNext && isGood { say("the lock of \(type) does not end with its next number", open.head, &diagnostics) }
    guard isGood else { return }
    // Numbers are taken one by one and never given back, so none is missing.
    if let gap = (1..<section.next).first(where: { numbers[$0] == nil }) {
      say("what had the number \(gap) of \(type) is gone: it stays, marked `removed`", open.head, &diagnostics)
    } else if open.digest != LockFile.digest(LockFile.body(type, section)) {
      say("the lock of \(type) was edited by hand", open.head, &diagnostics)
    }
  }

  private static let mend = "restore schema.lock from git and run `swift run codegen generate`"

  private mutating func error(_ message: String) {
    diagnostics.error(message, at: last, suggestion: LockReader.mend)
  }
}
