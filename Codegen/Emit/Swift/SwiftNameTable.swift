// A `NameTable` in source: names and numbers in one literal, broken where the line ends.

enum SwiftNameTable {
  static func write(_ name: String, _ entries: [String], _ printer: inout CodePrinter) {
    write(head: "public static let \(name) = ", entries, &printer)
  }

  /// Behind `head`, whatever that is.
  static func write(head: String, _ entries: [String], _ printer: inout CodePrinter) {
    let text = entries.joined(separator: " ")
    let whole = "\(head)NameTable(\"\(text)\")"
    guard whole.count > printer.room else { return printer.line(whole) }
    printer.line("\(head)NameTable(")
    printer.indented { printer in
      guard text.count + 3 > printer.room else { return printer.line("\"\(text)\")") }
      printer.line("\"\"\"")
      let lines = SwiftEmitter.wrap(text, to: printer.room - 2)
      for (index, part) in lines.enumerated() { printer.line(part + (index + 1 < lines.count ? " \\" : "")) }
      printer.line("\"\"\")")
    }
  }

  /// `name 2!` for fields that must be there.
  static func entries(_ fields: [Field], requiring: Bool) -> [String] {
    fields.filter { $0.type.base != .fieldMask }.map { field in
      "\(field.name) \(field.number)" + (requiring && field.isRequired ? "!" : "")
    }
  }
}
