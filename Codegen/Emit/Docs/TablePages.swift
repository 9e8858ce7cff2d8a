// Pages that are tables: the index, the errors, the permissions.

enum IndexPage {
  static func file(_ model: Model) -> GeneratedFile {
    var text = "<!-- Generated from Schema/ by codegen. Do not edit. -->\n\n# Reference\n\n"
    text +=
      "Everything here is written from the schema; the same facts are in `/api/openapi.json` and in the `.proto` files.\n\n"
    text += "| Resource | Kind | Operations |\n| --- | --- | --- |\n"
    for resource in model.resources {
      let operations = resource.operations.map { "`\($0.name)`" }.joined(separator: ", ")
      let name = "[\(resource.name)](\(Words(resource.name).kebab).md)" + (resource.isServed ? "" : " (not served yet)")
      text += "| \(name) | \(resource.kind.rawValue) in \(resource.scope) | \(operations) |\n"
    }
    var pages = ["[errors](errors.md)"]
    if !model.permissions.isEmpty { pages.append("[permissions](permissions.md)") }
    if !model.sections.isEmpty { pages.append("[configuration](configuration.md)") }
    if model.unions.contains(where: { $0.group == "realtime" }) { pages.append("[realtime messages](realtime.md)") }
    text += "\nAlso: \(pages.joined(separator: ", ")).\n"
    return GeneratedFile(path: DocsEmitter.folder + "README.md", text: text)
  }
}

enum ErrorsPage {
  static func file(_ model: Model) -> GeneratedFile {
    var text = DocsEmitter.head("errors", "Errors")
    text += """
      One table for every door. Over HTTP an error is a problem document (RFC 9457) with `code`, over gRPC a status whose
      `ErrorInfo.reason` is the code, over WebSocket an `error` message with the same document.

      | Code | HTTP | gRPC | |
      | --- | --- | --- | --- |

      """
    for error in model.errors {
      text += "| `\(error.code)` | \(error.http) | `\(error.grpc)` | \(cell(error.description)) |\n"
    }
    return GeneratedFile(path: DocsEmitter.folder + "errors.md", text: text)
  }
}

enum PermissionsPage {
  static func file(_ model: Model) -> GeneratedFile {
    var text = DocsEmitter.head("permissions", "Permissions")
    let roles = roles(model)
    text += "Bits of one layout; the columns say which roles have a permission unless a room says otherwise.\n\n"
    text += "| Permission | Bit | \(roles.map { Words($0).lowerCamel }.joined(separator: " | ")) | |\n"
    text += "| --- | --- |\(roles.map { _ in " --- |" }.joined()) --- |\n"
    for permission in model.permissions {
      let marks = roles.map { permission.grantedTo.contains($0) ? "yes" : "" }.joined(separator: " | ")
      text +=
        "| `\(Words(permission.name).lowerCamel)` | \(permission.bit) | \(marks) | \(cell(permission.description)) |\n"
    }
    return GeneratedFile(path: DocsEmitter.folder + "permissions.md", text: text)
  }

  private static func roles(_ model: Model) -> [String] {
    let granted = Set(model.permissions.flatMap(\.grantedTo))
    return model.enums.first { $0.name.flat == "Role" }?.values.map(\.name).filter(granted.contains) ?? granted.sorted()
  }
}
