// `operations.ts`: a function for each operation, over any door; and `resources.ts`: what can be observed.

struct TypeScriptOperations {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    guard !group.operations.isEmpty else { return nil }
    var code = CodePrinter()
    for operation in group.operations { write(operation, &code) }
    return imports() + "\n" + code.text.dropLast()
  }

  private func imports() -> String {
    var facts = TypeScriptImports()
    var types = TypeScriptImports()
    facts.add("operation", from: "../../operation.js")
    for operation in group.operations {
      var names = [operation.input]
      if case .object(let output) = operation.output { names.append(output) }
      for name in names {
        let home = model.home[name] ?? group.name
        let folder = home == group.name ? "." : "../\(home)"
        facts.add(TypeScriptNames.shape(name), from: "\(folder)/shapes.js")
        types.add(name, from: "\(folder)/types.js")
      }
    }
    return facts.text("import") + types.text("import type")
  }

  private func write(_ operation: Operation, _ code: inout CodePrinter) {
    var notes: [String] = []
    let errors = model.tellingErrors(operation)
    if !errors.isEmpty {
      notes = CodeLayout.wrap(
        "@throws ProblemError with `" + errors.joined(separator: "`, `") + "`, or a code of every operation.",
        columns: CodeLayout.width - 3)
    }
    code.comment(operation.description, deprecated: operation.deprecated, notes: notes)
    let output = if case .object(let name) = operation.output { name } else { "void" }
    let shape = output == "void" ? "null" : TypeScriptNames.shape(output)
    let name = TypeScriptNames.operation(operation)
    let head = "export const \(name) = /* @__PURE__ */ operation<\(operation.input), \(output)>("
    code.block(head, "{", "});") { code in
      code.line("name: \(Literal.string(operation.fullName)),")
      code.line("method: \(Literal.string(operation.method)),")
      code.line("path: \(Literal.string(operation.pathText)),")
      code.line("input: \(TypeScriptNames.shape(operation.input)),")
      code.line("output: \(shape),")
    }
    code.line()
  }
}

struct TypeScriptResources {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    let resources = group.observed
    guard !resources.isEmpty else { return nil }
    var shapes = TypeScriptImports()
    var types = TypeScriptImports()
    types.add("ResourceFacts", from: "../../shape.js")
    var code = CodePrinter()
    for resource in resources {
      for name in [resource.name] + [filter(resource), resource.resolverParameters].compactMap({ $0 }) {
        let home = model.home[name] ?? group.name
        shapes.add(
          TypeScriptNames.shape(name), from: home == group.name ? "./shapes.js" : "../\(home)/shapes.js")
      }
      types.add(resource.name, from: "./types.js")
      write(resource, &code)
    }
    return shapes.text("import") + types.text("import type") + "\n" + code.text.dropLast()
  }

  /// What an observer may ask of items is what a list may be asked.
  private func filter(_ resource: Resource) -> String? { resource.operations.first { $0.kind == .list }?.input }

  private func write(_ resource: Resource, _ code: inout CodePrinter) {
    code.comment(resource.description)
    code.block("export const \(resource.key)Resource: ResourceFacts<\(resource.name)> =", " {", "};") { code in
      code.line("key: \(Literal.string(resource.key)),")
      code.line("kind: \(Literal.string(resource.kind.rawValue.lowercased())),")
      code.line("shape: \(TypeScriptNames.shape(resource.name)),")
      if let identity = resource.identity { code.line("identity: \(Literal.string(identity)),") }
      if let filter = filter(resource) { code.line("filter: \(TypeScriptNames.shape(filter)),") }
      if let parameters = resource.resolverParameters {
        code.line("parameters: \(TypeScriptNames.shape(parameters)),")
      }
    }
    code.line()
  }
}
