// What makes a message the input of an operation, or an output of one.

struct SwiftInput {
  let model: Model
  let names: SwiftNames
  let object: ObjectType

  func writeInput(_ printer: inout CodePrinter) {
    let outside = object.fields.filter { $0.place == .path || $0.place == .query || $0.place == .header }
    let body = object.fields.filter { $0.place == .body }
    printer.line()
    printer.block("extension \(object.name.swift): OperationInput") { printer in
      bodyReader(body, &printer)
      if !outside.isEmpty {
        printer.line()
        setter(outside, &printer)
      }
      if let scope = scope() {
        printer.line()
        printer.line("public var scopeID: String? { \(scope).description }")
      }
    }
  }

  private func bodyReader(_ body: [Field], _ printer: inout CodePrinter) {
    let patch = body.first { $0.number == Implicit.patch }
    if patch == nil {
      SwiftNameTable.write("bodyFields", SwiftNameTable.entries(body, requiring: true), &printer)
      printer.line()
    }
    printer.block("public mutating func readBody(from json: inout JSONReader) throws(JSONError)") { printer in
      printer.line(patch == nil ? "try read(from: &json, Self.bodyFields)" : "try patch.read(from: &json)")
    }
  }

  private func setter(_ fields: [Field], _ printer: inout CodePrinter) {
    printer.block("public mutating func set(_ field: Int, to text: String, _ violations: inout Violations)") {
      printer in
      printer.line("switch field {")
      for field in fields {
        let number = SwiftNames.grouped(field.number)
        printer.choice(number, "violations.read(text, &\(SwiftNames.own(field.name)), \"\(field.name)\")")
      }
      printer.line("default: break")
      printer.line("}")
    }
  }

  /// The field that names the scope: the one that the resource lives in, or, of a scope itself, its own id.
  private func scope() -> String? {
    if let field = object.fields.first(where: { $0.number == Implicit.scope }) { return field.name }
    let owner = model.resources.first { $0.operations.contains { $0.input == object.name.flat } }
    guard owner?.scope == "SELF" else { return nil }
    return object.fields.first { $0.number == Implicit.key }?.name
  }

  func writeOutput(_ printer: inout CodePrinter) {
    let messageName = "\(model.name).\(model.version).\(object.name.flat)"
    var lines = ["public static let messageName: StaticString = \"\(messageName)\""]
    if object.fields.contains(where: { $0.number == Implicit.version }) {
      lines.append("public var entityVersion: Int? { version }")
    }
    if object.role == .resource, let id = object.fields.first(where: { $0.name == "id" }) {
      lines.append("public var entityID: String? { \(id.name).description }")
    }
    printer.line()
    printer.block("extension \(object.name.swift): OperationOutput") { printer in
      for line in lines { printer.line(line) }
    }
  }

  /// Whether an operation answers with it.
  var isOutput: Bool {
    model.resources.contains { $0.operations.contains { $0.output == .object(object.name.flat) } }
  }
}
