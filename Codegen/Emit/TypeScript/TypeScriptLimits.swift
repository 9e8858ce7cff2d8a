// `limits.ts`: what the server holds values to, as constants for forms. The server says all that is wrong anyhow; these
// are for saying it earlier.

struct TypeScriptLimits {
  private let group: ClientModel.Group

  init(_ group: ClientModel.Group) { self.group = group }

  func text() -> String? {
    var code = CodePrinter()
    for object in group.objects where object.role != .resource {
      let fields = object.fields.filter { !$0.constraints.isEmpty && $0.number < Implicit.first }
      guard !fields.isEmpty else { continue }
      code.line("/** Bounds of the fields of `\(object.name.flat)`. */")
      let name = Words(object.name.flat).lowerCamel + "Limits"
      code.block("export const \(name) =", " {", "} as const;") { code in
        for field in fields {
          code.line(CodeLayout.fit("\(field.name): ", "{", facts(field.constraints), "},", depth: 1, spaced: true))
        }
      }
      code.line()
    }
    return code.text.isEmpty ? nil : String(code.text.dropLast())
  }

  private func facts(_ constraints: Constraints) -> [String] {
    var facts: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append("\(name): \(value)") }
    }
    add("minLength", constraints.minLength.map(String.init))
    add("maxLength", constraints.maxLength.map(String.init))
    add("minimum", constraints.minimum.map(Literal.number))
    add("maximum", constraints.maximum.map(Literal.number))
    add("pattern", constraints.pattern.map(Literal.string))
    add("format", constraints.format.map { Literal.string($0.lowercased()) })
    add("minCount", constraints.minCount.map(String.init))
    add("maxCount", constraints.maxCount.map(String.init))
    return facts
  }
}
