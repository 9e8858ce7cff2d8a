// What can be called and observed of a resource: constants of its type, which any door takes.

struct SwiftClientOperations {
  private let client: ClientModel
  private let names: SwiftClientNames
  private let resource: Resource

  init(_ client: ClientModel, _ names: SwiftClientNames, _ resource: Resource) {
    (self.client, self.names, self.resource) = (client, names, resource)
  }

  var text: String {
    var printer = CodePrinter()
    printer.block("extension \(resource.name)") { printer in
      for (index, operation) in resource.operations.enumerated() {
        if index > 0 { printer.line() }
        write(operation, &printer)
      }
      if resource.observe != nil {
        if !resource.operations.isEmpty { printer.line() }
        observed(&printer)
      }
    }
    if client.model.objects.contains(where: { $0.role == .patch(of: resource.name) }) {
      printer.line()
      printer.line("extension \(resource.name): SchemaPatchable {}")
    }
    for case .object(let name) in resource.operations.map(\.output) {
      guard let alias = alias(name) else { continue }
      printer.line()
      printer.line("public typealias \(alias) = \(names.type(name))")
    }
    let named = resource.operations.filter { $0.kind != .patch && isNamed($0) }
    if !named.isEmpty {
      printer.line()
      printer.line("// What belongs to an operation stands under its name.")
      printer.block("extension \(resource.name)") { printer in
        for operation in named {
          printer.document(operation.description, depth: 1)
          printer.line("public enum \(SwiftOperations.namespace(operation)) {}")
        }
      }
    }
    return printer.text
  }

  /// Whether its input stands in a type of the operation's name.
  private func isNamed(_ operation: Operation) -> Bool {
    names.type(operation.input).hasPrefix("\(resource.name).\(SwiftOperations.namespace(operation)).")
  }

  private func write(_ operation: Operation, _ printer: inout CodePrinter) {
    let errors = client.tellingErrors(operation).map { "`\(Words($0).lowerCamel)`" }
    let refusals = errors.isEmpty ? "" : "\n\nRefused with \(errors.joined(separator: ", ")), or as any operation is."
    printer.document(operation.description + refusals, deprecated: operation.deprecated, depth: 1)
    let output = if case .object(let name) = operation.output { alias(name) ?? names.type(name) } else { "Nothing" }
    let facts = ["\"\(operation.fullName)\"", ".\(operation.method.lowercased())", "\"\(operation.pathText)\""]
    let head =
      "public static let \(SwiftNames.member(operation.name)) = Operation<\(names.type(operation.input)), \(output)>"
    printer.line(CodeLayout.swift(head, facts, "", depth: 1))
  }

  /// What an answer is called here, where its own name means what belongs to an operation: `auth.ticket` answers a
  /// `Ticket`, which within `Auth` would be `Auth.Ticket`.
  private func alias(_ name: String) -> String? {
    let isTaken = resource.operations.contains { SwiftOperations.namespace($0) == names.type(name) }
    return isTaken ? "\(resource.name)\(name)Answer" : nil
  }

  /// What an observer may ask of items is what a list may be asked.
  private func observed(_ printer: inout CodePrinter) {
    var facts = ["\"\(resource.key)\"", ".\(resource.kind.rawValue.lowercased())"]
    if let identity = resource.identity { facts.append("identity: \"\(identity)\"") }
    if let list = resource.operations.first(where: { $0.kind == .list }) {
      facts.append("filter: \(names.type(list.input)).facts")
    }
    if let parameters = resource.resolverParameters { facts.append("parameters: \(names.type(parameters)).facts") }
    printer.document("Observed: " + resource.description, depth: 1)
    printer.line(CodeLayout.swift("public static let observed = Resource<\(resource.name)>", facts, "", depth: 1))
  }
}
