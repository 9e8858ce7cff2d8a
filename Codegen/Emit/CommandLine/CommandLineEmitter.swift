// The command line is a door like the others: a command for each operation, its flags from the fields of the input, its
// help from their descriptions. What is generated is a table; reading flags and calling is written once, by hand.

enum CommandLineEmitter {
  static func files(_ model: Model) -> [GeneratedFile] {
    let resources = model.resources.filter { !$0.operations.isEmpty }
    return resources.map { file($0, model) } + [index(resources)]
  }

  private static func file(_ resource: Resource, _ model: Model) -> GeneratedFile {
    let names = SwiftNames(model)
    var printer = CodePrinter()
    // Not in the resource itself: an operation's name would hide a type of the same name.
    printer.block("extension Surface") { printer in
      printer.line("/// What can be called of `\(resource.name)` from a command line.")
      let room = printer.room - 2
      let commands = resource.operations.map { operation in
        SwiftLayout.text(room: room) { command(operation, model, names, &$0) }
      }
      printer.list("static let \(resource.key)Commands: [CallCommand] = ", commands)
    }
    let head = "// Generated from Schema/\(resource.group).graphql by codegen. Do not edit.\n\ninternal import API\n\n"
    return GeneratedFile(
      path: "\(SwiftEmitter.folder)CommandLine/Commands+\(resource.name).swift", text: head + printer.text)
  }

  private static func index(_ resources: [Resource]) -> GeneratedFile {
    var printer = CodePrinter()
    printer.block("extension Surface") { printer in
      printer.line("/// Every command, by its resource.")
      printer.block("public static var commands: [CallCommand]") { printer in
        printer.line("var all: [CallCommand] = []")
        for resource in resources { printer.line("all += \(resource.key)Commands") }
        printer.line("return all")
      }
    }
    let head = "// Generated from Schema by codegen. Do not edit.\n\npublic import API\n\n"
    return GeneratedFile(path: "\(SwiftEmitter.folder)CommandLine/Surface+Commands.swift", text: head + printer.text)
  }

  // MARK: One command

  private static func command(
    _ operation: Operation, _ model: Model, _ names: SwiftNames, _ printer: inout CodePrinter
  ) {
    let namespace = "\(operation.resource).\(SwiftOperations.namespace(operation))"
    let output =
      switch operation.output {
      case .nothing: "Nothing"
      case .object(let name): names.type(name)
      }
    printer.line("CallCommand(")
    printer.indented { printer in
      let types = ["input: \(names.type(operation.input)).self", "output: \(output).self"]
      printer.arguments(["\(namespace).operation"] + types, close: ",")
      let flags = flags(operation, model)
      let said = operation.description + (operation.deprecated.map { "\nDeprecated: \($0)" } ?? "")
      let help = "help: " + SwiftNames.quote(oneLine(said)) + (flags.isEmpty ? ")" : ",")
      if help.count <= printer.room {
        printer.line(help)
      } else {
        printer.line("help:")
        printer.line("  " + help.dropFirst("help: ".count))
      }
      if flags.isEmpty { return }
      printer.line("flags: \"\"\"")
      printer.indented { printer in
        for flag in flags { printer.line(flag.replacing("\\", with: "\\\\")) }
        printer.line("\"\"\")")
      }
    }
  }

  /// A line each: path in the JSON, form, `!` where it must be given, help.
  private static func flags(_ operation: Operation, _ model: Model) -> [String] {
    var lines: [String] = []
    for field in model.object(operation.input).fields where field.place != .grpc {
      if field.number == Implicit.patch, case .object(let name) = field.type.base {
        for inner in model.object(name).fields where !inner.isOutput && !inner.isImmutable {
          lines.append(line(inner, "patch." + inner.name, isRequired: false, model))
        }
      } else {
        lines.append(line(field, field.name, isRequired: field.isRequired, model))
      }
    }
    return lines
  }

  private static func line(_ field: Field, _ path: String, isRequired: Bool, _ model: Model) -> String {
    let form =
      switch field.type.base {
      case .int, .bytes, .float: "number"
      case .boolean: "boolean"
      case .object, .union, .payload: "json"
      default: "text"
      }
    var help = oneLine(field.description)
    if case .enumeration(let name) = field.type.base,
      let values = model.enums.first(where: { $0.name.flat == name })?.values, values.count <= 12
    {
      help += " One of \(values.map(\.camel).joined(separator: ", "))."
    }
    var plain = field
    (plain.defaultValue, plain.isSecret) = (nil, false)
    // What a patch does not say stays as it is.
    let value = path == field.name ? field.defaultValue.map(FieldTable(model: model).text) ?? "" : ""
    var facts = value.isEmpty ? [] : ["Default: \(value)."]
    facts += FieldFacts.of(plain, in: .patch(of: "")) + (field.deprecated.map { ["Deprecated: \($0)"] } ?? [])
    help = ([help] + facts.map(oneLine)).joined(separator: " ")
    return "\(path) \(form)\(field.type.isList ? "*" : "")\(isRequired ? "!" : "") \(help)"
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
  }
}
