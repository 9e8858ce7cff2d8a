// What a resource's fields may say together: rules that are about no directive alone.

extension ModelBuilder {
  mutating func checkFields(_ resource: Resource, _ definition: Definition, _ fields: [Field]) {
    guard case .object(_, let sources) = definition.kind else { return }
    func at(_ field: Field) -> SourceRange {
      sources.first { $0.name.text == field.name }?.name.range ?? definition.name.range
    }
    for source in sources {
      checkDirectives(of: FieldSource(source), refusing: ["setting"], "a setting")
      checkDirectives(of: FieldSource(source), refusing: ["own"], "a field of what an action answers with")
      if let use = source.directives.named("unserved"), !source.directives.has("action") {
        error("@unserved belongs on an @action, or on the whole type", at: use.name.range)
      }
    }
    for source in sources where !source.directives.has("action") {
      guard let use = source.directives.named("limit") else { continue }
      error("@limit belongs on an @action, or on the type for what it has without one", at: use.name.range)
    }
    for field in fields {
      if field.name == "id", field.isNullable || field.type.isList || !field.type.base.isID {
        error("an id is ID!", at: at(field))
      }
      if case .object(let name) = field.type.base, !field.isOutput,
        catalogue[name]?.definition.directives.has("resource") ?? false
      {
        error("\(name) is written by its own operations: hold its id, or show it with @output", at: at(field))
      }
      if field.isCreateOnly && !definition.directives.has("create") {
        error("\(field.name) is given at creation, and nobody can create \(resource.name)", at: at(field))
      }
      if resource.kind == .state && resource.scope != "SELF" && needsWord(field, []) {
        error(
          "nobody creates \(resource.name), so \(field.name) begins as its default says, is null, or is set by a rule",
          at: at(field), suggestion: "give it a @default, or make it @output")
      }
    }
    checkTable(resource, definition)
    checkBase(resource, definition)
  }

  /// Whether somebody must say what it begins as.
  private func needsWord(_ field: Field, _ above: Set<String>) -> Bool {
    guard !field.isOutput, field.isRequired else { return false }
    guard case .object(let name) = field.type.base, !above.contains(name),
      case .object(_, let fields)? = catalogue[name]?.definition.kind
    else { return true }
    return fields.contains { inner in
      guard case .nonNull(.named(let type)) = inner.type, !inner.directives.has("default") else { return false }
      guard case .object? = catalogue[type.text]?.definition.kind else { return true }
      var copy = field
      copy.type.base = .object(type.text)
      return needsWord(copy, above.union([name]))
    }
  }

  private mutating func checkTable(_ resource: Resource, _ definition: Definition) {
    guard let table = resource.table, let use = definition.directives.named("stored") else { return }
    let range = use.value("table")?.range ?? use.name.range
    let isPlain = table.utf8.allSatisfy { Lexer.continuesName($0) } && table == table.lowercased()
    if !isPlain || table.isEmpty || table.utf8.count > ModelBuilder.longestName || table.first?.isNumber ?? false {
      error("a table is called in small letters, digits and _, at most \(ModelBuilder.longestName)", at: range)
    }
    if SQLTable.reservedNames.contains(table) { error("the store has a table \(table) of its own", at: range) }
    if let other = drafts.first(where: { $0.resource.table == table }) {
      error("\(other.resource.name) is stored in \(table) already", at: range)
    }
  }

  private mutating func checkBase(_ resource: Resource, _ definition: Definition) {
    guard let use = definition.directives.named("patch"), use.text("base") == "REQUIRED", resource.kind == .presence
    else { return }
    error("PRESENCE has no versions, so none can be required", at: use.value("base")?.range ?? use.name.range)
  }
}

extension BaseType {
  fileprivate var isID: Bool { if case .id = self { true } else { false } }
}
