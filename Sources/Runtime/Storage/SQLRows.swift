// What a statement answered: its rows, and how many it touched. The cells lie in one array; a row is a view of it.

/// The rows of one statement.
public struct SQLRows: Sendable, Equatable {
  /// Rows inserted, changed or deleted.
  public let changed: Int
  public let columns: Int
  let cells: [SQLValue]

  /// What a database answered, be it a simulated one.
  package init(columns: Int = 0, cells: [SQLValue] = [], changed: Int = 0) {
    self.columns = columns
    self.cells = cells
    self.changed = changed
  }

  public var count: Int { columns == 0 ? 0 : cells.count / columns }
  public var isEmpty: Bool { cells.isEmpty }
  public var first: SQLRow? { isEmpty ? nil : self[0] }
  public subscript(index: Int) -> SQLRow { SQLRow(cells[index * columns..<(index + 1) * columns]) }
}

extension SQLRows: Sequence {
  public func makeIterator() -> some IteratorProtocol<SQLRow> { (0..<count).lazy.map { self[$0] }.makeIterator() }
}

/// One row: columns by place, in the order of the statement.
public struct SQLRow: Sendable, Equatable {
  private let cells: ArraySlice<SQLValue>

  init(_ cells: ArraySlice<SQLValue>) { self.cells = cells }

  /// A row that comes from elsewhere: an event, another node.
  public init(_ cells: [SQLValue]) { self.cells = cells[...] }

  public var count: Int { cells.count }
  public subscript(place: Int) -> SQLValue { cells[cells.startIndex + place] }

  /// Nil for null, and for what is no integer.
  public func integer(_ place: Int) -> Int64? { if case .integer(let number) = self[place] { number } else { nil } }
  public func text(_ place: Int) -> String? { if case .text(let text) = self[place] { text } else { nil } }
  public func bytes(_ place: Int) -> [UInt8]? { if case .bytes(let bytes) = self[place] { bytes } else { nil } }

  /// An integer column of whole numbers is one of doubles as well.
  public func double(_ place: Int) -> Double? {
    switch self[place] {
    case .double(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// SQLite has no booleans of its own: 0 and 1 stand for them.
  public func boolean(_ place: Int) -> Bool? {
    switch self[place] {
    case .boolean(let isTrue): isTrue
    case .integer(0): false
    case .integer(1): true
    default: nil
    }
  }
}
