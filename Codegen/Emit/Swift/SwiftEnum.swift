// An enumeration in Swift: its raw values are the numbers on the wire, its names those of JSON.

enum SwiftEnum {
  static func text(_ enumeration: EnumType) -> String {
    var printer = CodePrinter()
    let outer = enumeration.name.nested.dropLast().joined(separator: ".")
    if outer.isEmpty {
      write(enumeration, &printer)
    } else {
      printer.block("extension \(outer)") { write(enumeration, &$0) }
    }
    return printer.text
  }

  private static func write(_ enumeration: EnumType, _ printer: inout CodePrinter) {
    SwiftEmitter.document(enumeration.description, &printer)
    printer.block("public enum \(enumeration.name.nested.last!): Int, WireEnum, CaseIterable") { printer in
      for value in enumeration.values {
        SwiftEmitter.document(
          value.description, deprecated: value.deprecated, &printer, depth: enumeration.name.nested.count)
        printer.line("case \(SwiftNames.member(value.camel)) = \(SwiftNames.grouped(value.number))")
      }
      printer.line()
      SwiftNameTable.write("names", enumeration.values.map { "\($0.camel) \($0.number)" }, &printer)
    }
  }
}
