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
        property(setting.field, &printer)
      }
      printer.line()
      printer.line("public init() {}")
    }
    printer.line()
    printer.block("extension \(section.name.swift)") { printer in
      let rows = section.settings.map { SettingRow(section: section, setting: $0).text(room: printer.room - 2) }
      printer.list("static let settings: [Setting<Settings>] = ", rows)
    }
    return printer.text
  }

  /// `public var name: String?`, `public var most = 100`
  private func property(_ field: Field, _ printer: inout CodePrinter) {
    let (type, head) = (names.property(field), "public var \(SwiftNames.member(field.name))")
    if field.type.isList {
      let items = SettingTexts.items(field).map(SwiftNames.quote)
      return printer.line(SwiftLayout.list("\(head): \(type) = ", items, room: printer.room))
    }
    guard let value = field.defaultValue else { return printer.line("\(head): \(type)") }
    if field.isNullable { return printer.assign("\(head): \(type)", names.literal(value)) }
    switch value {
    case .duration, .enumeration: printer.assign(head, type + names.literal(value))
    default: printer.assign(head, names.literal(value))
    }
  }
}
