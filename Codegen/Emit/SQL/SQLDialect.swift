// How SQLite and PostgreSQL spell what `SQLSchema` says. SQLite's tables are STRICT, so that a column holds what it says
// there too, and WITHOUT ROWID, so that a scope's rows lie together. What PostgreSQL's boolean and jsonb promise by
// themselves, SQLite promises with a check beside the column.

enum SQLDialect: String, CaseIterable, Sendable {
  case sqlite, postgres

  // MARK: Words

  func quoted(_ name: String) -> String { "\"\(name)\"" }
  func list(_ names: [String]) -> String { "(" + names.map(quoted).joined(separator: ", ") + ")" }

  func type(_ type: SQLType) -> String {
    switch (self, type) {
    case (.postgres, .text): "text COLLATE \"C\""
    case (.postgres, .integer): "bigint"
    case (.postgres, .enumeration): "smallint"
    case (.postgres, .double): "double precision"
    case (.postgres, .boolean): "boolean"
    case (.postgres, .json): "jsonb"
    case (.postgres, .blob): "bytea"
    case (.sqlite, .text), (.sqlite, .json): "TEXT"
    case (.sqlite, .integer), (.sqlite, .enumeration), (.sqlite, .boolean): "INTEGER"
    case (.sqlite, .double): "REAL"
    case (.sqlite, .blob): "BLOB"
    }
  }

  /// A cast takes the name of a type alone.
  func cast(_ value: String, to type: SQLType) -> String {
    "CAST(\(value) AS \(self == .postgres && type == .text ? "text" : self.type(type)))"
  }

  func literal(_ value: SQLValue) -> String {
    switch value {
    case .text(let text), .json(let text): SQLDialect.quotedText(text)
    case .integer(let number): String(number)
    case .double(let number): "\(number)"
    case .boolean(let isTrue): self == .postgres ? (isTrue ? "true" : "false") : (isTrue ? "1" : "0")
    }
  }

  /// By scalars: a quote with an accent on it is a letter of its own to Swift, and still a quote to a database.
  private static func quotedText(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("'".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "'" { quoted.append("'") }
      quoted.append(scalar)
    }
    return String(quoted) + "'"
  }

  // MARK: Parts of a table

  func column(_ column: SQLColumn) -> String {
    var text = "\(quoted(column.name)) \(type(column.type))"
    if !column.isNullable { text += " NOT NULL" }
    if let value = column.defaultValue { text += " DEFAULT \(literal(value))" }
    if self == .sqlite { text += promise(of: column) }
    return text
  }

  private func promise(of column: SQLColumn) -> String {
    let name = quoted(column.name)
    switch column.type {
    case .boolean: return " CHECK (\(name) IN (0, 1))"
    case .json where column.isNullable: return " CHECK (\(name) IS NULL OR json_valid(\(name)))"
    case .json: return " CHECK (json_valid(\(name)))"
    case .text, .integer, .enumeration, .double, .blob: return ""
    }
  }

  func check(_ check: SQLCheck) -> String {
    "CONSTRAINT \(quoted(check.name)) CHECK (\(condition(check)))"
  }

  func condition(_ check: SQLCheck) -> String {
    let column = quoted(check.column)
    return switch check.rule {
    case .range(let min, let max): bounds(column, min.map(literal), max.map(literal))
    case .length(let min, let max): bounds("length(\(column))", min.map { "\($0)" }, max.map { "\($0)" })
    case .oneOf(let numbers): "\(column) IN (\(numbers.map(String.init).joined(separator: ", ")))"
    }
  }

  private func bounds(_ value: String, _ min: String?, _ max: String?) -> String {
    switch (min, max) {
    case (let min?, let max?): "\(value) BETWEEN \(min) AND \(max)"
    case (let min?, nil): "\(value) >= \(min)"
    case (nil, let max?): "\(value) <= \(max)"
    case (nil, nil): "true"
    }
  }

  func reference(_ reference: SQLReference) -> String {
    "CONSTRAINT \(quoted(reference.name)) FOREIGN KEY \(list(reference.columns)) \(target(reference))"
  }

  func target(_ reference: SQLReference) -> String {
    var text = "REFERENCES \(quoted(reference.table)) \(list(reference.targets))"
    if reference.onDelete != .noAction { text += " ON DELETE \(reference.onDelete.rawValue.uppercased())" }
    return text + " DEFERRABLE INITIALLY DEFERRED"
  }

  // MARK: Statements

  /// PostgreSQL's references come by themselves, after every table is there: tables may refer to each other.
  func createTable(_ table: SQLTable, named name: String? = nil) -> String {
    var parts = table.columns.map(column)
    parts.append("PRIMARY KEY \(list(table.key))")
    parts += table.checks.map(check)
    if self == .sqlite { parts += table.references.map(reference) }
    let lines = parts.map { "  " + $0 }.joined(separator: ",\n")
    let end = self == .sqlite ? ") STRICT, WITHOUT ROWID;" : ");"
    return "CREATE TABLE \(quoted(name ?? table.name)) (\n\(lines)\n\(end)"
  }

  func createIndex(_ index: SQLIndex, on table: String) -> String {
    let kind = index.isUnique ? "UNIQUE INDEX" : "INDEX"
    return "CREATE \(kind) \(quoted(index.name)) ON \(quoted(table)) \(list(index.columns));"
  }

  func addReference(_ reference: SQLReference, to table: String) -> String {
    "ALTER TABLE \(quoted(table)) ADD \(self.reference(reference));"
  }
}
