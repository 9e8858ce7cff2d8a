// The operations of each resource and the shapes that follow from them: inputs, patches, pages, orders. Nothing of this is
// written in a schema, so it cannot drift from what the resource says.

extension ModelBuilder {
  mutating func deriveOperations() {
    for index in drafts.indices {
      let draft = drafts[index]
      var operations: [Operation] = []
      for kind in [Operation.Kind.create, .get, .list, .patch, .delete] {
        guard let use = draft.definition.directives.named(kind.rawValue) else { continue }
        if let operation = deriveStandard(kind, use, draft) { operations.append(operation) }
      }
      checkLimits(draft)
      for action in draft.actions { operations += deriveAction(action, draft).map { [$0] } ?? [] }
      if operations.isEmpty && draft.resource.observe == nil && !draft.resource.isInternal {
        error("\(draft.resource.name) can neither be called nor observed", at: draft.definition.name.range)
      }
      drafts[index].resource.operations = operations
      model.resources.append(drafts[index].resource)
    }
  }

  private mutating func deriveStandard(_ kind: Operation.Kind, _ use: DirectiveUse, _ draft: ResourceDraft)
    -> Operation?
  {
    let resource = draft.resource
    var operation = Operation(
      kind: kind, name: kind.rawValue, resource: resource.name, description: "", input: "", output: .nothing,
      method: "GET", path: [], allow: allow(kind, use, draft), errors: use.list("errors") ?? [], isIdempotent: true,
      successStatus: 200, isServed: resource.isServed)
    let words = Words(resource.name).spaced
    let article = "aeiou".contains(words.first ?? "x") ? "an" : "a"
    switch kind {
    case .create:
      operation.description = "Create \(article) \(words)."
      (operation.method, operation.successStatus, operation.isIdempotent) = ("POST", 201, false)
      operation.output = .object(resource.name)
    case .get:
      operation.description = resource.identity == nil ? "Read the \(words)." : "Read one \(words)."
      operation.output = .object(resource.name)
    case .list:
      operation.description = "List, page by page."
      operation.output = .object(derivePage(draft))
    case .patch:
      operation.description = "Change what is given; null clears."
      operation.method = "PATCH"
      operation.requiresBase = use.text("base") == "REQUIRED"
      operation.output = .object(resource.name)
      derivePatch(draft)
    case .delete:
      operation.description = "Delete it."
      (operation.method, operation.successStatus) = ("DELETE", 204)
    case .action: return nil
    }
    operation.limit = limit(of: kind, draft)
    let isItem = kind != .create && kind != .list
    operation.path = path(of: resource, item: isItem)
    finish(&operation, standardFields(kind, use, draft), draft)
    return operation
  }

  private mutating func allow(_ kind: Operation.Kind, _ use: DirectiveUse, _ draft: ResourceDraft) -> [String] {
    if use.value("allow") != nil { return accesses(use, "allow") }
    if kind == .list, let get = draft.definition.directives.named("get")?.list("allow") ?? draft.resource.observe {
      return get
    }
    error("who may? Say allow: […]", at: use.name.range)
    return []
  }

  // MARK: Fields of the standard inputs

  private mutating func standardFields(
    _ kind: Operation.Kind, _ use: DirectiveUse, _ draft: ResourceDraft
  ) -> [Field] {
    var fields = addressFields(draft.resource, item: kind != .create && kind != .list)
    switch kind {
    case .create:
      fields += draft.fields.filter { !$0.isOutput }
      checkBounds(fields, draft)
    case .patch:
      let patch = draft.resource.name + "Patch"
      fields.append(
        Field(
          name: "patch", description: "What to change.", type: FieldType(base: .object(patch)),
          number: Implicit.patch))
      var mask = Field(
        name: "updateMask", description: "The fields to change: those named here and absent in the patch are cleared.",
        type: FieldType(base: .fieldMask), number: Implicit.updateMask, isNullable: true)
      mask.place = .grpc
      fields.append(mask)
    case .list: fields += listFields(use, draft)
    case .get: fields += parameterFields(draft)
    case .delete, .action: break
    }
    return fields
  }

  /// Who reads what is computed says of itself what an observer says, field by field.
  private func parameterFields(_ draft: ResourceDraft) -> [Field] {
    guard let name = draft.resource.resolverParameters else { return [] }
    return model.objects.first { $0.name.flat == name }?.fields ?? []
  }

  private mutating func listFields(_ use: DirectiveUse, _ draft: ResourceDraft) -> [Field] {
    let shape = draft.fields.filter { !$0.isSecret && !$0.isCreateOnly }
    var fields: [Field] = []
    for word in use.words("filter") ?? [] {
      guard var field = shape.first(where: { $0.name == word.text }) else {
        error(
          "\(draft.resource.name) has no field \(word.text)", at: word.range, meant: word.text, near: shape.map(\.name))
        continue
      }
      guard !field.type.isList, field.type.base.isPlain else {
        error("a list can be filtered by plain values, and \(word.text) is none", at: word.range)
        continue
      }
      checkSeen(field, word.range)
      (field.isNullable, field.defaultValue, field.isOutput, field.isImmutable) = (true, nil, false, false)
      field.visibleTo = []
      field.description = "Only those with this \(Words(field.name).spaced)."
      fields.append(field)
    }
    var limit = Field(
      name: "limit", description: "How many at most.", type: FieldType(base: .int), number: Implicit.limit,
      defaultValue: .integer(50))
    (limit.constraints.minimum, limit.constraints.maximum) = (1, 200)
    var cursor = Field(
      name: "cursor", description: "Where the last page ended: its `nextCursor`.", type: FieldType(base: .string),
      number: Implicit.cursor, isNullable: true)
    cursor.constraints.maxLength = 512
    fields += [limit, cursor]
    if let order = deriveOrder(use, draft, shape) { fields.append(order) }
    return fields
  }

  /// An order or a filter tells what its field holds.
  private mutating func checkSeen(_ field: Field, _ range: SourceRange) {
    if !field.visibleTo.isEmpty {
      error("not all who list see \(field.name), so it orders and filters nothing", at: range)
    }
  }

  private mutating func deriveOrder(_ use: DirectiveUse, _ draft: ResourceDraft, _ shape: [Field]) -> Field? {
    guard let words = use.words("order"), !words.isEmpty else { return nil }
    let type = draft.resource.name + "Order"
    var values: [EnumValue] = []
    for word in words {
      guard let field = shape.first(where: { $0.name == word.text }), !field.type.isList, field.type.base.isPlain else {
        error(
          "\(draft.resource.name) cannot be ordered by \(word.text)", at: word.range, meant: word.text,
          near: shape.map(\.name))
        continue
      }
      checkSeen(field, word.range)
      let name = Words(word.text)
      if values.contains(where: { $0.name == name.upperSnake }) {
        error("\(word.text) stands here twice", at: word.range)
        continue
      }
      values.append(EnumValue(name: name.upperSnake, description: "By \(name.spaced), the least first.", number: 0))
      values.append(
        EnumValue(name: name.upperSnake + "_DESC", description: "By \(name.spaced), the greatest first.", number: 0))
    }
    let numbers = number(values.map { ($0.name, use.name.range) }, in: type, kind: "enum")
    for index in values.indices { values[index].number = numbers[values[index].name] ?? 0 }
    model.enums.append(
      EnumType(
        name: TypeName(flat: type, nested: [draft.resource.name, "Order"]),
        description: "What a list of \(Words(draft.resource.name).spaced)s is ordered by.", values: values,
        group: draft.resource.group))
    return Field(
      name: "order", description: "What comes first.", type: FieldType(base: .enumeration(type)),
      number: Implicit.order, isNullable: true)
  }

  // MARK: Shapes

  private mutating func derivePage(_ draft: ResourceDraft) -> String {
    let name = draft.resource.name
    let items = Field(
      name: "items", description: "The entries of this page.",
      type: FieldType(base: .object(name), isList: true), number: Implicit.items)
    let cursor = Field(
      name: "nextCursor", description: "Where the next page begins; null on the last.",
      type: FieldType(base: .string), number: Implicit.nextCursor, isNullable: true)
    model.objects.append(
      ObjectType(
        name: TypeName(flat: name + "Page", nested: [name, "Page"]), description: "A page of a list.", role: .page,
        fields: [items, cursor], group: draft.resource.group))
    return name + "Page"
  }

  private mutating func derivePatch(_ draft: ResourceDraft) {
    let name = draft.resource.name
    let fields = draft.fields.filter { !$0.isCreateOnly }
    checkBounds(fields.filter { !$0.isOutput && !$0.isImmutable }, draft)
    if !fields.contains(where: { !$0.isOutput && !$0.isImmutable }) {
      error("nothing of \(name) can be changed", at: draft.definition.directives.named("patch")!.name.range)
    }
    addPatch(of: name, fields, group: draft.resource.group)
  }

  /// Nested values patch recursively, so what they are made of has a patch as well.
  private mutating func addPatch(of name: String, _ fields: [Field], group: String) {
    var fields = fields
    for index in fields.indices where !fields[index].type.isList {
      guard case .object(let nested) = fields[index].type.base,
        let shape = model.objects.first(where: { $0.name.flat == nested && $0.role == .value })
      else { continue }
      fields[index].type.base = .object(nested + "Patch")
      if !model.objects.contains(where: { $0.name.flat == nested + "Patch" }) {
        addPatch(of: nested, shape.fields, group: shape.group)
      }
    }
    model.objects.append(
      ObjectType(
        name: TypeName(flat: name + "Patch", nested: [name, "Patch"]),
        description: "What changes: a field that is not here stays, null clears.", role: .patch(of: name),
        fields: fields, reserved: reserved(name), group: group))
  }
}

extension BaseType {
  /// A value that can be compared and ordered as it stands.
  var isPlain: Bool {
    switch self {
    case .object, .union, .payload, .fieldMask: false
    default: true
    }
  }
}
