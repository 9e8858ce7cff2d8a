// The scopes of a schema as the store is told of them: for each, the prefix of its ids and the tables of what is in it.

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
    }
    return [
      SwiftEmitter.file(
        "common", "Surface+Scopes", printer.text, imports: ["public import State"])
    ]
  }

  /// A scope, and what is kept in it.
  private struct Kept {
    let own: Resource
    let prefix: String
    let rows: [String]

    init?(_ scope: Scope, _ kept: [Resource], _ model: Model) {
      guard let own = model.resources.first(where: { $0.name == scope.resource }), let prefix = own.prefix else {
        return nil
      }
      let inside = kept.filter { $0.name == own.name || $0.scope == scope.name }
      guard !inside.isEmpty else { return nil }
      (self.own, self.prefix) = (own, prefix)
      rows = inside.map { "StateTable(\(model.object($0.name).name.swift)Row.self)" }
    }

    func write(_ printer: inout CodePrinter, behind comma: String) {
      printer.line("ScopeKind(")
      printer.indented { printer in
        printer.line("\"\(own.key)\", prefix: \"\(prefix)\",")
        printer.line("[")
        printer.indented { printer in
          for row in rows { printer.line(row + (rows.count == 1 ? "" : ",")) }
        }
        printer.line("])" + comma)
      }
    }
  }
}
