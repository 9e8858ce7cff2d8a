// The page of all settings: key, flag, variable, default, range, and whether a reload takes it. Values are written as the
// server reads them.

enum ConfigurationPage {
  static func file(_ model: Model) -> GeneratedFile {
    var text = DocsEmitter.head("config", "Configuration")
    text += """
      Each setting is a line `key = VALUE` of the configuration file, a flag of `\(model.name) serve` and an environment
      variable. Flags win over variables, variables over the file. Those marked * are read again on SIGHUP.
      `\(model.name) config explain KEY` says the same of one setting, `\(model.name) config print` what is in force and from
      where, `\(model.name) config check` what is wrong.


      """
    for section in model.sections {
      text += "## \(section.key.isEmpty ? "At the top" : section.key)\n\n\(section.description)\n\n"
      text += "| Key | Flag | Variable | Default | |\n| --- | --- | --- | --- | --- |\n"
      for setting in section.settings {
        let mark = setting.isReloadable ? " *" : ""
        let notes = [cell(setting.field.description), limits(setting, model)].filter { !$0.isEmpty }
        text += "| `\(setting.key)`\(mark) | `\(setting.flag)` | `\(setting.variable)` | \(value(setting)) | "
        text += notes.joined(separator: " ") + " |\n"
      }
      text += "\n"
    }
    return GeneratedFile(path: DocsEmitter.folder + "configuration.md", text: ResourcePage.trimmed(text))
  }

  /// The default, or what is said in its place.
  private static func value(_ setting: Setting) -> String {
    if let note = setting.note { return cell(note) }
    let text = setting.field.isSecret ? "" : SettingTexts.defaultText(setting.field)
    return text.isEmpty ? "" : "`\(cell(text))`"
  }

  private static func limits(_ setting: Setting, _ model: Model) -> String {
    var all: [String] = []
    if case .enumeration(let name) = setting.field.type.base {
      let values = model.enums.first { $0.name.flat == name }?.values ?? []
      all.append("One of " + values.map { "`\(Words($0.name).kebab)`" }.joined(separator: ", ") + ".")
    }
    let range = SettingTexts.range(setting.field)
    if !range.isEmpty { all.append(range + ".") }
    var others = setting.field.constraints
    (others.minimum, others.maximum) = (nil, nil)
    let rules = FieldTable(model: model).constraints(others, setting.field.type)
    if !rules.isEmpty { all.append(rules) }
    if setting.mayBeOff { all.append("`off` for none.") }
    if setting.field.isSecret { all.append("Never printed.") }
    return all.joined(separator: " ")
  }
}
