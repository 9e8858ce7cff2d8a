// The database that all nodes share, as PostgreSQL has it at READ COMMITTED and as SQLite has it: sessions that see what is
// committed and what they wrote themselves, locks on rows that end with the session, and all or nothing at the commit.
// It never waits: it says who must.

import Storage

/// One transaction.
final class Session {
  let number: Int
  var writes: [RowName: [SQLValue]?] = [:]
  /// What it wrote, in order.
  var log: [(row: RowName, after: [SQLValue]?)] = []
  var locks: Set<RowName> = []
  var isOver = false
  /// Whom it waits for.
  var waitsFor: Session?

  init(_ number: Int) { self.number = number }
}

final class SimulatedEngine {
  enum Answer {
    case rows(SQLRows)
    /// The row is somebody else's for now: ask again when it is not.
    case wait(RowName)
    case failed(StorageError)
  }

  let dialect: SQLDialect
  private(set) var tables: [SimulatedTable]
  private var known: [String: SimulatedSQL] = [:]
  private var holders: [RowName: Session] = [:]
  private var waiting: [(row: RowName, resume: () -> Void)] = []
  private(set) var open: [Session] = []
  private var count = 0
  /// Is told of each commit, when it is durable and before anybody else can know.
  var committed: (Session) -> Void = { _ in }
  /// What the schema does not allow: a table, and what its rows must be.
  var allows: (_ table: String, _ row: [SQLValue]) -> Bool = { _, _ in true }

  init(_ dialect: SQLDialect, _ tables: [SimulatedTable]) {
    self.dialect = dialect
    self.tables = tables
  }

  // MARK: Sessions

  func begin() -> Session {
    count += 1
    let session = Session(count)
    if dialect == .sqlite { session.locks.insert(.file) }
    open.append(session)
    return session
  }

  func commit(_ session: Session) {
    guard !session.isOver else { return }
    for (row, after) in session.writes { tables[row.table].rows[row.key] = after }
    committed(session)
    end(session)
  }

  func rollBack(_ session: Session) {
    if !session.isOver { end(session) }
  }

  private func end(_ session: Session) {
    session.isOver = true
    open.removeAll { $0 === session }
    for row in session.locks { holders[row] = nil }
    let free = waiting.filter { session.locks.contains($0.row) }
    waiting.removeAll { session.locks.contains($0.row) }
    for one in free { one.resume() }
  }

  /// Is told when somebody lets go of the row.
  func whenFree(_ row: RowName, _ resume: @escaping () -> Void) { waiting.append((row, resume)) }

  // MARK: What an operator does

  /// Puts in other rows, as a restore does: whatever is under way ends.
  func replace(_ tables: [SimulatedTable]) {
    for session in open { rollBack(session) }
    self.tables = tables
  }

  func table(_ name: String) -> Int { tables.firstIndex { $0.name == name } ?? -1 }

  func edit(_ name: String, _ body: (inout [[SQLValue]: [SQLValue]]) -> Void) { body(&tables[table(name)].rows) }

  // MARK: Statements

  func run(_ statement: SQLStatement, _ session: Session?) -> Answer {
    let parsed: SimulatedSQL
    if let before = known[statement.text] {
      parsed = before
    } else {
      parsed = SimulatedSQLReader.read(statement.text, tables)
      known[statement.text] = parsed
    }
    switch parsed {
    case .select(let selection): return select(selection, statement.values, session)
    case .insert(let table, let columns, let rows, let conflict, let returning):
      return insert(table, columns, rows, conflict, returning, statement.values, session)
    case .update(let table, let set, let condition):
      return change(table, condition, statement.values, session) { row in
        var after = row
        for (column, value) in set { after[column] = self.value(value, statement.values, row) }
        return after
      }
    case .delete(let table, let condition): return change(table, condition, statement.values, session) { _ in nil }
    case .partitions: return .rows(partitions(session))
    case .lock(let partition):
      guard let session else { return .failed(StorageError(.broken, "a read that locks")) }
      let isMine = takeNow(.partition(value(partition, statement.values, [])), session)
      return .rows(SQLRows(columns: 1, cells: [.boolean(isMine)], changed: 0))
    case .waiting(let partition, let limit):
      guard case .integer(let most) = value(limit, statement.values, []) else { return .rows(SQLRows()) }
      return .rows(waiting(in: value(partition, statement.values, []), Int(most), session))
    }
  }

  private func select(_ selection: SimulatedSQL.Selection, _ values: [SQLValue], _ session: Session?) -> Answer {
    var found: [[SQLValue]] = []
    for row in rows(selection.table, selection.condition, values, session) {
      let name = RowName(table: selection.table, key: tables[selection.table].key(row))
      if let session, selection.lock != .none, dialect == .postgres {
        switch take(name, session) {
        case .mine: break
        case .others where selection.lock == .skip: continue
        case .others: return .wait(name)
        case .deadlock: return .failed(StorageError(.conflict, "deadlock detected"))
        }
      }
      found.append(row)
    }
    for order in selection.order.reversed() {
      found = found.stablySorted { left, right in
        let (left, right) = (left[order.column], right[order.column])
        return order.isDescending ? right.isBefore(left) : left.isBefore(right)
      }
    }
    if let limit = selection.limit, case .integer(let most) = value(limit, values, []) {
      found = Array(found.prefix(Int(most)))
    }
    return .rows(output(selection.output, values, found))
  }

  private func insert(
    _ table: Int, _ columns: [Int], _ rows: [[SimulatedSQL.Operand]], _ conflict: SimulatedSQL.Conflict,
    _ returning: [SimulatedSQL.Operand], _ values: [SQLValue], _ session: Session?
  ) -> Answer {
    guard let session else { return .failed(StorageError(.broken, "a read that writes")) }
    var written: [[SQLValue]] = []
    for operands in rows {
      var row = [SQLValue](repeating: .null, count: tables[table].columns.count)
      for (column, operand) in zip(columns, operands) { row[column] = value(operand, values, []) }
      let name = RowName(table: table, key: tables[table].key(row))
      switch take(name, session) {
      case .mine: break
      case .others: return .wait(name)
      case .deadlock: return .failed(StorageError(.conflict, "deadlock detected"))
      }
      if let present = self.row(name, session) {
        switch conflict {
        case .fails: return .failed(StorageError(.constraint, "duplicate key in \(tables[table].name)"))
        case .nothing: continue
        case .update(let set):
          var after = present
          for (column, operand) in set { after[column] = value(operand, values, present, excluded: row) }
          row = after
        }
      }
      guard allows(tables[table].name, row) else {
        return .failed(StorageError(.constraint, "a check of \(tables[table].name)"))
      }
      write(name, row, session)
      written.append(row)
    }
    guard !returning.isEmpty else { return .rows(SQLRows(columns: 0, cells: [], changed: written.count)) }
    return .rows(output(returning, values, written))
  }

  private func change(
    _ table: Int, _ condition: SimulatedSQL.Condition, _ values: [SQLValue], _ session: Session?,
    _ after: ([SQLValue]) -> [SQLValue]?
  ) -> Answer {
    guard let session else { return .failed(StorageError(.broken, "a read that writes")) }
    let rows = rows(table, condition, values, session)
    for row in rows {
      let name = RowName(table: table, key: tables[table].key(row))
      switch take(name, session) {
      case .mine: write(name, after(row), session)
      case .others: return .wait(name)
      case .deadlock: return .failed(StorageError(.conflict, "deadlock detected"))
      }
    }
    return .rows(SQLRows(columns: 0, cells: [], changed: rows.count))
  }

  // MARK: The outbox

  private func partitions(_ session: Session?) -> SQLRows {
    let rows = rows(table("outbox"), SimulatedSQL.Condition(), [], session)
    var cells: [SQLValue] = []
    for row in rows where cells.last != row[0] { cells.append(row[0]) }
    return SQLRows(columns: 1, cells: cells, changed: 0)
  }

  /// Its rows with their events and with what their scopes are now.
  private func waiting(in partition: SQLValue, _ most: Int, _ session: Session?) -> SQLRows {
    let condition = SimulatedSQL.Condition(terms: [.init(column: 0, comparison: "=", values: [.literal(partition)])])
    let cells = rows(table("outbox"), condition, [], session).prefix(most).flatMap { row in
      let event = self.row(RowName(table: table("events"), key: [row[1], row[2]]), session)
      let scope = self.row(RowName(table: table("scopes"), key: [row[1]]), session)
      return [row[1], row[3], row[2], event?[4] ?? .null, scope?[2] ?? .null]
    }
    return SQLRows(columns: 5, cells: cells, changed: 0)
  }

  // MARK: Rows

  private func row(_ name: RowName, _ session: Session?) -> [SQLValue]? {
    if let written = session?.writes[name] { return written }
    return tables[name.table].rows[name.key]
  }

  private func write(_ name: RowName, _ after: [SQLValue]?, _ session: Session) {
    session.writes[name] = .some(after)
    session.log.append((name, after))
  }

  /// What the session sees, in the order of the key.
  private func rows(
    _ table: Int, _ condition: SimulatedSQL.Condition, _ values: [SQLValue], _ session: Session?
  ) -> [[SQLValue]] {
    var all = tables[table].rows
    for (name, after) in session?.writes ?? [:] where name.table == table { all[name.key] = after }
    return all.values.filter { meets($0, condition, values) }.sorted { left, right in
      for column in 0..<tables[table].keyCount where left[column] != right[column] {
        return left[column].isBefore(right[column])
      }
      return false
    }
  }

  private func meets(_ row: [SQLValue], _ condition: SimulatedSQL.Condition, _ values: [SQLValue]) -> Bool {
    condition.terms.allSatisfy { term in
      let (left, right) = (row[term.column], value(term.values[0], values, row))
      return switch term.comparison {
      case "=": left == right
      case "<>": left != right
      case "<": left.isBefore(right)
      case ">": right.isBefore(left)
      case "<=": !right.isBefore(left)
      case ">=": !left.isBefore(right)
      default: term.values.contains { value($0, values, row) == left }
      }
    }
  }

  private func value(
    _ operand: SimulatedSQL.Operand, _ values: [SQLValue], _ row: [SQLValue], excluded: [SQLValue] = []
  ) -> SQLValue {
    switch operand {
    case .place(let place): return values[place]
    case .literal(let value): return value
    case .column(let column): return row[column]
    case .excluded(let column): return excluded[column]
    case .sum(let column, let more):
      guard case .integer(let number) = row[column] else { return .null }
      return .integer(number + more)
    case .count: return .null
    }
  }

  private func output(_ operands: [SimulatedSQL.Operand], _ values: [SQLValue], _ rows: [[SQLValue]]) -> SQLRows {
    if operands.count == 1, case .count = operands[0] {
      return SQLRows(columns: 1, cells: [.integer(Int64(rows.count))], changed: 0)
    }
    return SQLRows(
      columns: operands.count, cells: rows.flatMap { row in operands.map { value($0, values, row) } }, changed: 0)
  }

  // MARK: Locks

  private enum Taken {
    case mine, others, deadlock
  }

  /// Without waiting.
  private func takeNow(_ row: RowName, _ session: Session) -> Bool {
    guard holders[row] == nil || holders[row] === session else { return false }
    holders[row] = session
    session.locks.insert(row)
    return true
  }

  private func take(_ row: RowName, _ session: Session) -> Taken {
    guard let holder = holders[row], holder !== session else {
      holders[row] = session
      session.locks.insert(row)
      session.waitsFor = nil
      return .mine
    }
    session.waitsFor = holder
    var next = holder.waitsFor
    while let other = next, !other.isOver {
      if other === session { return .deadlock }
      next = other.waitsFor
    }
    return .others
  }
}

extension Array {
  fileprivate func stablySorted(_ isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      return isBefore(right.element, left.element) ? false : left.offset < right.offset
    }.map(\.element)
  }
}
