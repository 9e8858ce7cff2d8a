// Reads a snapshot back. It was written by the tool, so what does not fit is a merge gone wrong or a hand edit, and is
// refused with its line.

struct SnapshotError: Error, Equatable {
  var line: Int
  var message: String
}

extension SchemaSnapshot {
  static func schema(_ text: String) throws(SnapshotError) -> SQLSchema {
    var schema = SQLSchema()
    // Not by `isNewline`: a default may hold other separators of lines.
    for (index, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var line = SnapshotLine(content, number: index + 1)
      guard let word = line.next(), !word.hasPrefix("#") else { continue }
      if word == "table" {
        schema.tables.append(SQLTable(name: try line.name(), columns: [], key: []))
      } else if schema.tables.isEmpty {
        throw line.error("\(word) belongs to a table, and there is none yet")
      } else {
        try read(word, &line, into: &schema.tables[schema.tables.count - 1])
      }
      try line.end()
    }
    for table in schema.tables where table.key.isEmpty {
      throw SnapshotError(line: 1, message: "table \(table.name) has no key")
    }
    return schema
  }

  private static func read(
    _ word: Substring, _ line: inout SnapshotLine, into table: inout SQLTable
  ) throws(SnapshotError) {
    switch word {
    case "column": table.columns.append(try column(&line))
    case "key": table.key = try line.names()
    case "reference": table.references.append(try reference(&line))
    case "check": table.checks.append(try check(&line, in: table))
    case "index", "unique":
      table.indexes.append(SQLIndex(name: try line.name(), columns: try line.names(), isUnique: word == "unique"))
    default: throw line.error("\(word) is nothing that a table has")
    }
  }

  private static func column(_ line: inout SnapshotLine) throws(SnapshotError) -> SQLColumn {
    let name = try line.name()
    let word = try line.name()
    guard let type = SQLType(rawValue: word) else { throw line.error("\(word) is no type") }
    var column = SQLColumn(name: name, type: type)
    column.isNullable = line.takes("null")
    if line.takes("default") { column.defaultValue = try line.value(type) }
    return column
  }

  private static func reference(_ line: inout SnapshotLine) throws(SnapshotError) -> SQLReference {
    let name = try line.name()
    let columns = try line.names(until: "->")
    let table = try line.name()
    let targets = try line.names(until: "on")
    guard line.takes("delete"), let action = SQLReference.Deletion(rawValue: try line.names().joined(separator: " "))
    else { throw line.error("says nothing known of deletion") }
    return SQLReference(name: name, columns: columns, table: table, targets: targets, onDelete: action)
  }

  private static func check(_ line: inout SnapshotLine, in table: SQLTable) throws(SnapshotError) -> SQLCheck {
    let name = try line.name()
    let column = try line.name()
    guard let type = table.column(column)?.type else { throw line.error("\(column) is no column of \(table.name)") }
    let rule: SQLCheck.Rule
    switch line.next() {
    case "range": rule = .range(min: try line.bound(type), max: try line.bound(type))
    case "length": rule = .length(min: try line.count(), max: try line.count())
    case "values":
      var numbers: [Int] = []
      for word in try line.names() { numbers.append(try line.number(word)) }
      rule = .oneOf(numbers)
    default: throw line.error("is no check that is known")
    }
    return SQLCheck(name: name, column: column, rule: rule)
  }
}

/// The words of one line, taken one by one. A quoted word has its escapes resolved when its value is asked for.
struct SnapshotLine {
  private var rest: Substring
  private let number: Int

  init(_ text: Substring, number: Int) {
    rest = text
    self.number = number
  }

  func error(_ message: String) -> SnapshotError { SnapshotError(line: number, message: message) }

  mutating func next() -> Substring? {
    rest = rest.drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    let word = rest.prefix { $0 != " " }
    rest = rest[word.endIndex...]
    return word
  }

  mutating func takes(_ word: String) -> Bool {
    var after = self
    guard after.next() == word[...] else { return false }
    self = after
    return true
  }

  mutating func name() throws(SnapshotError) -> String {
    guard let word = next() else { throw error("ends too early") }
    return String(word)
  }

  mutating func names(until end: String? = nil) throws(SnapshotError) -> [String] {
    var names: [String] = []
    while let word = next() {
      if let end, word == end[...] { return names }
      names.append(String(word))
    }
    guard end == nil, !names.isEmpty else { throw error("ends too early") }
    return names
  }

  func number(_ word: String) throws(SnapshotError) -> Int {
    guard let number = Int(word) else { throw error("\(word) is no number") }
    return number
  }

  /// A number of characters, or nothing where there is no bound.
  mutating func count() throws(SnapshotError) -> Int? {
    let word = try name()
    return word == SchemaSnapshot.open ? nil : try number(word)
  }

  mutating func bound(_ type: SQLType) throws(SnapshotError) -> SQLValue? {
    takes(SchemaSnapshot.open) ? nil : try value(type)
  }

  mutating func value(_ type: SQLType) throws(SnapshotError) -> SQLValue {
    switch type {
    case .text: return .text(try quoted())
    case .json: return .json(try quoted())
    case .integer, .enumeration: return .integer(try number(try name()))
    case .double:
      let word = try name()
      guard let number = Double(word) else { throw error("\(word) is no number") }
      return .double(number)
    case .boolean:
      let word = try name()
      guard let isTrue = Bool(word) else { throw error("\(word) is neither true nor false") }
      return .boolean(isTrue)
    case .blob: throw error("bytes have no value of their own")
    }
  }

  private mutating func quoted() throws(SnapshotError) -> String {
    var letters = rest.drop { $0 == " " }.unicodeScalars
    guard letters.popFirst() == "\"" else { throw error("a text stands in quotes") }
    var text = String.UnicodeScalarView()
    while let letter = letters.popFirst() {
      switch letter {
      case "\"":
        rest = Substring(letters)
        return String(text)
      case "\\":
        guard let escaped = letters.popFirst() else { throw error("a text has no end") }
        text.append(["n": "\n", "r": "\r", "t": "\t"][escaped] ?? escaped)
      default: text.append(letter)
      }
    }
    throw error("a text has no end")
  }

  mutating func end() throws(SnapshotError) {
    if let word = next() { throw error("\(word) is too much") }
  }
}
