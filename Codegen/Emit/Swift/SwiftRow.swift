// A stored resource's row: which column is which field, in the order of its table. Secrets that a rule keeps something of
// have a column and no place in the shape, so the row holds them beside the value.

struct SwiftRow {
  let model: Model
  let resource: Resource
  let table: SQLTable

  static func files(_ model: Model) -> [GeneratedFile] {
    let schema = SQLSchema(model)
    return model.resources.compactMap { resource in
      guard let name = resource.table, let table = schema.table(name) else { return nil }
      let row = SwiftRow(model: model, resource: resource, table: table)
      return SwiftEmitter.file(resource.group, resource.name + "Row", row.text, imports: ["public import Storage"])
    }
  }

  private enum Place {
    /// A field of the shape, and whether it lies there as JSON.
    case field(Field, isJSON: Bool)
    case secret(String)
    /// The commit that brought an entry of a LOG, whose shape does not show it.
    case revision
  }

  private var places: [Place] {
    let fields = model.object(resource.name).fields
    return table.columns.map { column in
      guard let field = fields.first(where: { SQLNames.column($0.name) == column.name }) else {
        return column.name == SQLTable.version ? .revision : .secret(Words(column.name).lowerCamel)
      }
      // A payload is JSON text as it is.
      return .field(field, isJSON: column.type == .json && (field.type.isList || field.type.base != .payload))
    }
  }

  private var secrets: [String] {
    places.compactMap { if case .secret(let name) = $0 { name } else { nil } }
  }

  var text: String {
    var printer = CodePrinter()
    let name = Words(resource.name).upperCamel
    printer.line("/// A row of `\(table.name)`.")
    printer.block("public struct \(name)Row: StoredRow") { printer in
      printer.line("public var value = \(name)()")
      for secret in secrets {
        printer.line("/// What the rules keep of `\(secret)`.")
        printer.line("public var \(secret): String?")
      }
      if places.contains(where: { if case .revision = $0 { true } else { false } }) {
        printer.line("/// The revision of the commit that wrote it.")
        printer.line("public var version = 0")
      }
      printer.line()
      printer.line("public static let table = StoredTable(")
      printer.indented { printer in
        printer.line("\"\(table.name)\",")
        printer.line("\"\"\"")
        let lines = SwiftEmitter.wrap(table.columns.map(\.name).joined(separator: " "), to: 112)
        for (place, line) in lines.enumerated() { printer.line(place + 1 < lines.count ? line + " \\" : line) }
        printer.line("\"\"\", key: \(table.key.count))")
      }
      printer.line()
      printer.line("public init() {}")
      printer.line()
      printer.line("public init(_ value: \(name)) { self.value = value }")
      printer.line()
      printer.block("public mutating func read(from row: inout RowReader) throws(StorageError)") { printer in
        for place in places { printer.line("try row.read(\(argument(place, "&")))") }
      }
      printer.line()
      printer.block("public func write(into row: inout RowWriter)") { printer in
        for place in places { printer.line("row.write(\(argument(place, "")))") }
      }
    }
    return printer.text
  }

  private func argument(_ place: Place, _ mark: String) -> String {
    switch place {
    case .field(let field, let isJSON): "\(isJSON ? "json: " : "")\(mark)value.\(field.name)"
    case .secret(let name): "\(mark)\(name)"
    case .revision: "\(mark)version"
    }
  }
}
