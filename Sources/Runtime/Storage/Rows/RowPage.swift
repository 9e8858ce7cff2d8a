// A page of a table: the rows that match, in one order, behind the place where the last page ended. The place is a value of
// the order and a key, so that pages neither repeat nor leave out what stays where it is, whatever is added meanwhile.

/// What of a table is asked for.
public struct RowPage: Sendable {
  /// Where a page ended.
  public struct Place: Sendable, Equatable {
    public let value: SQLValue
    public let key: SQLValue

    public init(_ value: SQLValue, _ key: SQLValue) { (self.value, self.key) = (value, key) }
  }

  /// Columns that hold these values; nil is not asked.
  public var matching: [(column: StaticString, value: SQLValue?)] = []
  public let order: StaticString
  public let isDescending: Bool
  public let limit: Int
  public var after: Place?

  public init(by order: StaticString, descending: Bool = false, limit: Int, after: Place? = nil) {
    (self.order, isDescending, self.limit, self.after) = (order, descending, limit, after)
  }

  /// One more than wanted, so that whoever asks sees whether there is a next page. For tables with a key of one column.
  public func statement(of table: StoredTable) -> SQLStatement {
    precondition(table.keyCount == 1, "\(table.name) has a key of several columns")
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let key = "\"\(table.columns[0])\""
    var values: [SQLValue] = []
    var conditions: [String] = []
    for (column, value) in matching {
      guard let value else { continue }
      values.append(value)
      conditions.append("\"\(column)\" = $\(values.count)")
    }
    if let after {
      values += [after.value, after.key]
      let sign = isDescending ? "<" : ">"
      conditions.append("(\"\(order)\", \(key)) \(sign) ($\(values.count - 1), $\(values.count))")
    }
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let direction = isDescending ? " DESC" : ""
    values.append(.integer(Int64(limit) + 1))
    return SQLStatement(
      "SELECT \(columns) FROM \"\(table.name)\"\(filter) ORDER BY \"\(order)\"\(direction), \(key)\(direction) "
        + "LIMIT $\(values.count)", values)
  }
}
