// What computes a RESOLVED resource, as Swift: the protocol that the schema names. Whoever knows how implements it and
// learns nothing of doors or observers; whoever observes asks it and learns nothing of how.

struct SwiftResolver {
  let model: Model
  let names: SwiftNames
  let resource: Resource
  /// The protocol's name.
  let resolver: String

  static func files(_ model: Model) -> [GeneratedFile] {
    let names = SwiftNames(model)
    return model.resources.compactMap { resource in
      guard let resolver = resource.resolver else { return nil }
      let text = SwiftResolver(model: model, names: names, resource: resource, resolver: resolver).text
      let core = resource.scopeField == nil ? [] : ["public import Core"]
      return SwiftEmitter.file(resource.group, resolver, text, imports: ["public import API"] + core)
    }
  }

  var text: String {
    var printer = CodePrinter()
    printer.line("/// Computes `\(resource.name)` for whoever asks.")
    printer.block("public protocol \(resolver): Sendable") { printer in
      printer.line(
        "/// What this caller is to see. It holds until its `\(Resource.expiry)`; without one until the scope changes.")
      signature(&printer)
    }
    if let parameters = resource.resolverParameters, let get = resource.operations.first(where: { $0.kind == .get }) {
      printer.line()
      conversion(parameters, get, &printer)
    }
    return printer.text
  }

  func signature(_ printer: inout CodePrinter) {
    var parameters: [String] = []
    if let field = resource.scopeField, let scope = model.scopes.first(where: { $0.name == resource.scope })?.resource {
      parameters.append("_ \(field): ID<\(names.type(scope))>")
    }
    if let input = resource.resolverParameters { parameters.append("_ parameters: \(names.type(input))") }
    parameters.append("_ caller: Caller")
    printer.function("resolve", parameters, " async throws(APIError) -> \(names.type(resource.name))")
  }

  /// Who reads says the same as who observes, field by field.
  private func conversion(_ parameters: String, _ get: Operation, _ printer: inout CodePrinter) {
    printer.block("extension \(names.type(parameters))") { printer in
      printer.line("/// What the caller of `\(get.fullName)` says of itself.")
      printer.block("public init(_ input: \(names.type(get.input)))") { printer in
        printer.line("self.init()")
        for field in model.object(parameters).fields {
          let name = SwiftNames.member(field.name)
          printer.line("\(name == "input" ? "self.input" : name) = input.\(name)")
        }
      }
    }
  }
}
