// A field: its type, its constraints, its default, who may write and see it, what it refers to.

extension ModelBuilder {
  /// `owner` is the name of the resource that has it, if one has.
  mutating func readField(_ source: FieldSource, of owner: String?, number: Int) -> Field? {
    guard let (type, isNullable) = readType(source, of: owner) else { return nil }
    var field = Field(
      name: source.name.text, description: text(source.description), type: type, number: number,
      isNullable: isNullable)
    field.isOutput = source.directives.has("output")
    field.isImmutable = source.directives.has("immutable")
    field.isSecret = source.directives.has("secret")
    field.isCreateOnly = source.directives.has("createOnly")
    field.isOwn = source.directives.has("own")
    field.deprecated = source.directives.named("deprecated").map { $0.text("reason") ?? "" }
    readConstraints(source, &field)
    if let use = source.directives.named("visible") { field.visibleTo = accesses(use, "to") }
    if let use = source.directives.named("ref") { readReference(use, source, &field) }
    if let use = source.directives.named("default") { readDefault(use, source, &field) }
    checkCombination(source, field)
    return field
  }

  // MARK: Type

  private mutating func readType(_ source: FieldSource, of owner: String?) -> (FieldType, Bool)? {
    var isNullable = true
    var reference = source.type
    if case .nonNull(let inner) = reference { (isNullable, reference) = (false, inner) }
    var isList = false
    if case .list(let element, let range) = reference {
      isList = true
      guard !isNullable, case .nonNull(.named(let name)) = element else {
        error("lists are never null and hold no null: [\(element.base.text)!]!", at: range)
        return nil
      }
      reference = .named(name)
    }
    guard case .named(let name) = reference, let base = baseType(name, source, of: owner) else { return nil }
    return (FieldType(base: base, isList: isList), isNullable)
  }

  private mutating func baseType(_ name: Name, _ source: FieldSource, of owner: String?) -> BaseType? {
    if let scalar = ModelBuilder.scalars[name.text] {
      if !source.isSetting && ModelBuilder.ofSettings.contains(scalar) {
        error("\(name.text) is what settings hold, and nothing else", at: name.range)
      }
      return scalar
    }
    if name.text == "ID" {
      if let target = source.directives.named("ref")?.text("to") { return .id(resource: target) }
      return .id(resource: source.name.text == "id" ? owner : nil)
    }
    guard let entry = catalogue[name.text] else {
      error("there is no type \(name.text)", at: name.range, meant: name.text, near: catalogue.typeNames)
      return nil
    }
    if let reason = outside(entry) {
      error("\(name.text) cannot be the type of \(source.name.text): it is \(reason)", at: name.range)
      return nil
    }
    switch entry.definition.kind {
    case .enumeration: return .enumeration(name.text)
    case .union where !source.isInput: return .union(name.text)
    case .object where !source.isInput: return .object(name.text)
    case .input where source.isInput: return .object(name.text)
    case .scalar where name.text == "Nothing": error("Nothing is the answer of an action, not a field", at: name.range)
    case .input: error("\(name.text) is an input: only arguments and inputs hold it", at: name.range)
    default: error("\(name.text) cannot be the type of \(source.name.text)", at: name.range)
    }
    return nil
  }

  /// Why no message is made of it, if none is.
  func outside(_ entry: Catalogue.Entry) -> String? {
    let definition = entry.definition
    if entry.isPrelude {
      if case .scalar = definition.kind { return nil }
      return "part of the vocabulary"
    }
    if definition.directives.has("section") && !definition.directives.has("resource") { return "a section of settings" }
    if case .enumeration = definition.kind, ModelBuilder.tables.contains(definition.name.text) {
      return "a table of the schema"
    }
    return nil
  }

  private static let scalars: [String: BaseType] = [
    "String": .string, "Boolean": .boolean, "Int": .int, "Int64": .int64, "Float": .float, "Timestamp": .timestamp,
    "Duration": .duration, "Bytes": .bytes, "Payload": .payload, "Path": .path, "Address": .address,
    "Network": .network, "Origin": .origin, "LogLevels": .logLevels,
  ]

  private static let ofSettings: Set<BaseType> = [.path, .address, .network, .origin, .logLevels]

  // MARK: Constraints

  private mutating func readConstraints(_ source: FieldSource, _ field: inout Field) {
    let base = field.type.base
    if let use = fitting("length", source, base == .string, "text") {
      (field.constraints.minLength, field.constraints.maxLength) = (use.integer("min") ?? 0, use.integer("max"))
      ordered(use, use.number("min") ?? 0, use.number("max"))
    }
    if let use = fitting("pattern", source, base == .string, "text"), let regex = use.text("regex") {
      field.constraints.pattern = regex
      if let reason = PatternSyntax.complaint(regex) {
        error("the pattern \(reason)", at: use.value("regex")?.range ?? use.name.range)
      }
    }
    if let use = fitting("format", source, base == .string, "text") { field.constraints.format = use.text("as") }
    let isNumber = [.int, .int64, .float, .bytes, .duration].contains(base)
    if let use = fitting("range", source, isNumber, "numbers, sizes and lengths of time") {
      (field.constraints.minimum, field.constraints.maximum) = (use.number("min"), use.number("max"))
      let isWhole = [.int, .int64, .bytes].contains(base)
      for bound in [use.number("min"), use.number("max")].compactMap(\.self) where isWhole {
        if bound != bound.rounded() || abs(bound) > 9_007_199_254_740_991 {
          error("bounds of an integer are integers below 2^53", at: use.name.range)
        }
      }
      ordered(use, use.number("min"), use.number("max"))
    }
    if let use = fitting("count", source, field.type.isList, "lists") {
      (field.constraints.minCount, field.constraints.maxCount) = (use.integer("min") ?? 0, use.integer("max"))
      ordered(use, use.number("min") ?? 0, use.number("max"))
    }
  }

  private mutating func fitting(
    _ name: String, _ source: FieldSource, _ fits: Bool, _ what: String
  ) -> DirectiveUse? {
    guard let use = source.directives.named(name) else { return nil }
    if !fits { error("@\(name) is for \(what), and \(source.name.text) is \(source.type.text)", at: use.name.range) }
    return fits ? use : nil
  }

  private mutating func ordered(_ use: DirectiveUse, _ least: Double?, _ most: Double?) {
    if let least, let most, least > most {
      error(
        "nothing is at least \(use.value("min")?.text ?? "0") and at most \(use.value("max")?.text ?? "")",
        at: use.name.range)
    }
    if use.name.text != "range", (least ?? 0) < 0 || (most ?? 0) < 0 {
      error("there is no less than nothing", at: use.name.range)
    }
  }

  // MARK: Access and references

  mutating func accesses(_ use: DirectiveUse, _ argument: String) -> [String] {
    let words = use.words(argument) ?? []
    if words.isEmpty, use.value(argument) != nil { error("nobody is allowed by an empty list", at: use.name.range) }
    return words.map(\.text)
  }

  private mutating func readReference(_ use: DirectiveUse, _ source: FieldSource, _ field: inout Field) {
    guard let target = use.text("to") else { return }
    let range = use.value("to")?.range ?? use.name.range
    guard case .id = field.type.base else {
      return error("@ref stands on an ID, and \(source.name.text) is \(source.type.text)", at: use.name.range)
    }
    let resources = catalogue.entries.filter { $0.definition.directives.has("resource") }.map(\.definition.name.text)
    if !resources.contains(target) {
      error("there is no resource \(target)", at: range, meant: target, near: resources)
    }
    let deletion = use.text("onDelete").flatMap(Reference.Deletion.init) ?? .restrict
    if deletion == .setNull && !field.isNullable {
      error("\(source.name.text) is never null, so it cannot become so", at: use.name.range)
    }
    field.reference = Reference(target: target, onDelete: deletion)
  }

  // MARK: Combinations

  private mutating func checkCombination(_ source: FieldSource, _ field: Field) {
    func at(_ directive: String) -> SourceRange { source.directives.named(directive)?.name.range ?? source.name.range }
    if field.isOutput && field.isSecret {
      error("a secret is taken and never shown: it is no @output", at: at("output"))
    }
    if field.isOutput && (field.isImmutable || field.isCreateOnly) {
      error("what only the server writes is not given at creation", at: at("output"))
    }
    if field.deprecated != nil && source.isInput && field.isRequired {
      error("what must be given cannot be deprecated: let it be null first", at: at("deprecated"))
    }
    if !field.visibleTo.isEmpty {
      if field.isSecret { error("a secret is shown to nobody", at: at("visible")) }
      if field.isCreateOnly { error("what only create takes is shown to nobody", at: at("visible")) }
      if field.type.isList {
        error("who may not see it is shown null, and a list is never null", at: at("visible"))
      } else if !field.isNullable {
        error(
          "who may not see it is shown null, so it must be able to be null", at: at("visible"),
          suggestion: "\(source.type.base.text), not \(source.type.text)")
      }
    }
    if field.defaultValue != nil && field.isNullable && source.isInput == false && field.isOutput {
      error("an @output needs no default: the server always writes it", at: at("default"))
    }
  }
}

extension Value {
  /// As it is written, for messages.
  var text: String {
    switch kind {
    case .integer(let text), .float(let text), .enumeration(let text): text
    case .string(let text, _): "\"\(text)\""
    case .boolean(let flag): "\(flag)"
    case .null: "null"
    case .variable(let name): "$\(name)"
    case .list(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .object: "{…}"
    }
  }
}
