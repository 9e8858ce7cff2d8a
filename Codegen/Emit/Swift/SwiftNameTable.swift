// A `NameTable` in source: names and numbers in one literal, broken where the line ends.

enum SwiftNameTable {
  static func write(_ name: String, _ entries: [String], _ printer: inout CodePrinter) {
    let text = entries.joined(separator: " ")
    let line = "public static let \(name) = NameTable(\"\(text)\")"
    guard line.count > 110 else { return printer.line(line) }
    printer.line("public static let \(name) = NameTable(")
    printer.indented { printer in
      printer.line("\"\"\"")
      let lines = SwiftEmitter.wrap(text, to: 108)
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
