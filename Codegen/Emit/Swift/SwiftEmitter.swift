// Swift, for the server and everything beside it: a file a type with its shape, both codecs and its validation, a file a
// resource with its operations and the protocol of its rules, one with that of its resolver, and the tables. A folder a
// schema file.

enum SwiftEmitter {
  static let folder = "Sources/Generated/"

  static func files(_ model: Model) -> [GeneratedFile] {
    let names = SwiftNames(model)
    var files: [GeneratedFile] = []
    for object in model.objects { files.append(file(object, model, names)) }
    for enumeration in model.enums {
      files.append(
        file(enumeration.group, enumeration.name.flat, SwiftEnum.text(enumeration), imports: ["public import Wire"]))
    }
    for union in model.unions {
      let text = SwiftUnion(model: model, names: names, union: union).text
      files.append(file(union.group, union.name.flat, text, imports: ["public import Wire"]))
    }
    for resource in model.resources where !resource.operations.isEmpty {
      let text = SwiftOperations(model: model, names: names, resource: resource).text
      let needsWire = resource.operations.isEmpty ? "" : "internal import Wire"
      files.append(
        file(resource.group, resource.name + "Operations", text, imports: ["public import API", needsWire]))
    }
    files += SwiftRow.files(model) + SwiftState.files(model) + SwiftResolver.files(model)
    files += SwiftScopes.files(model) + SwiftVisible.files(model)
    return files + SwiftTables.files(model)
  }

  static func file(_ object: ObjectType, _ model: Model, _ names: SwiftNames) -> GeneratedFile {
    let text =
      if case .patch(let target) = object.role {
        SwiftPatch(model: model, names: names, patch: object, target: model.object(target)).text
      } else {
        SwiftMessage(model: model, names: names, object: object).text
      }
    return file(object.group, object.name.flat, text, imports: imports(object, model))
  }

  /// Core where one of its types stands in what is public.
  private static func imports(_ object: ObjectType, _ model: Model) -> [String] {
    let isKind = object.role == .resource && model.resource(object.name.flat).prefix != nil
    let usesCore = object.fields.contains { field in
      switch field.type.base {
      case .timestamp, .id(.some): true
      default: false
      }
    }
    let isOperation =
      SwiftInput(model: model, names: SwiftNames(model), object: object).isOutput || object.role == .input
    return (isOperation ? ["public import API"] : []) + (isKind || usesCore ? ["public import Core"] : [])
      + ["public import Wire"]
  }

  /// `imports` are sorted.
  static func file(_ group: String, _ name: String, _ text: String, imports: [String]) -> GeneratedFile {
    let head = "// Generated from Schema/\(group).graphql by codegen. Do not edit.\n\n"
    let body = (imports.isEmpty ? "" : imports.joined(separator: "\n") + "\n\n") + text
    return GeneratedFile(path: "\(folder)\(Words(group).upperCamel)/\(name).swift", text: head + body)
  }

  /// A description as `///` lines; what is deprecated says so in words, since the generated code itself still uses it.
  static func document(_ text: String, deprecated: String?, _ printer: inout CodePrinter, depth: Int) {
    document(text, &printer, depth: depth)
    guard let deprecated else { return }
    printer.line("///")
    document("- Warning: Deprecated. " + deprecated, &printer, depth: depth)
  }

  /// A description as `///` lines.
  static func document(_ text: String, _ printer: inout CodePrinter, depth: Int = 0) {
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for line in wrap(String(paragraph), to: 114 - 2 * depth) { printer.line(line.isEmpty ? "///" : "/// " + line) }
    }
  }

  /// At spaces, as near below the width as they come.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      if !current.isEmpty && current.count + 1 + word.count > width {
        lines.append(current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    return lines + [current]
  }
}
