// `shapes.ts`: how values travel, as constants that json.ts and protobuf.ts work through. What refers to another type does
// so through a function, since types may refer to each other.

struct TypeScriptShapes {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    var code = CodePrinter()
    for object in group.objects { shape(object, &code) }
    for type in group.enums { enumeration(type, &code) }
    for type in group.unions { union(type, &code) }
    if code.text.isEmpty { return nil }
    return imports() + "\n" + code.text.dropLast()
  }

  private func imports() -> String {
    var facts = TypeScriptImports()
    var types = TypeScriptImports()
    if !group.objects.isEmpty { types.add("Shape", from: "../../shape.js") }
    if !group.enums.isEmpty { types.add("EnumFacts", from: "../../shape.js") }
    if !group.unions.isEmpty { types.add("UnionFacts", from: "../../shape.js") }
    for object in group.objects {
      types.add(object.name.flat, from: "./types.js")
      for field in object.fields {
        guard let name = field.type.base.flatName, let constant = TypeScriptNames.facts(of: field.type.base) else {
          continue
        }
        add(constant, of: name, &facts)
      }
    }
    for type in group.unions {
      types.add(type.name.flat, from: "./types.js")
      for arm in type.arms { add(TypeScriptNames.shape(arm.object), of: arm.object, &facts) }
    }
    return facts.text("import") + types.text("import type")
  }

  private func add(_ constant: String, of name: String, _ imports: inout TypeScriptImports) {
    guard let home = model.home[name], home != group.name else { return }
    imports.add(constant, from: "../\(home)/shapes.js")
  }

  private func shape(_ object: ObjectType, _ code: inout CodePrinter) {
    let isPatch = if case .patch = object.role { true } else { false }
    let head = "export const \(TypeScriptNames.shape(object.name.flat)): Shape<\(object.name.flat)> ="
    code.block(head, " {", "};") { code in
      code.line("name: \(Literal.string(object.name.flat)),")
      if isPatch { code.line("patch: true,") }
      let fields = object.fields.map { CodeLayout.fit("", "{", facts($0, isPatch), "},", depth: 2, spaced: true) }
      if fields.count < 2 {
        code.line(CodeLayout.fit("fields: ", "[", fields.map { String($0.dropLast()) }, "],", depth: 1))
      } else {
        code.block("fields:", " [", "],") { code in
          for field in fields { code.line(field) }
        }
      }
    }
    code.line()
  }

  private func facts(_ field: Field, _ isPatch: Bool) -> [String] {
    var facts = ["number: \(field.number)", "name: \(Literal.string(field.name))"]
    facts.append("kind: \(Literal.string(TypeScriptNames.kind(field.type.base)))")
    if let constant = TypeScriptNames.facts(of: field.type.base) { facts.append("of: () => \(constant)") }
    if field.type.isList { facts.append("list: true") }
    if field.isNullable { facts.append("nullable: true") }
    if !isPatch, let value = field.defaultValue, let text = literal(value, field.type.base) {
      facts.append("default: \(text)")
    }
    if field.place != .body { facts.append("place: \(Literal.string(field.place.rawValue))") }
    return facts
  }

  /// In JSON form.
  private func literal(_ value: DefaultValue, _ base: BaseType) -> String? {
    switch value {
    case .string(let text), .text(let text): Literal.string(text)
    case .boolean(let flag): String(flag)
    case .integer(let number): base == .int64 ? "\"\(number)\"" : String(number)
    case .float(let number): Literal.number(number)
    case .duration(let nanoseconds): Literal.string(Literal.duration(nanoseconds))
    case .enumeration(let name): Literal.string(Words(name).lowerCamel)
    case .emptyList: nil
    }
  }

  private func enumeration(_ type: EnumType, _ code: inout CodePrinter) {
    let values = type.values.map { "\($0.camel): \($0.number)" }
    code.line(
      CodeLayout.fit(
        "export const \(TypeScriptNames.facts(type.name.flat)): EnumFacts = ", "{", values, "};", spaced: true))
    code.line()
  }

  private func union(_ type: UnionType, _ code: inout CodePrinter) {
    let head = "export const \(TypeScriptNames.union(type.name.flat)): UnionFacts<\(type.name.flat)> ="
    code.block(head, " {", "};") { code in
      code.line("name: \(Literal.string(type.name.flat)),")
      code.block("arms:", " [", "],") { code in
        for arm in type.arms {
          let of = TypeScriptNames.shape(arm.object)
          code.line("{ tag: \(Literal.string(arm.tag)), number: \(arm.number), of: () => \(of) },")
        }
      }
    }
    code.line()
  }
}
