// The schema that the migrations make, as text beside them (`migrations/schema.snapshot`): what the next migration starts
// from. A line for each thing, in a fixed order, so that git shows what changed and two branches that change one table
// conflict. People read it; only the tool writes it.

enum SchemaSnapshot {
  static let opening = "# The tables that these migrations make. Written by `codegen migrate`, never by hand."

  static func text(_ schema: SQLSchema) -> String {
    var lines = [opening]
    for table in schema.tables {
      lines.append("")
      lines.append("table \(table.name)")
      lines += table.columns.map { "  column \($0.name) \(column($0))" }
      lines.append("  key \(table.key.joined(separator: " "))")
      lines += table.references.map {
        "  reference \($0.name) \($0.columns.joined(separator: " ")) -> \($0.table) "
          + "\($0.targets.joined(separator: " ")) on delete \($0.onDelete.rawValue)"
      }
      lines += table.checks.map { "  check \($0.name) \($0.column) \(rule($0.rule))" }
      lines += table.indexes.map {
        "  \($0.isUnique ? "unique" : "index") \($0.name) \($0.columns.joined(separator: " "))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func column(_ column: SQLColumn) -> String {
    var text = column.type.rawValue
    if column.isNullable { text += " null" }
    if let value = column.defaultValue { text += " default \(literal(value))" }
    return text
  }

  private static func rule(_ rule: SQLCheck.Rule) -> String {
    switch rule {
    case .range(let min, let max): "range \(min.map(literal) ?? open) \(max.map(literal) ?? open)"
    case .length(let min, let max): "length \(min.map(String.init) ?? open) \(max.map(String.init) ?? open)"
    case .oneOf(let numbers): "values \(numbers.map(String.init).joined(separator: " "))"
    }
  }

  /// A bound that is not there.
  static let open = "*"

  private static func literal(_ value: SQLValue) -> String {
    switch value {
    case .text(let text), .json(let text): quoted(text)
    case .integer(let number): "\(number)"
    case .double(let number): "\(number)"
    case .boolean(let isTrue): "\(isTrue)"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
