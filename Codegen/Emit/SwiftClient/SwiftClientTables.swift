// The tables of the Swift client: the codes of errors, the bits of permissions, and what subprotocols are named after.

enum SwiftClientTables {
  static func files(_ model: Model) -> [GeneratedFile] {
    var files = [file("ErrorCode+Table", "errors", errors(model))]
    if !model.permissions.isEmpty { files.append(file("PermissionMask", "permissions", permissions(model))) }
    return files
  }

  static func package(_ model: Model) -> String {
    """
    /// What subprotocols are named after: `\(model.name).\(model.version).json`.
    public let packageName = "\(model.name).\(model.version)"

    """
  }

  private static func file(_ name: String, _ group: String, _ text: String) -> GeneratedFile {
    let imports = name.hasPrefix("ErrorCode") ? "public import CascadeClient\n\n" : ""
    return GeneratedFile(
      path: "\(SwiftClientEmitter.folder)/\(name).swift",
      text: "// Generated from Schema/\(group).graphql by codegen. Do not edit.\n\n" + imports + text)
  }

  private static func errors(_ model: Model) -> String {
    var printer = CodePrinter()
    printer.block("extension ErrorCode") { printer in
      for error in model.errors {
        printer.document(error.description, depth: 1)
        let name = SwiftNames.member(Words(error.name).lowerCamel)
        printer.line("public static let \(name) = ErrorCode(rawValue: \"\(error.code)\")")
      }
    }
    return printer.text
  }

  private static func permissions(_ model: Model) -> String {
    var printer = CodePrinter()
    printer.line("/// Permissions as one number, a bit each.")
    printer.block("public struct PermissionMask: OptionSet, Sendable, Hashable") { printer in
      printer.line("public let rawValue: Int64")
      printer.line()
      printer.line("public init(rawValue: Int64) { self.rawValue = rawValue }")
      printer.line()
      for permission in model.permissions {
        printer.document(permission.description, depth: 1)
        let name = SwiftNames.member(Words(permission.name).lowerCamel)
        printer.line("public static let \(name) = PermissionMask(rawValue: 1 << \(permission.bit))")
      }
    }
    return printer.text
  }
}
