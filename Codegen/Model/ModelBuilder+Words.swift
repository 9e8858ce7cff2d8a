// What holds for every definition by itself: its directives are in the vocabulary, everything has a description, names are
// well formed, free in every language that we write, and different from each other in every style.

extension ModelBuilder {
  mutating func checkWords(_ entry: Catalogue.Entry) {
    let definition = entry.definition
    if !entry.isPrelude {
      checkType(definition.name)
      describe(definition.description, "\(definition.name.text)", at: definition.name.range)
    }
    switch definition.kind {
    case .object(_, let fields), .interface(_, let fields):
      let location = if case .object = definition.kind { "OBJECT" } else { "INTERFACE" }
      rules.check(definition.directives, at: location, &diagnostics)
      for field in fields { checkField(field, of: definition.name.text, entry.isPrelude) }
      checkClashes(fields.map(\.name), in: definition.name.text)
    case .input(let fields):
      rules.check(definition.directives, at: "INPUT_OBJECT", &diagnostics)
      for field in fields { checkInput(field, "INPUT_FIELD_DEFINITION", definition.name.text, entry.isPrelude) }
      checkClashes(fields.map(\.name), in: definition.name.text)
    case .enumeration(let values):
      rules.check(definition.directives, at: "ENUM", &diagnostics)
      for value in values where !entry.isPrelude { checkValue(value, of: definition.name.text) }
      checkClashes(values.map(\.name), in: definition.name.text)
    case .union: rules.check(definition.directives, at: "UNION", &diagnostics)
    case .scalar:
      rules.check(definition.directives, at: "SCALAR", &diagnostics)
      if !entry.isPrelude {
        error("scalars are a closed vocabulary: \(definition.name.text) is none of it", at: definition.name.range)
      }
    case .schema, .directive: break
    }
  }

  private mutating func checkField(_ field: FieldDefinition, of type: String, _ isPrelude: Bool) {
    rules.check(field.directives, at: "FIELD_DEFINITION", &diagnostics)
    guard !isPrelude else { return }
    describe(field.description, "\(type).\(field.name.text)", at: field.name.range)
    checkMember(field.name)
    checkUnit(field.name, field.type)
    if !field.directives.has("action"), let argument = field.arguments.first {
      error("only an @action takes arguments", at: argument.name.range)
    }
    for argument in field.arguments { checkInput(argument, "ARGUMENT_DEFINITION", "\(type).\(field.name.text)", false) }
    checkClashes(field.arguments.map(\.name), in: "\(type).\(field.name.text)")
  }

  private mutating func checkInput(
    _ input: InputValueDefinition, _ location: String, _ owner: String, _ isPrelude: Bool
  ) {
    rules.check(input.directives, at: location, &diagnostics)
    guard !isPrelude else { return }
    describe(input.description, "\(owner).\(input.name.text)", at: input.name.range)
    checkMember(input.name)
    checkUnit(input.name, input.type)
    if let value = input.defaultValue {
      error("a default is said with @default, for fields and arguments alike", at: value.range)
    }
  }

  private mutating func checkValue(_ value: EnumValueDefinition, of type: String) {
    rules.check(value.directives, at: "ENUM_VALUE", &diagnostics)
    describe(value.description, "\(type).\(value.name.text)", at: value.name.range)
    checkLength(value.name)
    let words = Words(value.name.text)
    if words.upperSnake != value.name.text {
      error("values are written in capitals: \(words.upperSnake)", at: value.name.range)
    } else if let language = Reserved.language(ofMember: words.lowerCamel), language != "Swift" {
      error("\(words.lowerCamel) is a word of \(language)", at: value.name.range)
    }
  }

  private mutating func describe(_ description: Description?, _ what: String, at range: SourceRange) {
    if description?.text.allSatisfy(\.isWhitespace) ?? true {
      error("\(what) has no description", at: range, suggestion: "say in a sentence what it is, in quotes before it")
    }
  }

  /// Of any name. What is made of names stays readable in every language, and PostgreSQL has 63 bytes for its own.
  static let longestName = 40

  private mutating func checkLength(_ name: Name) {
    let length = name.text.utf8.count
    if length > ModelBuilder.longestName {
      error("a name has at most \(ModelBuilder.longestName) letters, and this one has \(length)", at: name.range)
    }
  }

  /// Of a type that the schema defines, or names for us to write.
  mutating func checkType(_ name: Name) {
    checkLength(name)
    let first = name.text.first ?? "_"
    if !first.isUppercase || name.text.contains("_") {
      error("types are written like \(Words(name.text).upperCamel)", at: name.range)
    } else if let language = Reserved.language(ofType: name.text) {
      error("\(name.text) is a type of \(language)'s own", at: name.range)
    }
  }

  private mutating func checkMember(_ name: Name) {
    checkLength(name)
    let words = Words(name.text)
    if !(name.text.first?.isLowercase ?? false) || name.text.contains("_") {
      error("fields and arguments are written like \(words.lowerCamel)", at: name.range)
    } else if let language = Reserved.language(ofMember: name.text) {
      error("\(name.text) is a reserved word of \(language)", at: name.range)
    }
  }

  /// What has a unit has a type for it. Messages of connections count in `…Ms`, which says so itself.
  private mutating func checkUnit(_ name: Name, _ type: TypeReference) {
    guard ["Int", "Int64", "Float"].contains(type.base.text), let last = Words(name.text).all.last else { return }
    for (scalar, units) in ModelBuilder.units where units.contains(last) {
      error("a bare number carries no unit: \(name.text) is a \(scalar)", at: name.range)
    }
  }

  private static let units = [
    ("Duration", ["microseconds", "millis", "milliseconds", "seconds", "secs", "minutes", "hours", "days"]),
    ("number of Bytes", ["bytes", "kilobytes", "megabytes", "gigabytes", "kb", "mb", "gb", "kib", "mib", "gib"]),
  ]

  private mutating func checkClashes(_ names: [Name], in owner: String) {
    var seen: [String: Name] = [:]
    for name in names {
      let words = Words(name.text).snake
      if let other = seen[words] {
        let reason =
          other.text == name.text
          ? "\(owner).\(name.text) is defined twice" : "\(name.text) and \(other.text) are one name in some languages"
        error(reason, at: name.range)
      } else {
        seen[words] = name
      }
    }
  }
}
