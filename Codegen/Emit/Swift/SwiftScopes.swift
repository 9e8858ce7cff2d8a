// The scopes of a schema as the store is told of them: for each, the prefix of its ids and the tables of what is in it. And
// what may be observed and by whom, for doors, which know resources by name only.

enum SwiftScopes {
  static func files(_ model: Model) -> [GeneratedFile] {
    let kept = model.resources.filter(SwiftState.keeps)
    guard !kept.isEmpty else { return [] }
    var printer = CodePrinter()
    printer.block("extension Surface") { printer in
      printer.line("/// What is kept in which scope.")
      printer.line("public static let scopes = [")
      let scopes = model.scopes.compactMap { scope in Kept(scope, kept, model) }
      printer.indented { printer in
        for scope in scopes {
          // A list of one has no comma behind it.
          scope.write(&printer, behind: scopes.count == 1 ? "" : ",")
        }
      }
      printer.line("]")
      printer.line()
      observed(model, &printer)
    }
    return [
      SwiftEmitter.file(
        "common", "Surface+Scopes", printer.text, imports: ["public import API", "public import State"])
    ]
  }

  /// A scope, and what is kept in it.
  private struct Kept {
    let key: String
    let prefix: String
    let rows: [String]

    init?(_ scope: Scope, _ kept: [Resource], _ model: Model) {
      let own = model.resources.first { $0.name == scope.resource }
      let inside = kept.filter { $0.name == own?.name || $0.scope == scope.name }
      guard scope.name != "SELF", !inside.isEmpty else { return nil }
      // The whole server is a scope without a resource of its own.
      guard let prefix = own.map(\.prefix) ?? "srv" else { return nil }
      (key, self.prefix) = (own?.key ?? Words(scope.name).lowerCamel, prefix)
      rows = inside.map { "StateTable(\(model.object($0.name).name.swift)Row.self)" }
    }

    func write(_ printer: inout CodePrinter, behind comma: String) {
      printer.line("ScopeKind(")
      printer.indented { printer in
        printer.line("\"\(key)\", prefix: \"\(prefix)\",")
        printer.line("[")
        printer.indented { printer in
          for row in rows { printer.line(row + (rows.count == 1 ? "" : ",")) }
        }
        printer.line("])" + comma)
      }
    }
  }

  private static func observed(_ model: Model, _ printer: inout CodePrinter) {
    let observed = model.resources.filter { SwiftState.isObserved($0) && !$0.isInternal }.map {
      ($0, SwiftState.type($0))
    }
    printer.line("/// All that may be observed, in the schema's order.")
    printer.list("public static let observed: [ResourceFacts] = ", observed.map { $0.1 + ".facts" })
    printer.line()
    printer.line("/// The class of who holds these, as an observer of the resource; nil for who may not observe it.")
    let signature = "public static func viewer(of facts: ResourceFacts, _ held: AccessSet) -> ViewerClass?"
    printer.block(signature) { printer in
      printer.line("switch facts.name {")
      for (resource, type) in observed { printer.line("case \"\(resource.key)\": \(type).viewer(held)") }
      printer.line("default: nil")
      printer.line("}")
    }
  }
}
