// The few shapes of SQL that the store speaks, read once a text. What it does not know stops the simulation: a statement that
// the store has begun to use belongs in here, with what it means.

import Storage

/// A statement, resolved against its table.
indirect enum SimulatedSQL {
  case select(Selection)
  case insert(table: Int, columns: [Int], rows: [[Operand]], conflict: Conflict, returning: [Operand])
  case update(table: Int, set: [(column: Int, value: Operand)], Condition)
  case delete(table: Int, Condition)
  /// What the relay asks of the outbox.
  case partitions
  case lock(partition: Operand)
  case waiting(partition: Operand, limit: Operand)

  struct Selection {
    var table = 0
    var output: [Operand] = []
    var condition = Condition()
    var order: [(column: Int, isDescending: Bool)] = []
    var limit: Operand?
    var lock = Lock.none
  }

  enum Lock {
    case none, wait, skip
  }

  enum Conflict {
    case fails, nothing
    case update([(column: Int, value: Operand)])
  }

  enum Operand {
    case place(Int)
    case literal(SQLValue)
    case column(Int)
    case excluded(Int)
    case sum(Int, Int64)
    case count
  }

  /// All of these.
  struct Condition {
    struct Term {
      let column: Int
      let comparison: String
      let values: [Operand]
    }
    var terms: [Term] = []
  }
}

/// Reads a statement, word by word.
struct SimulatedSQLReader {
  private enum Word: Equatable {
    case name(String)
    case place(Int)
    case number(Int64)
    case text(String)
    case sign(String)
  }

  private let text: String
  private let tables: [SimulatedTable]
  private var words: [Word] = []
  private var next = 0
  private var columns: [String] = []

  static func read(_ text: String, _ tables: [SimulatedTable]) -> SimulatedSQL {
    var reader = SimulatedSQLReader(text: text, tables: tables)
    return reader.statement()
  }

  private init(text: String, tables: [SimulatedTable]) {
    self.text = text
    self.tables = tables
    words = SimulatedSQLReader.words(text)
  }

  private func unknown() -> Never { fatalError("the simulator does not know what this means: \(text)") }

  /// Statements of which every word is known.
  private static let partitions = """
    WITH RECURSIVE present(number) AS (SELECT min(partition) FROM outbox UNION ALL
    SELECT (SELECT min(partition) FROM outbox WHERE partition > present.number) FROM present
    WHERE present.number IS NOT NULL) SELECT number FROM present WHERE number IS NOT NULL
    """
  private static let waiting = """
    SELECT outbox.scope_id, outbox.epoch, outbox.revision, events.body, scopes.epoch FROM outbox
    LEFT JOIN events ON events.scope_id = outbox.scope_id AND events.revision = outbox.revision
    LEFT JOIN scopes ON scopes.id = outbox.scope_id WHERE outbox.partition =
    """

  // MARK: Words

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "\"" || first == "'" {
        rest.removeFirst()
        let inside = rest.prefix { $0 != first }
        words.append(first == "'" ? .text(String(inside)) : .name(String(inside)))
        rest = rest.dropFirst(inside.count + 1)
      } else if first == "$" {
        let digits = rest.dropFirst().prefix { $0.isNumber }
        words.append(.place(Int(digits) ?? 0))
        rest = rest.dropFirst(digits.count + 1)
      } else if first.isNumber {
        let digits = rest.prefix { $0.isNumber }
        words.append(.number(Int64(digits) ?? 0))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter || first == "_" {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        words.append(.name(String(name)))
        rest = rest.dropFirst(name.count)
      } else {
        let sign = ["<=", ">=", "<>"].first { rest.hasPrefix($0) } ?? String(first)
        words.append(.sign(sign))
        rest = rest.dropFirst(sign.count)
      }
    }
    return words
  }

  /// Takes these words where they come next.
  private mutating func take(_ phrase: String) -> Bool {
    var place = next
    for word in SimulatedSQLReader.words(phrase) {
      guard place < words.count else { return false }
      switch (word, words[place]) {
      case (.name(let wanted), .name(let found)) where wanted.lowercased() == found.lowercased(): break
      case (let wanted, let found) where wanted == found: break
      default: return false
      }
      place += 1
    }
    next = place
    return true
  }

  private mutating func expect(_ phrase: String) { if !take(phrase) { unknown() } }

  private mutating func name() -> String {
    guard next < words.count, case .name(let name) = words[next] else { unknown() }
    next += 1
    return name
  }

  private mutating func table() -> Int {
    let name = name()
    guard let index = tables.firstIndex(where: { $0.name == name }) else { unknown() }
    columns = tables[index].columns
    return index
  }

  private mutating func column() -> Int {
    let name = name()
    guard let index = columns.firstIndex(of: name) else { unknown() }
    return index
  }

  private mutating func list<Element>(_ element: (inout Self) -> Element) -> [Element] {
    var all = [element(&self)]
    while take(",") { all.append(element(&self)) }
    return all
  }

  private mutating func inBrackets<Element>(_ element: (inout Self) -> Element) -> [Element] {
    expect("(")
    let all = list(element)
    expect(")")
    return all
  }

  // MARK: Clauses

  private mutating func operand() -> SimulatedSQL.Operand {
    if take("count(*)") { return .count }
    if take("excluded.") { return .excluded(column()) }
    if take("NULL") { return .literal(.null) }
    guard next < words.count else { unknown() }
    switch words[next] {
    case .place(let place):
      next += 1
      return .place(place - 1)
    case .number(let number):
      next += 1
      return .literal(.integer(number))
    case .text(let text):
      next += 1
      return .literal(.text(text))
    case .name:
      let column = column()
      guard take("+") else { return .column(column) }
      guard case .number(let number) = words[next] else { unknown() }
      next += 1
      return .sum(column, number)
    case .sign: unknown()
    }
  }

  private mutating func condition() -> SimulatedSQL.Condition {
    var condition = SimulatedSQL.Condition()
    guard take("WHERE") else { return condition }
    repeat {
      let column = column()
      if take("IN") {
        condition.terms.append(.init(column: column, comparison: "in", values: inBrackets { $0.operand() }))
      } else {
        guard case .sign(let comparison) = words[next] else { unknown() }
        next += 1
        condition.terms.append(.init(column: column, comparison: comparison, values: [operand()]))
      }
    } while take("AND")
    return condition
  }

  private mutating func assignments() -> [(column: Int, value: SimulatedSQL.Operand)] {
    list { reader in
      let column = reader.column()
      reader.expect("=")
      return (column, reader.operand())
    }
  }

  private mutating func statement() -> SimulatedSQL {
    let statement: SimulatedSQL
    if take(SimulatedSQLReader.partitions) {
      statement = .partitions
    } else if take("SELECT pg_try_advisory_xact_lock(") {
      _ = operand()
      expect(",")
      statement = .lock(partition: operand())
      expect(")")
    } else if take(SimulatedSQLReader.waiting) {
      let partition = operand()
      expect("ORDER BY outbox.scope_id, outbox.revision LIMIT")
      statement = .waiting(partition: partition, limit: operand())
    } else if take("SELECT") {
      statement = selection()
    } else if take("INSERT INTO") {
      statement = insertion()
    } else if take("UPDATE") {
      let table = table()
      expect("SET")
      statement = .update(table: table, set: assignments(), condition())
    } else {
      expect("DELETE FROM")
      statement = .delete(table: table(), condition())
    }
    if next != words.count { unknown() }
    return statement
  }

  private mutating func selection() -> SimulatedSQL {
    var selection = SimulatedSQL.Selection()
    // What is asked for can be read only when it is known of which table.
    let output = next
    while next < words.count, !take("FROM") { next += 1 }
    selection.table = table()
    let rest = next
    next = output
    selection.output = list { $0.operand() }
    next = rest
    selection.condition = condition()
    if take("ORDER BY") {
      selection.order = list { reader in
        let column = reader.column()
        return (column, reader.take("DESC"))
      }
    }
    if take("LIMIT") { selection.limit = operand() }
    if take("FOR UPDATE") { selection.lock = take("SKIP LOCKED") ? .skip : .wait }
    return .select(selection)
  }

  private mutating func insertion() -> SimulatedSQL {
    let table = table()
    let columns = inBrackets { $0.column() }
    expect("VALUES")
    let rows = list { $0.inBrackets { $0.operand() } }
    var conflict = SimulatedSQL.Conflict.fails
    if take("ON CONFLICT") {
      if take("(") {
        _ = list { $0.column() }
        expect(")")
      }
      if take("DO NOTHING") {
        conflict = .nothing
      } else {
        expect("DO UPDATE SET")
        conflict = .update(assignments())
      }
    }
    let returning = take("RETURNING") ? list { $0.operand() } : []
    return .insert(table: table, columns: columns, rows: rows, conflict: conflict, returning: returning)
  }
}
