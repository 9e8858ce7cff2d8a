// What operators call the values of the enumerations that settings choose from: `x-forwarded-for`.

enum SettingChoices {
  static func text(_ enumerations: [EnumType]) -> String {
    var printer = CodePrinter()
    for (index, enumeration) in enumerations.enumerated() {
      if index > 0 { printer.line() }
      let words = enumeration.values.map { SwiftNames.quote(Words($0.name).kebab) }
      printer.block("extension \(enumeration.name.swift): SettingChoice") { printer in
        let line = SwiftLayout.list("public static let words = ", words, room: printer.room)
        printer.line(line)
      }
    }
    return printer.text
  }
}
