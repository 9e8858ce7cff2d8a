// `operations.py`: what can be called; and `resources.py`: what can be observed.

struct PythonOperations {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    guard !group.operations.isEmpty else { return nil }
    var code = CodePrinter(indentation: 4)
    for operation in group.operations { write(operation, &code) }
    return "\"\"\"What can be called.\"\"\"\n\nfrom __future__ import annotations\n\n" + imports() + code.text
  }

  private func imports() -> String {
    var imports = PythonImports()
    imports.add("Operation", from: "...operations")
    imports.add("shapes", from: ".")
    imports.add("types", from: ".")
    for operation in group.operations {
      guard case .object(let output) = operation.output else {
        imports.add("NOTHING", from: "...operations")
        continue
      }
      if let home = model.home[output], home != group.name {
        imports.add("shapes as \(Words(home).snake)_shapes", from: "..\(Words(home).snake)")
      }
    }
    return imports.text()
  }

  private func shape(_ name: String) -> String {
    let home = model.home[name] ?? group.name
    return (home == group.name ? "shapes." : "\(Words(home).snake)_shapes.") + PythonNames.shape(name)
  }

  private func write(_ operation: Operation, _ code: inout CodePrinter) {
    let output = if case .object(let name) = operation.output { shape(name) } else { "NOTHING" }
    code.line("\n\(PythonNames.operation(operation)) = Operation(")
    code.indented { code in
      code.line("name=\(Literal.string(operation.fullName)),")
      code.line("method=\(Literal.string(operation.method)),")
      code.line("path=\(Literal.string(operation.pathText)),")
      code.line("make=types.\(operation.input),")
      code.line("input=\(shape(operation.input)),")
      code.line("output=\(output),")
    }
    code.line(")")
    let errors = model.tellingErrors(operation)
    let notes =
      errors.isEmpty ? nil : "Refused with `\(errors.joined(separator: "`, `"))`, or a code of every operation."
    code.docstring(operation.description, deprecated: operation.deprecated, notes: notes)
  }
}

struct PythonResources {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    let resources = group.observed
    guard !resources.isEmpty else { return nil }
    var code = CodePrinter(indentation: 4)
    var imports = PythonImports()
    imports.add("Resource", from: "...shapes")
    imports.add("shapes", from: ".")
    imports.add("types", from: ".")
    for resource in resources {
      if let parameters = resource.resolverParameters, let home = model.home[parameters], home != group.name {
        imports.add("shapes as \(Words(home).snake)_shapes", from: "..\(Words(home).snake)")
      }
      write(resource, &code)
    }
    var standard = PythonImports()
    standard.add("Final", from: "typing")
    return "\"\"\"What can be observed.\"\"\"\n\nfrom __future__ import annotations\n\n" + standard.text() + "\n"
      + imports.text() + code.text
  }

  private func shape(_ name: String) -> String {
    let home = model.home[name] ?? group.name
    return (home == group.name ? "shapes." : "\(Words(home).snake)_shapes.") + PythonNames.shape(name)
  }

  private func write(_ resource: Resource, _ code: inout CodePrinter) {
    let name = resource.name
    code.line("\n\(PythonNames.resource(name)): Final[Resource[types.\(name)]] = Resource(")
    code.indented { code in
      code.line("key=\(Literal.string(resource.key)),")
      code.line("kind=\(Literal.string(resource.kind.rawValue.lowercased())),")
      code.line("shape=\(shape(name)),")
      if let identity = resource.identity { code.line("identity=\(Literal.string(identity)),") }
      // What an observer may ask of items is what a list may be asked.
      if let list = resource.operations.first(where: { $0.kind == .list }) { code.line("filter=\(shape(list.input)),") }
      if let parameters = resource.resolverParameters { code.line("parameters=\(shape(parameters)),") }
    }
    code.line(")")
    code.docstring(resource.description)
  }
}
