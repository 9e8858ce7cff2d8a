// The schema's tables in Swift: errors, accesses, what each role is granted, all operations together, and all rules that
// they ask for.

enum SwiftTables {
  static func files(_ model: Model) -> [GeneratedFile] {
    var files = [errors(model), accesses(model), surface(model), handlers(model), resolvers(model)]
    if !model.permissions.isEmpty { files.append(grants(model)) }
    return files
  }

  private static func errors(_ model: Model) -> GeneratedFile {
    var printer = CodePrinter()
    printer.block("extension ErrorKind") { printer in
      for error in model.errors {
        SwiftEmitter.document(error.description, &printer, depth: 1)
        let words = Words(error.name)
        printer.line("public static let \(SwiftNames.member(words.lowerCamel)) = ErrorKind(")
        let code = GRPCNumbers.all[error.grpc] ?? 2
        printer.indented {
          $0.line("\"\(error.code)\", http: \(error.http), grpc: \(code), title: \"\(error.title)\")")
        }
      }
      printer.line()
      printer.line("/// The whole table.")
      let names = model.errors.map { "." + SwiftNames.member(Words($0.name).lowerCamel) }
      printer.filled("public static let all: [ErrorKind] = ", names)
    }
    return SwiftEmitter.file("errors", "ErrorKind+Table", printer.text, imports: ["public import API"])
  }

  private static func accesses(_ model: Model) -> GeneratedFile {
    var printer = CodePrinter()
    printer.block("extension AccessSet") { printer in
      for access in model.accesses {
        SwiftEmitter.document(access.description, &printer, depth: 1)
        let name = SwiftNames.member(Words(access.name).lowerCamel)
        printer.line("public static let \(name) = AccessSet(rawValue: 1 << \(access.index))")
      }
    }
    return SwiftEmitter.file("common", "AccessSet+Table", printer.text, imports: ["public import API"])
  }

  private static func surface(_ model: Model) -> GeneratedFile {
    var printer = CodePrinter()
    printer.line("/// All that the schema offers.")
    printer.block("public enum Surface") { printer in
      printer.line("/// Tells one schema from another: by its messages, names and numbers, whatever is said of them.")
      printer.line("public static let digest = \"\(ProtoDescriptor.digest(of: model))\"")
      printer.line("/// What services and subprotocols are named after.")
      printer.line("public static let package = \"\(model.name).\(model.version)\"")
      printer.line("/// Every operation, in the schema's order.")
      printer.block("public static var operations: [Operation]") { printer in
        printer.line("var all: [Operation] = []")
        for resource in model.resources where !resource.operations.isEmpty {
          printer.line("all += \(resource.name).operations")
        }
        printer.line("return all")
      }
      printer.line("/// The names of accesses, by position.")
      printer.filled("public static let accessNames = ", model.accesses.map { "\"\(Words($0.name).lowerCamel)\"" })
    }
    return SwiftEmitter.file("common", "Surface", printer.text, imports: ["public import API"])
  }

  /// One protocol of all that is served: whoever says to implement it is told by the compiler which functions are missing,
  /// and nobody keeps a list.
  private static func handlers(_ model: Model) -> GeneratedFile {
    let served = model.resources.filter { $0.operations.contains(where: \.isServed) }.map(\.name)
    let parts = served.isEmpty ? ["Sendable"] : served.map { $0 + "Handlers" }
    var printer = CodePrinter()
    printer.line("/// The rules of all that is served: a function an operation.")
    printer.conformance("public protocol Handlers", parts)
    printer.line()
    printer.block("extension Handlers") { printer in
      printer.line("/// Every operation with its rule, for the dispatcher.")
      printer.block("public var bound: [BoundOperation]") { printer in
        printer.line("var all: [BoundOperation] = []")
        for name in served { printer.line("all += \(name).bound(to: self)") }
        printer.line("return all")
      }
    }
    return SwiftEmitter.file("common", "Handlers", printer.text, imports: ["public import API"])
  }

  /// One protocol of all that is computed and served, and what each of it is to the store.
  private static func resolvers(_ model: Model) -> GeneratedFile {
    let served = model.resources.filter { $0.isServed && $0.resolver != nil }
    let parts = served.isEmpty ? ["Sendable"] : served.compactMap(\.resolver)
    var printer = CodePrinter()
    printer.line("/// What computes all that is computed: a function a resource.")
    printer.conformance("public protocol Resolvers", parts)
    printer.line()
    printer.block("extension Resolvers") { printer in
      printer.line("/// What computes a resource for this caller; nil where nothing does.")
      let signature = "public func resolver(of facts: ResourceFacts, for caller: Caller) -> Resolver?"
      if served.isEmpty { return printer.inline(signature, "nil") }
      printer.block(signature) { printer in
        printer.line("switch facts.name {")
        for resource in served {
          printer.line("case \"\(resource.key)\": \(resource.name).resolver(self, for: caller)")
        }
        printer.line("default: nil")
        printer.line("}")
      }
    }
    return SwiftEmitter.file(
      "common", "Resolvers", printer.text, imports: ["public import API", "public import State"])
  }

  private static func grants(_ model: Model) -> GeneratedFile {
    var printer = CodePrinter()
    let roles = model.enums.first { $0.name.flat == "Role" }?.values ?? []
    printer.block("extension Role") { printer in
      printer.line("/// What it is granted where nobody says otherwise.")
      printer.block("public var granted: [Permission]") { printer in
        printer.line("switch self {")
        for role in roles {
          let names = model.permissions.filter { $0.grantedTo.contains(role.name) }.map {
            "." + SwiftNames.member(Words($0.name).lowerCamel)
          }
          printer.line("case .\(SwiftNames.member(role.camel)):")
          printer.indented { printer in
            if names.isEmpty { printer.line("[]") } else { printer.filled("", names) }
          }
        }
        printer.line("}")
      }
    }
    printer.line()
    printer.block("extension Permission") { printer in
      printer.line("/// Its bit in the one layout.")
      printer.block("public var bit: Int") { printer in
        printer.line("switch self {")
        for permission in model.permissions {
          printer.line("case .\(SwiftNames.member(Words(permission.name).lowerCamel)): \(permission.bit)")
        }
        printer.line("}")
      }
    }
    return SwiftEmitter.file("permissions", "Role+Grants", printer.text, imports: [])
  }
}

extension CodePrinter {
  /// A protocol that is nothing but others together.
  fileprivate mutating func conformance(_ head: String, _ parts: [String]) {
    let line = head + ": " + parts.joined(separator: ", ")
    if line.count + 3 <= room { return self.line(line + " {}") }
    let lines = SwiftEmitter.wrap(line, to: room - 2)
    self.line(lines[0])
    indented { printer in for line in lines.dropFirst() { printer.line(line) } }
    self.line("{}")
  }
}

/// gRPC's status codes by their names.
enum GRPCNumbers {
  static let all: [String: Int] = [
    "CANCELLED": 1, "UNKNOWN": 2, "INVALID_ARGUMENT": 3, "DEADLINE_EXCEEDED": 4, "NOT_FOUND": 5, "ALREADY_EXISTS": 6,
    "PERMISSION_DENIED": 7, "RESOURCE_EXHAUSTED": 8, "FAILED_PRECONDITION": 9, "ABORTED": 10, "OUT_OF_RANGE": 11,
    "UNIMPLEMENTED": 12, "INTERNAL": 13, "UNAVAILABLE": 14, "DATA_LOSS": 15, "UNAUTHENTICATED": 16,
  ]
}
