// A section as a struct with a property a setting, and its rows of the table.

struct SectionStruct {
  let names: SwiftNames
  let section: ConfigurationSection

  var text: String {
    var printer = CodePrinter()
    SwiftEmitter.document(section.description, &printer)
    printer.block("public struct \(section.name.swift): Sendable, Equatable") { printer in
      for setting in section.settings {
        SwiftEmitter.document(setting.field.description, &printer, depth: 1)
        printer.line("public var \(SwiftNames.member(setting.field.name))\(value(setting.field))")
      }
      printer.line()
      printer.line("public init() {}")
    }
    printer.line()
    printer.block("extension \(section.name.swift)") { printer in
      printer.block("static let settings: [Setting<Settings>] =", " [", "]") { printer in
        for setting in section.settings { write(SettingRow(section: section, setting: setting), &printer) }
      }
    }
    return printer.text
  }

  /// `: String?`, ` = 100`
  private func value(_ field: Field) -> String {
    let type = names.property(field)
    if field.type.isList {
      return ": \(type) = [\(SettingTexts.items(field).map(SwiftNames.quote).joined(separator: ", "))]"
    }
    guard let value = field.defaultValue else { return ": \(type)" }
    if field.isNullable { return ": \(type) = \(names.literal(value))" }
    switch value {
    case .duration, .enumeration: return " = \(type)\(names.literal(value))"
    default: return " = \(names.literal(value))"
    }
  }

  /// On one line, or as many arguments a line as it takes.
  private func write(_ row: SettingRow, _ printer: inout CodePrinter) {
    let whole = "Setting(" + row.arguments.joined(separator: " ")
    if whole.count <= SettingRow.width + 2 && !whole.contains("\n") { return printer.line(whole) }
    printer.line("Setting(")
    printer.indented { printer in
      var line = ""
      for argument in row.arguments {
        if !line.isEmpty && line.count + 1 + argument.count > SettingRow.width {
          printer.line(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + argument
      }
      printer.line(line)
    }
  }
}
