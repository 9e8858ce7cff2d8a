// The page of all settings: key, flag, variable, default, range, and whether a reload takes it.

enum ConfigurationPage {
  static func file(_ model: Model) -> GeneratedFile {
    var text = DocsEmitter.head("config", "Configuration")
    text += """
      Each setting is a line `key = VALUE` of the configuration file, a flag of `\(model.name) serve` and an environment
      variable. Flags win over variables, variables over the file. Those marked * are read again on SIGHUP.


      """
    let table = FieldTable(model: model)
    for section in model.sections {
      text += "## \(section.key.isEmpty ? "At the top" : section.key)\n\n\(section.description)\n\n"
      text += "| Key | Flag | Variable | Default | |\n| --- | --- | --- | --- | --- |\n"
      for setting in section.settings {
        let mark = setting.isReloadable ? " *" : ""
        let value = setting.note ?? table.defaultText(setting.field)
        let notes = [cell(setting.field.description), table.limits(setting.field)].filter { !$0.isEmpty }
        text += "| `\(setting.key)`\(mark) | `\(setting.flag)` | `\(setting.variable)` | \(cell(value)) | "
        text += notes.joined(separator: " ") + " |\n"
      }
      text += "\n"
    }
    return GeneratedFile(path: DocsEmitter.folder + "configuration.md", text: ResourcePage.trimmed(text))
  }
}

extension FieldTable {
  /// Nothing where there is none.
  func defaultText(_ field: Field) -> String {
    if field.isSecret { return "" }
    guard let value = field.defaultValue else { return "" }
    return "`\(text(value))`"
  }

  func limits(_ field: Field) -> String {
    if case .enumeration(let name) = field.type.base { return "One of " + enumeration(name) + "." }
    return constraints(field.constraints, field.type)
  }
}
