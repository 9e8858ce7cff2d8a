// The struct that holds all sections, and the table of all settings.

enum SettingsStruct {
  static func text(_ sections: [ConfigurationSection]) -> String {
    var printer = CodePrinter()
    printer.line("/// All that an operator may say, with its defaults.")
    printer.block("public struct Settings: Sendable, Equatable") { printer in
      for section in sections {
        SwiftEmitter.document(section.description, &printer, depth: 1)
        printer.line("public var \(SwiftNames.member(section.property)) = \(section.name.swift)()")
      }
      printer.line()
      printer.line("public init() {}")
      printer.line()
      printer.line("/// Every setting, in the order of the schema.")
      guard sections.count > 1 else {
        return printer.line("public static let all: [Setting<Settings>] = \(sections[0].name.swift).settings")
      }
      printer.block("public static let all: [Setting<Settings>] =", " [", "].flatMap(\\.self)") { printer in
        for section in sections { printer.line("\(section.name.swift).settings,") }
      }
    }
    return printer.text
  }
}
