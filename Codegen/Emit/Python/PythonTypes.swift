// `types.py`: what values look like, as frozen dataclasses. Answers have all of their fields; inputs let those be left out
// that have a default or may be None; patches have everything UNSET. Enumerations and unions are open.

struct PythonTypes {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    var code = CodePrinter(indentation: 4)
    for object in group.objects { dataclass(object, &code) }
    for type in group.enums { enumeration(type, &code) }
    for type in group.unions { union(type, &code) }
    if code.text.isEmpty { return nil }
    return "\"\"\"What values look like.\"\"\"\n\nfrom __future__ import annotations\n\n" + imports() + code.text
  }

  /// Annotations are never evaluated, so what only they need is imported for the type checker alone.
  private func imports() -> String {
    var used = PythonImports()
    var own = PythonImports()
    var checked = PythonImports()
    if !group.objects.isEmpty { used.add("dataclass", from: "dataclasses") }
    if !group.enums.isEmpty { own.add("OpenEnum", from: "...shapes") }
    if !group.unions.isEmpty { used.add("TypeAlias", from: "typing") }
    for object in group.objects {
      for field in object.fields {
        let type = annotation(field, object)
        if type.contains("Unset") {
          own.add("UNSET", from: "...shapes")
          checked.add("Unset", from: "...shapes")
        }
        if type.hasPrefix("Sequence") { checked.add("Sequence", from: "collections.abc") }
        switch field.type.base {
        case .timestamp: checked.add("datetime", from: "datetime")
        case .duration: checked.add("timedelta", from: "datetime")
        case .payload: checked.add("Json", from: "...shapes")
        default: break
        }
        if let name = field.type.base.flatName { add(name, &checked) }
      }
    }
    for type in group.unions {
      checked.add("UnknownArm", from: "...shapes")
      for arm in type.arms { add(arm.object, &checked) }
    }
    if !checked.isEmpty { used.add("TYPE_CHECKING", from: "typing") }
    var text = used.text()
    if !own.isEmpty { text += (text.isEmpty ? "" : "\n") + own.text() }
    if !checked.isEmpty {
      let parts = checked.parts.map { $0.text(depth: 1) }.filter { !$0.isEmpty }
      text += "\nif TYPE_CHECKING:\n" + parts.joined(separator: "\n")
    }
    return text
  }

  private func add(_ name: String, _ imports: inout PythonImports) {
    guard let home = model.home[name], home != group.name else { return }
    imports.add(name, from: "..\(Words(home).snake).types")
  }

  private func dataclass(_ object: ObjectType, _ code: inout CodePrinter) {
    code.line("\n\n@dataclass(frozen=True, kw_only=True)")
    code.line("class \(object.name.flat):")
    code.indented { code in
      code.docstring(object.description, deprecated: object.deprecated, depth: 1)
      if !object.fields.isEmpty { code.line() }
      for field in object.fields {
        code.line("\(PythonNames.attribute(field.name)): \(annotation(field, object))\(initial(field, object))")
        code.docstring(field.description, deprecated: field.deprecated, depth: 1)
      }
    }
  }

  private func annotation(_ field: Field, _ object: ObjectType) -> String {
    var type = PythonNames.type(field.type.base)
    if field.type.isList { type = "Sequence[\(type)]" }
    // Any value: None is among them.
    if field.isNullable && type != "Json" { type += " | None" }
    return mayBeUnset(field, object) ? type + " | Unset" : type
  }

  private func initial(_ field: Field, _ object: ObjectType) -> String {
    guard model.isOptional(field, in: object) else { return "" }
    if mayBeUnset(field, object) { return " = UNSET" }
    return field.type.isList ? " = ()" : " = None"
  }

  private func mayBeUnset(_ field: Field, _ object: ObjectType) -> Bool {
    if case .patch = object.role { return true }
    return model.isOptional(field, in: object) && !field.isNullable && !field.type.isList
  }

  private func enumeration(_ type: EnumType, _ code: inout CodePrinter) {
    code.line("\n\nclass \(type.name.flat)(OpenEnum):")
    code.indented { code in
      code.docstring(type.description, depth: 1)
      code.line()
      for value in type.values {
        code.line("\(value.name) = \(Literal.string(value.camel))")
        code.docstring(value.description, deprecated: value.deprecated, depth: 1)
      }
    }
  }

  private func union(_ type: UnionType, _ code: inout CodePrinter) {
    let arms = type.arms.map(\.object) + ["UnknownArm"]
    let line = "\(type.name.flat): TypeAlias = \"\(arms.joined(separator: " | "))\""
    code.line("\n")
    if line.count <= CodeLayout.width {
      code.line(line)
    } else {
      code.line("\(type.name.flat): TypeAlias = (")
      code.indented { code in
        // Blanks stand at the ends of lines, where pieces of a text are joined.
        let lines = CodeLayout.wrap(arms.joined(separator: " | "), columns: CodeLayout.width - 7)
        for (index, text) in lines.enumerated() { code.line("\"\(text)\(index == lines.count - 1 ? "" : " ")\"") }
      }
      code.line(")")
    }
    code.docstring(type.description)
  }
}
