// The reference under docs/reference: a page a resource, and the tables that belong to none: errors, permissions,
// settings, realtime messages. Markdown that reads well as text, since that is how it will be read in a terminal.

enum DocsEmitter {
  static func files(_ model: Model) -> [GeneratedFile] {
    var files = model.resources.map { ResourcePage.file($0, model) }
    files.append(IndexPage.file(model))
    files.append(ErrorsPage.file(model))
    if !model.permissions.isEmpty { files.append(PermissionsPage.file(model)) }
    if !model.sections.isEmpty { files.append(ConfigurationPage.file(model)) }
    if model.unions.contains(where: { $0.group == "realtime" }) { files.append(RealtimePage.file(model)) }
    return files
  }

  static let folder = "docs/reference/"

  /// The first lines of every page.
  static func head(_ source: String, _ title: String) -> String {
    "<!-- Generated from Schema/\(source).graphql by codegen. Do not edit. -->\n\n# \(title)\n\n"
  }
}

/// Cells of a table: a bar would end one, a line break the row.
func cell(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
    .replacing("|", with: "\\|")
}
