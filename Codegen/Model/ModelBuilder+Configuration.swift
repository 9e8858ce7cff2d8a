// Settings: types with @section, whose fields are keys. A key, its flag and its environment variable are one name.

extension ModelBuilder {
  private static let kinds: [BaseType] = [
    .string, .boolean, .int, .bytes, .float, .duration, .path, .address, .network, .origin, .logLevels,
  ]

  mutating func readSection(_ definition: Definition, _ fields: [FieldDefinition], _ group: String) {
    let prefix = definition.directives.named("section")?.text("key") ?? ""
    var settings: [Setting] = []
    for source in fields {
      var fieldSource = FieldSource(source)
      fieldSource.isSetting = true
      checkDirectives(of: fieldSource, refusing: ModelBuilder.resourceOnly, "a field of a resource")
      guard let field = readField(fieldSource, of: nil, number: 0) else { continue }
      let use = source.directives.named("setting")
      let key = (prefix.isEmpty ? "" : prefix + ".") + (use?.text("key") ?? Words(field.name).snake)
      checkKey(key, source)
      checkSetting(field, source)
      settings.append(
        Setting(
          field: field, key: key, note: use?.text("note"), isReloadable: use?.flag("reload") ?? false))
    }
    if settings.isEmpty { error("a section without settings", at: definition.name.range) }
    model.sections.append(
      ConfigurationSection(
        name: TypeName(flat: definition.name.text, nested: [definition.name.text]),
        description: text(definition.description), key: prefix, settings: settings, group: group))
  }

  private mutating func checkKey(_ key: String, _ source: FieldDefinition) {
    if !key.allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "_" || $0 == "." }) || key.hasPrefix(".") {
      error("keys are small letters, digits, _ and points: \(key)", at: source.name.range)
    }
    let words = key.replacing(".", with: "_")
    for section in model.sections {
      for setting in section.settings where setting.key.replacing(".", with: "_") == words {
        error("\(key) and \(setting.key) have one flag and one variable", at: source.name.range)
      }
    }
  }

  private mutating func checkSetting(_ field: Field, _ source: FieldDefinition) {
    let base = field.type.base
    if case .enumeration = base {
    } else if !ModelBuilder.kinds.contains(base) {
      error("a setting is a plain value, and \(field.name) is \(source.type.text)", at: source.name.range)
    }
    if field.type.isList && field.defaultValue == nil || field.isRequired {
      if !field.type.isList {
        error("a setting has a @default or may be null", at: source.name.range)
      }
    }
    let texts: [BaseType] = [.string, .path, .address, .network, .origin, .logLevels]
    if field.type.isList && !texts.contains(base) {
      error("a setting that is a list holds texts, and \(field.name) is \(source.type.text)", at: source.name.range)
    }
    if field.type.isList && field.constraints.maxCount == nil {
      error("a setting that is a list has a @count", at: source.name.range)
    }
    if [.int, .bytes, .duration, .float].contains(base),
      field.constraints.minimum == nil || field.constraints.maximum == nil
    {
      error("a setting that is a number has a @range", at: source.name.range)
    }
  }
}
