// A union in Swift: an enumeration whose cases hold the arms.

struct SwiftUnion {
  let model: Model
  let names: SwiftNames
  let union: UnionType

  /// The tag as a case: `mediaAdded` for `mediaAdded`, `rm` for `rm`.
  static func name(_ arm: UnionType.Arm) -> String { Words(arm.tag).lowerCamel }

  private func arms<Part>(_ one: (UnionType.Arm, String, String) -> Part) -> [Part] {
    union.arms.map { one($0, SwiftNames.member(SwiftUnion.name($0)), names.type($0.object)) }
  }

  var text: String {
    var printer = CodePrinter()
    SwiftEmitter.document(union.description, &printer)
    printer.block("public enum \(union.name.swift): Sendable, Equatable") { printer in
      for line in arms({ _, name, type in "case \(name)(\(type))" }) { printer.line(line) }
      printer.line()
      SwiftNameTable.write("arms", union.arms.map { "\($0.tag) \($0.number)" }, &printer)
    }
    printer.line()
    printer.block("extension \(union.name.swift): WireUnion") { printer in
      function(
        "public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> \(union.name.swift)?",
        "arm", arms { ("\($0.number)", "try \($2).read(from: &json).map(Self.\($1))") }, isOpen: true, &printer)
      printer.line()
      function(
        "public func write(into json: inout JSONWriter)", "self",
        arms { arm, name, _ in (".\(name)(let arm)", "json.arm(\"\(arm.tag)\", arm)") }, &printer)
      printer.line()
      function(
        "public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> \(union.name.swift)?",
        "arm", arms { ("\($0.number)", ".\($1)(try reader.value(\($2).self))") }, isOpen: true, &printer)
      printer.line()
      function(
        "public func writeArm(into writer: inout ProtobufWriter)", "self",
        arms { arm, name, _ in (".\(name)(let arm)", "writer.field(\(arm.number), arm)") }, &printer)
    }
    let validation = SwiftValidation(model: model, names: names)
    if validation.isNeeded(union) {
      printer.line()
      validation.write(union, &printer)
    }
    return printer.text
  }

  private func function(
    _ head: String, _ value: String, _ cases: [(pattern: String, statement: String)], isOpen: Bool = false,
    _ printer: inout CodePrinter
  ) {
    if head.count + 2 <= printer.room {
      printer.line(head + " {")
    } else {
      let parts = head.split(separator: ")", maxSplits: 1)
      let open = parts[0].split(separator: "(", maxSplits: 1)
      printer.line(open[0] + "(")
      printer.indented { $0.line(String(open[1])) }
      printer.line(")" + parts[1] + " {")
    }
    printer.indented { printer in
      printer.line("switch \(value) {")
      for (pattern, statement) in cases { printer.choice(pattern, statement) }
      if isOpen { printer.line("default: nil") }
      printer.line("}")
    }
    printer.line("}")
  }
}
