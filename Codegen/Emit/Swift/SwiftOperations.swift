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
      printer.list("public static let operations: [Operation] = ", list)
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
      SwiftEmitter.document(operation.description, deprecated: operation.deprecated, &printer, depth: 1)
      printer.block("public enum \(SwiftOperations.namespace(operation))") { constant(operation, &$0) }
    }
  }

  private func constant(_ operation: Operation, _ printer: inout CodePrinter) {
    let fields = model.object(operation.input).fields
    let parameters = fields.filter { $0.place == .path || $0.place == .query }
    let allow = operation.allow.map { "." + SwiftNames.member(Words($0).lowerCamel) }
    let room = printer.room - 4
    var more = [SwiftLayout.list("allow: ", allow, room: room)]
    if operation.successStatus != 200 { more.append("status: \(operation.successStatus)") }
    if operation.isIdempotent { more.append("isIdempotent: true") }
    if operation.requiresBase { more.append("requiresBase: true") }
    if !operation.isServed { more.append("isServed: false") }
    if let limit = operation.limit { more.append(SwiftOperations.text(limit)) }
    let table = SwiftNameTable.entries(parameters, requiring: true)
    more.append(SwiftLayout.text(room: room) { SwiftNameTable.write(head: "parameters: ", table, &$0) })
    let lists = parameters.filter(\.type.isList).map { SwiftNames.grouped($0.number) }
    if !lists.isEmpty { more.append("lists: [\(lists.joined(separator: ", "))]") }
    if fields.contains(where: { $0.number == Implicit.expectedVersion }) { more.append("takesBase: true") }
    if fields.contains(where: { $0.number == Implicit.operationID }) { more.append("takesOperationID: true") }
    if operation.method != "GET" && operation.method != "DELETE" { more.append("hasBody: true") }
    if operation.kind == .patch { more.append("isPatch: true") }
    printer.line("public static let operation = Operation(")
    printer.indented { printer in
      let rpc = "\(resource.name)Service/\(SwiftOperations.namespace(operation))"
      let names = ["\"\(operation.fullName)\"", "rpc: \"\(rpc)\""]
      printer.arguments(names + ["\"\(operation.method)\"", "\"\(operation.pathText)\""], close: ",")
      printer.arguments(more, close: ")")
    }
  }

  private static func text(_ limit: CallLimit) -> String {
    "limit: CallLimit(\(SwiftNames.grouped(limit.rate)), per: .seconds(\(SwiftNames.grouped(limit.seconds))), "
      + "burst: \(SwiftNames.grouped(limit.burst)), by: .\(limit.key.rawValue.lowercased()))"
  }

  // MARK: Rules

  func signature(_ operation: Operation, _ printer: inout CodePrinter) {
    let output =
      switch operation.output {
      case .nothing: ""
      case .object(let name): " -> \(names.type(name))"
      }
    printer.function(
      SwiftNames.member(operation.name), ["_ input: \(names.type(operation.input))", "_ caller: Caller"],
      " async throws(APIError)\(output)")
  }

  private func handlers(_ printer: inout CodePrinter) {
    printer.line("/// The rules of `\(resource.name)`: one function an operation.")
    printer.block("public protocol \(resource.name)Handlers: Sendable") { printer in
      for operation in served {
        SwiftEmitter.document(operation.description, deprecated: operation.deprecated, &printer, depth: 1)
        signature(operation, &printer)
      }
    }
  }

  private func binding(_ printer: inout CodePrinter) {
    printer.block("extension \(resource.name)") { printer in
      printer.line("/// With their rules, for the dispatcher.")
      let rules = "some \(resource.name)Handlers"
      printer.block("public static func bound(to rules: \(rules)) -> [BoundOperation]") { printer in
        let room = printer.room - 2
        printer.list("", served.map { operation in SwiftLayout.text(room: room) { bind(operation, &$0) } })
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
      let line = "(input: \(names.type(operation.input)), caller: Caller) async throws(APIError) -> \(output) in"
      if line.count <= printer.room {
        printer.line(line)
      } else {
        printer.line("(")
        printer.indented { $0.line("input: \(names.type(operation.input)), caller: Caller") }
        printer.line(") async throws(APIError) -> \(output) in")
      }
      printer.line(call)
      if operation.output == .nothing { printer.line("return Nothing()") }
    }
    printer.line("}")
  }
}
