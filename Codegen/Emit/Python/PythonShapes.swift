// `shapes.py`: how values travel, as constants that json_form.py and protobuf.py work through.

struct PythonShapes {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    var code = CodePrinter(indentation: 4)
    for object in group.objects { shape(object, &code) }
    for type in group.enums { enumeration(type, &code) }
    for type in group.unions { union(type, &code) }
    if code.text.isEmpty { return nil }
    return "\"\"\"How values travel.\"\"\"\n\nfrom __future__ import annotations\n\n" + imports() + code.text
  }

  private func imports() -> String {
    var standard = PythonImports()
    standard.add("Final", from: "typing")
    var own = PythonImports()
    if !group.objects.isEmpty {
      own.add("Shape", from: "...shapes")
      if group.objects.contains(where: { !$0.fields.isEmpty }) { own.add("Field", from: "...shapes") }
    }
    if !group.enums.isEmpty { own.add("EnumFacts", from: "...shapes") }
    if !group.unions.isEmpty {
      own.add("UnionFacts", from: "...shapes")
      own.add("Arm", from: "...shapes")
    }
    if !group.objects.isEmpty || !group.enums.isEmpty { own.add("types", from: ".") }
    for name in group.objects.flatMap(ClientModel.mentions) + group.unions.flatMap({ $0.arms.map(\.object) }) {
      guard let home = model.home[name], home != group.name else { continue }
      let module = Words(home).snake
      own.add("shapes as \(module)_shapes", from: "..\(module)")
    }
    return standard.text() + "\n" + own.text()
  }

  /// As this module reaches it.
  private func reach(_ constant: String, of name: String) -> String {
    guard let home = model.home[name], home != group.name else { return constant }
    return "\(Words(home).snake)_shapes.\(constant)"
  }

  private func shape(_ object: ObjectType, _ code: inout CodePrinter) {
    let name = object.name.flat
    code.line("\n\(PythonNames.shape(name)): Final[Shape[types.\(name)]] = Shape(")
    code.indented { code in
      code.line("types.\(name),")
      code.line("\(Literal.string(name)),")
      let fields = object.fields.map {
        CodeLayout.fit("Field", "(", facts($0, object), "),", depth: 2, unit: 4, hugged: true)
      }
      if let only = fields.first, fields.count == 1, !only.contains("\n"), only.count < CodeLayout.width - 7 {
        code.line("(\(only)),")
      } else if fields.isEmpty {
        code.line("(),")
      } else {
        code.block("", "(", "),") { code in
          for field in fields { code.line(field) }
        }
      }
      if case .patch = object.role { code.line("is_patch=True,") }
    }
    code.line(")")
  }

  private func facts(_ field: Field, _ object: ObjectType) -> [String] {
    var facts = [String(field.number), Literal.string(field.name), Literal.string(PythonNames.attribute(field.name))]
    facts.append(Literal.string(TypeScriptNames.kind(field.type.base)))
    if let constant = PythonNames.facts(of: field.type.base), let name = field.type.base.flatName {
      facts.append("of=lambda: \(reach(constant, of: name))")
    }
    if field.type.isList { facts.append("is_list=True") }
    if field.isNullable { facts.append("is_nullable=True") }
    let isPatch = if case .patch = object.role { true } else { false }
    if !isPatch, let value = field.defaultValue, let text = literal(value, field.type.base) {
      facts.append("default=\(text)")
    }
    if field.place != .body { facts.append("place=\(Literal.string(field.place.rawValue))") }
    return facts
  }

  /// In JSON form.
  private func literal(_ value: DefaultValue, _ base: BaseType) -> String? {
    switch value {
    case .string(let text), .text(let text): Literal.string(text)
    case .boolean(let flag): flag ? "True" : "False"
    case .integer(let number): base == .int64 ? "\"\(number)\"" : String(number)
    case .float(let number): Literal.number(number)
    case .duration(let nanoseconds): Literal.string(Literal.duration(nanoseconds))
    case .enumeration(let name): Literal.string(Words(name).lowerCamel)
    case .emptyList: nil
    }
  }

  private func enumeration(_ type: EnumType, _ code: inout CodePrinter) {
    let values = type.values.map { "\(Literal.string($0.camel)): \($0.number)" }
    code.line("\n\(PythonNames.facts(type.name.flat)): Final[EnumFacts] = EnumFacts(")
    code.indented { code in
      code.line("types.\(type.name.flat),")
      code.line(CodeLayout.fit("", "{", values, "},", depth: 1, unit: 4))
    }
    code.line(")")
  }

  private func union(_ type: UnionType, _ code: inout CodePrinter) {
    code.line("\n\(PythonNames.union(type.name.flat)): Final[UnionFacts] = UnionFacts(")
    code.indented { code in
      code.line("\(Literal.string(type.name.flat)),")
      code.block("", "(", "),") { code in
        for arm in type.arms {
          let of = reach(PythonNames.shape(arm.object), of: arm.object)
          code.line("Arm(\(Literal.string(arm.tag)), \(arm.number), lambda: \(of)),")
        }
      }
    }
    code.line(")")
  }
}
