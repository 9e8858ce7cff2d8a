// The generated core of the TypeScript client: types, and the facts that the hand-written half (clients/typescript/src)
// works with. A folder for each group: `types.ts` says what values look like, `shapes.ts` how they travel,
// `operations.ts` what can be called, `resources.ts` what can be observed, `limits.ts` what forms need. Facts are plain
// constants, so a bundler keeps those that are used.

enum TypeScriptEmitter {
  static let folder = "clients/typescript/src/generated"

  static func files(_ model: Model) -> [GeneratedFile] {
    let model = ClientModel(model)
    var files: [GeneratedFile] = []
    for group in model.groups {
      func add(_ name: String, _ text: String?) {
        guard let text else { return }
        files.append(GeneratedFile(path: "\(folder)/\(group.name)/\(name).ts", text: head(group.name) + text))
      }
      add("types", TypeScriptTypes(model, group).text())
      add("shapes", TypeScriptShapes(model, group).text())
      add("operations", TypeScriptOperations(model, group).text())
      add("resources", TypeScriptResources(model, group).text())
      add("limits", TypeScriptLimits(group).text())
    }
    files.append(package(model.model))
    files.append(errors(model.model))
    if !model.model.permissions.isEmpty { files.append(permissions(model.model)) }
    files.append(index(of: files))
    return files
  }

  private static func head(_ group: String) -> String {
    "// Generated from Schema/\(group).graphql by codegen. Do not edit.\n\n"
  }

  /// What services and subprotocols are named after.
  private static func package(_ model: Model) -> GeneratedFile {
    GeneratedFile(
      path: "\(folder)/package.ts",
      text: """
        // Generated from Schema by codegen. Do not edit.

        /** What subprotocols are named after: `\(model.name).\(model.version).json`. */
        export const packageName = "\(model.name).\(model.version)";

        """)
  }

  /// One union of all codes, open as every enumeration is.
  private static func errors(_ model: Model) -> GeneratedFile {
    var code = CodePrinter()
    code.line("// Generated from Schema/errors.graphql by codegen. Do not edit.")
    code.line()
    code.line("/** Why the server refuses. A later server may have other reasons. */")
    code.line("export type ErrorCode =")
    code.indented { code in
      for error in model.errors {
        code.comment(error.description, depth: 1)
        code.line("| \(Literal.string(error.code))")
      }
      code.line("| (string & {});")
    }
    return GeneratedFile(path: "\(folder)/errors.ts", text: code.text)
  }

  /// The layout of permission masks.
  private static func permissions(_ model: Model) -> GeneratedFile {
    var code = CodePrinter()
    code.line("// Generated from Schema/permissions.graphql by codegen. Do not edit.")
    code.line()
    code.line("/** The bit of each permission in a mask. */")
    code.block("export const permissionBits =", " {", "} as const;") { code in
      for permission in model.permissions {
        code.comment(permission.description, depth: 1)
        code.line("\(Words(permission.name).lowerCamel): \(permission.bit),")
      }
    }
    return GeneratedFile(path: "\(folder)/permissions.ts", text: code.text)
  }

  private static func index(of files: [GeneratedFile]) -> GeneratedFile {
    var text = "// Generated from Schema by codegen. Do not edit.\n\n"
    for file in files {
      text += "export * from \".\(file.path.dropFirst(folder.count).dropLast(3)).js\";\n"
    }
    return GeneratedFile(path: "\(folder)/index.ts", text: text)
  }
}
