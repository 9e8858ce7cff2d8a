// The operations of a resource in Swift: the facts of each, the protocol that its rules implement, and what binds one to
// the other.

struct SwiftOperations {
  let model: Model
  let names: SwiftNames
  let resource: Resource

  private var served: [Operation] { resource.operations.filter(\.isServed) }

  var text: String {
    var printer = CodePrinter()
    for operation in resource.operations {
      facts(operation, &printer)
      printer.line()
    }
    printer.block("extension \(resource.name)") { printer in
      printer.line("/// All of them, in the schema's order.")
      let list = resource.operations.map { "\(SwiftOperations.namespace($0)).operation" }
      printer.line("public static let operations: [Operation] = [")
      printer.indented { printer in for name in list { printer.line(name + ",") } }
      printer.line("]")
    }
    if !served.isEmpty {
      printer.line()
      handlers(&printer)
      printer.line()
      binding(&printer)
    }
    return printer.text
  }

  static func namespace(_ operation: Operation) -> String { Words(operation.name).upperCamel }

  // MARK: Facts

  private func facts(_ operation: Operation, _ printer: inout CodePrinter) {
    if operation.kind == .patch {
      printer.block("extension \(resource.name).Patch") { constant(operation, &$0) }
      return
    }
    printer.block("extension \(resource.name)") { printer in
      SwiftEmitter.document(operation.description, &printer, depth: 1)
      printer.block("public enum \(SwiftOperations.namespace(operation))") { constant(operation, &$0) }
    }
  }

  private func constant(_ operation: Operation, _ printer: inout CodePrinter) {
    let fields = model.object(operation.input).fields
    let parameters = fields.filter { $0.place == .path || $0.place == .query }
    let table = SwiftNameTable.entries(parameters, requiring: true).joined(separator: " ")
    let allow = operation.allow.map { "." + SwiftNames.member(Words($0).lowerCamel) }.joined(separator: ", ")
    var more = ["allow: [\(allow)]"]
    if operation.successStatus != 200 { more.append("status: \(operation.successStatus)") }
    if operation.isIdempotent { more.append("isIdempotent: true") }
    if operation.requiresBase { more.append("requiresBase: true") }
    if !operation.isServed { more.append("isServed: false") }
    more.append("parameters: NameTable(\"\(table)\")")
    if operation.method != "GET" && operation.method != "DELETE" { more.append("hasBody: true") }
    if operation.kind == .patch { more.append("isPatch: true") }
    printer.line("public static let operation = Operation(")
    printer.indented { printer in
      let rpc = "\(resource.name)Service/\(SwiftOperations.namespace(operation))"
      printer.line("\"\(operation.fullName)\", rpc: \"\(rpc)\", \"\(operation.method)\", \"\(operation.pathText)\",")
      // What holds together is kept together while lines are filled.
      let glued = more.map { $0.replacing(" ", with: "\u{1}") }.joined(separator: ", ") + ")"
      for line in SwiftEmitter.wrap(glued, to: 108) { printer.line(line.replacing("\u{1}", with: " ")) }
    }
  }

  // MARK: Rules

  func signature(_ operation: Operation) -> String {
    let output =
      switch operation.output {
      case .nothing: ""
      case .object(let name): " -> \(names.type(name))"
      }
    let input = "\(names.type(operation.input))"
    return
      "func \(SwiftNames.member(operation.name))(_ input: \(input), _ caller: Caller) async throws(APIError)\(output)"
  }

  private func handlers(_ printer: inout CodePrinter) {
    printer.line("/// The rules of `\(resource.name)`: one function an operation.")
    printer.block("public protocol \(resource.name)Handlers: Sendable") { printer in
      for operation in served {
        SwiftEmitter.document(operation.description, &printer, depth: 1)
        let line = signature(operation)
        if line.count <= 118 {
          printer.line(line)
        } else {
          let tail = ") async throws(APIError)"
          let parts = line.split(separator: "(", maxSplits: 1)
          let end = parts[1].firstRange(of: tail)!.lowerBound
          printer.line("\(parts[0])(")
          printer.indented { $0.line(String(parts[1][..<end])) }
          printer.line(String(parts[1][end...]))
        }
      }
    }
  }

  private func binding(_ printer: inout CodePrinter) {
    printer.block("extension \(resource.name)") { printer in
      printer.line("/// With their rules, for the dispatcher.")
      let rules = "some \(resource.name)Handlers"
      printer.block("public static func bound(to rules: \(rules)) -> [BoundOperation]") { printer in
        printer.line("[")
        printer.indented { printer in for operation in served { bind(operation, &printer) } }
        printer.line("]")
      }
    }
  }

  private func bind(_ operation: Operation, _ printer: inout CodePrinter) {
    let output =
      switch operation.output {
      case .nothing: "Nothing"
      case .object(let name): names.type(name)
      }
    let call = "try await rules.\(operation.name)(input, caller)"
    printer.line("BoundOperation(\(resource.name).\(SwiftOperations.namespace(operation)).operation) {")
    printer.indented { printer in
      printer.line("(input: \(names.type(operation.input)), caller: Caller) async throws(APIError) -> \(output) in")
      printer.line(call)
      if operation.output == .nothing { printer.line("return Nothing()") }
    }
    printer.line("},")
  }
}
