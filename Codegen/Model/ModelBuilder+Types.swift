// Types that are no resources: value types, written inputs, enumerations, unions, and the comparison of a type with the
// interfaces that it says it implements.

extension ModelBuilder {
  /// Read by the tables; not types of the product's messages unless a field says so.
  static let tables: Set<String> = ["Scope", "Access", "ErrorCode"]

  mutating func readType(_ entry: Catalogue.Entry) {
    let definition = entry.definition
    places[definition.name.text] = definition.name.range
    switch definition.kind {
    case .object(let interfaces, let fields):
      checkInterfaces(interfaces, definition.name, fields)
      if let use = definition.directives.named("resource") {
        readResource(definition, use, fields, entry.group)
      } else if definition.directives.has("section") {
        readSection(definition, fields, entry.group)
      } else {
        readValueType(definition, fields.map(FieldSource.init), entry.group)
      }
    case .input(let fields): readValueType(definition, fields.map(FieldSource.init), entry.group)
    case .interface(let interfaces, let fields): checkInterfaces(interfaces, definition.name, fields)
    case .enumeration(let values):
      if !ModelBuilder.tables.contains(definition.name.text) { readEnum(definition, values, entry.group) }
    case .union(let members): readUnion(definition, members, entry.group)
    case .scalar, .schema, .directive: break
    }
  }

  private mutating func readValueType(_ definition: Definition, _ sources: [FieldSource], _ group: String) {
    let name = definition.name.text
    if sources.isEmpty { error("\(name) has no fields", at: definition.name.range) }
    for use in definition.directives where use.name.text != "tag" && use.name.text != "deprecated" {
      if rules.stands(use, on: "OBJECT") {
        error("@\(use.name.text) belongs on a resource, and \(name) is none", at: use.name.range)
      }
    }
    let numbers = number(sources.map { ($0.name.text, $0.name.range) }, in: name, kind: "type")
    let fields = sources.compactMap { source -> Field? in
      let field = readField(source, of: nil, number: numbers[source.name.text] ?? 0)
      checkDirectives(of: source, refusing: ModelBuilder.resourceOnly, "a field of a resource")
      checkDirectives(of: source, refusing: ["setting"], "a setting")
      return field
    }
    model.objects.append(
      ObjectType(
        name: TypeName(flat: name, nested: [name]), description: text(definition.description), role: .value,
        fields: fields, reserved: reserved(name), group: group,
        deprecated: definition.directives.named("deprecated").map { $0.text("reason") ?? "" }))
  }

  static let resourceOnly: Set<String> = [
    "output", "immutable", "createOnly", "visible", "action", "unserved", "limit",
  ]

  mutating func checkDirectives(of source: FieldSource, refusing names: Set<String>, _ place: String) {
    for use in source.directives where names.contains(use.name.text) {
      error("@\(use.name.text) belongs on \(place)", at: use.name.range)
    }
  }

  func reserved(_ type: String) -> [Tombstone] {
    lock.removed(from: type).map { Tombstone(number: $0.number, name: $0.name) }
  }

  private mutating func readEnum(_ definition: Definition, _ values: [EnumValueDefinition], _ group: String) {
    let name = definition.name.text
    if values.isEmpty { error("\(name) has no values", at: definition.name.range) }
    let numbers = number(values.map { ($0.name.text, $0.name.range) }, in: name, kind: "enum")
    model.enums.append(
      EnumType(
        name: TypeName(flat: name, nested: [name]), description: text(definition.description),
        values: values.map { value in
          EnumValue(
            name: value.name.text, description: text(value.description), number: numbers[value.name.text] ?? 0,
            deprecated: value.directives.named("deprecated").map { $0.text("reason") ?? "" })
        }, reserved: reserved(name), group: group))
  }

  private mutating func readUnion(_ definition: Definition, _ members: [Name], _ group: String) {
    let name = definition.name.text
    let numbers = number(members.map { ($0.text, $0.range) }, in: name, kind: "union")
    var tags: [String: String] = [:]
    var arms: [UnionType.Arm] = []
    for member in members {
      guard let entry = catalogue[member.text], case .object(_, let fields) = entry.definition.kind,
        outside(entry) == nil
      else {
        let types = catalogue.entries.filter { entry in
          if case .object = entry.definition.kind { outside(entry) == nil } else { false }
        }
        error(
          "\(member.text) is no type", at: member.range, meant: member.text, near: types.map(\.definition.name.text))
        continue
      }
      let tag = entry.definition.directives.named("tag")?.text("name") ?? Words(member.text).lowerCamel
      if let other = tags.updateValue(member.text, forKey: tag) {
        error("\(member.text) and \(other) have the tag \(tag) both", at: member.range)
      }
      if let field = fields.first(where: { $0.name.text == "type" }) {
        error("\(member.text) is an arm of \(name), whose tag is called type: no field can be", at: field.name.range)
      }
      arms.append(UnionType.Arm(object: member.text, tag: tag, number: numbers[member.text] ?? 0))
    }
    model.unions.append(
      UnionType(
        name: TypeName(flat: name, nested: [name]), description: text(definition.description), arms: arms,
        reserved: reserved(name), group: group))
  }

  /// SDL makes a type repeat its interface's fields; they must be the same, or the interface says nothing.
  private mutating func checkInterfaces(_ interfaces: [Name], _ type: Name, _ fields: [FieldDefinition]) {
    for name in interfaces {
      guard case .interface(_, let shared)? = catalogue[name.text]?.definition.kind else {
        let known = catalogue.entries.filter { if case .interface = $0.definition.kind { true } else { false } }
        error("\(name.text) is no interface", at: name.range, meant: name.text, near: known.map(\.definition.name.text))
        continue
      }
      for field in shared {
        guard let own = fields.first(where: { $0.name.text == field.name.text }) else {
          error(
            "\(type.text) lacks \(field.name.text), which \(name.text) has", at: type.range,
            suggestion: "run `swift run codegen format`, which writes it")
          continue
        }
        if own.type.text != field.type.text {
          error("\(own.name.text) is \(field.type.text) in \(name.text)", at: own.name.range)
        }
      }
    }
  }
}
