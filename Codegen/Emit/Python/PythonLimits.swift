// `limits.py`: what the server holds values to. The server says all that is wrong anyhow; these are for saying it earlier.

struct PythonLimits {
  private let group: ClientModel.Group

  init(_ group: ClientModel.Group) { self.group = group }

  func text() -> String? {
    var code = CodePrinter(indentation: 4)
    for object in group.objects where object.role != .resource {
      let fields = object.fields.filter { !$0.constraints.isEmpty && $0.number < Implicit.first }
      guard !fields.isEmpty else { continue }
      code.line("\n\(Words(object.name.flat).upperSnake)_LIMITS: Final = {")
      code.indented { code in
        for field in fields {
          let name = Literal.string(PythonNames.attribute(field.name))
          code.line(
            CodeLayout.fit("\(name): Limits", "(", facts(field.constraints), "),", depth: 1, unit: 4, hugged: true))
        }
      }
      code.line("}")
      code.docstring("Bounds of the fields of `\(object.name.flat)`.")
    }
    guard !code.text.isEmpty else { return nil }
    return
      "\"\"\"What the server holds values to.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n"
      + "from ...shapes import Limits\n" + code.text
  }

  private func facts(_ constraints: Constraints) -> [String] {
    var facts: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append("\(name)=\(value)") }
    }
    add("min_length", constraints.minLength.map(String.init))
    add("max_length", constraints.maxLength.map(String.init))
    add("minimum", constraints.minimum.map(Literal.number))
    add("maximum", constraints.maximum.map(Literal.number))
    add("pattern", constraints.pattern.map(Literal.string))
    add("format", constraints.format.map { Literal.string($0.lowercased()) })
    add("min_count", constraints.minCount.map(String.init))
    add("max_count", constraints.maxCount.map(String.init))
    return facts
  }
}
