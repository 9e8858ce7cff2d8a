// Actions, and what all operations share: where they are reached, their inputs with the fields that come by themselves,
// and the errors that they may answer.

extension ModelBuilder {
  mutating func deriveAction(_ field: FieldDefinition, _ draft: ResourceDraft) -> Operation? {
    guard let use = field.directives.named("action"),
      let pathText = use.text("path"), let output = actionOutput(field)
    else { return nil }
    let resource = draft.resource
    let method = use.text("method") ?? "POST"
    var operation = Operation(
      kind: .action, name: field.name.text, resource: resource.name, description: text(field.description), input: "",
      output: output, method: method, path: [], allow: accesses(use, "allow"), errors: use.list("errors") ?? [],
      isIdempotent: use.flag("idempotent") ?? (method == "GET"), successStatus: output == .nothing ? 204 : 200,
      isServed: resource.isServed && !field.directives.has("unserved"),
      deprecated: field.directives.named("deprecated").map { $0.text("reason") ?? "" })
    if [Operation.Kind.create, .get, .list, .patch, .delete].contains(where: { $0.rawValue == field.name.text }) {
      error("\(field.name.text) is a standard operation: say @\(field.name.text) on the type", at: field.name.range)
    }
    operation.limit = field.directives.named("limit").flatMap { readLimit($0) }
    let sources = field.arguments.map(FieldSource.init)
    let input = resource.name + Words(field.name.text).upperCamel + "Input"
    let numbers = number(sources.map { ($0.name.text, $0.name.range) }, in: input, kind: "type")
    let arguments = sources.compactMap { readField($0, of: nil, number: numbers[$0.name.text] ?? 0) }
    checkBounds(arguments, draft)
    let isAbsolute = pathText.hasPrefix("/")
    let tail = ModelBuilder.parts(isAbsolute ? String(pathText.dropFirst()) : pathText)
    operation.path = isAbsolute ? tail : path(of: resource, item: resource.kind != .log) + tail
    var fields = addressFields(resource, item: resource.kind != .log)
    if isAbsolute {
      fields = fields.filter { field in operation.path.contains(.parameter(field.name)) }
    }
    for case .parameter(let name) in tail where !(fields + arguments).contains(where: { $0.name == name }) {
      error(
        "the path names {\(name)}, which is no argument", at: use.value("path")?.range ?? use.name.range, meant: name,
        near: (fields + arguments).map(\.name))
    }
    finish(&operation, fields + arguments, draft)
    return operation
  }

  private mutating func actionOutput(_ field: FieldDefinition) -> Operation.Output? {
    let name = field.type.base
    if name.text == "Nothing" { return .nothing }
    guard let entry = catalogue[name.text] else {
      error("there is no type \(name.text)", at: name.range, meant: name.text, near: catalogue.typeNames)
      return nil
    }
    guard case .object = entry.definition.kind, case .nonNull(.named) = field.type, outside(entry) == nil else {
      error("an action answers with a type that is always there, as \(name.text)!, or with Nothing", at: name.range)
      return nil
    }
    return .object(name.text)
  }

  private static func parts(_ text: String) -> [Operation.PathPart] {
    text.split(separator: "/").map { part in
      part.hasPrefix("{") && part.hasSuffix("}")
        ? .parameter(String(part.dropFirst().dropLast())) : .literal(String(part))
    }
  }

  // MARK: What all operations share

  /// `rooms/{roomId}/members/{memberId}`
  func path(of resource: Resource, item: Bool) -> [Operation.PathPart] {
    var parts: [Operation.PathPart] = []
    if let field = resource.scopeField, let scope = model.scopes.first(where: { $0.name == resource.scope })?.resource {
      let above = catalogue[scope]?.definition.directives.named("resource")?.text("path") ?? ""
      parts = above.split(separator: "/").map { .literal(String($0)) } + [.parameter(field)]
    }
    parts += resource.path.split(separator: "/").map { .literal(String($0)) }
    if item, resource.identity != nil { parts.append(.parameter(Words(resource.name).lowerCamel + "Id")) }
    return parts
  }

  /// The scope and the item that an operation is about.
  func addressFields(_ resource: Resource, item: Bool) -> [Field] {
    var fields: [Field] = []
    if let name = resource.scopeField, let scope = model.scopes.first(where: { $0.name == resource.scope })?.resource {
      fields.append(
        Field(
          name: name, description: "The \(Words(scope).spaced) that it is about.",
          type: FieldType(base: .id(resource: scope)), number: Implicit.scope))
    }
    if item, let identity = resource.identity {
      let shape = drafts.first { $0.resource.name == resource.name }?.fields.first { $0.name == identity }
      fields.append(
        Field(
          name: Words(resource.name).lowerCamel + "Id",
          description: "The \(Words(resource.name).spaced) that it is about.",
          type: shape?.type ?? FieldType(base: .id(resource: resource.name)), number: Implicit.key))
    }
    return fields
  }

  mutating func finish(_ operation: inout Operation, _ fields: [Field], _ draft: ResourceDraft) {
    var fields = fields
    let changes = operation.method != "GET"
    if changes && operation.kind != .create && isOfOneValue(fields, draft) && hasVersion(draft) {
      var field = Field(
        name: "expectedVersion", description: "The version that the caller saw; refused when it is no longer that.",
        type: FieldType(base: .int), number: Implicit.expectedVersion, isNullable: true)
      field.constraints.minimum = 0
      fields.append(field)
    }
    if changes {
      var field = Field(
        name: "operationId", description: "Names this very call: a repeat answers what the first did.",
        type: FieldType(base: .string), number: Implicit.operationID, isNullable: true)
      (field.constraints.minLength, field.constraints.maxLength) = (1, Implicit.longestOperationID)
      field.constraints.pattern = Implicit.operationIDPattern
      fields.append(field)
    }
    var seen: [String: Int] = [:]
    for field in fields where seen.updateValue(field.number, forKey: field.name) != nil {
      error(
        "\(operation.fullName) has \(field.name) by itself", at: draft.definition.name.range,
        suggestion: "rename the argument")
    }
    for index in fields.indices where fields[index].place != .grpc {
      fields[index].place = place(of: fields[index], in: operation)
      if seen.count == fields.count { checkPlace(of: fields[index], in: operation, draft) }
    }
    let name = draft.resource.name
    let flat = name + Words(operation.name).upperCamel + "Input"
    operation.input = flat
    let named = Set(operation.errors).union(StandardErrors.names(for: operation, fields))
    operation.errors = model.errors.map(\.name).filter(named.contains)
    model.objects.append(
      ObjectType(
        name: TypeName(flat: flat, nested: [name, Words(operation.name).upperCamel, "Input"]),
        description: "The input of `\(operation.fullName)`.", role: .input, fields: fields,
        reserved: operation.kind == .action ? reserved(flat) : [], group: draft.resource.group))
  }

  /// A version is one value's: what is about a whole collection, or makes something in it, was decided on none.
  private func isOfOneValue(_ fields: [Field], _ draft: ResourceDraft) -> Bool {
    guard draft.resource.kind != .log else { return false }
    return draft.resource.identity == nil || draft.resource.scope == "SELF"
      || fields.contains { $0.number == Implicit.key }
  }

  private func hasVersion(_ draft: ResourceDraft) -> Bool { draft.fields.contains { $0.number == Implicit.version } }

  private func place(of field: Field, in operation: Operation) -> Field.Place {
    if operation.path.contains(.parameter(field.name)) { return .path }
    if field.number == Implicit.expectedVersion || field.number == Implicit.operationID { return .header }
    return operation.method == "GET" || operation.method == "DELETE" ? .query : .body
  }

  /// An address is made of texts: of values that have one, of lists of them, and in the query of an object as JSON.
  private mutating func checkPlace(of field: Field, in operation: Operation, _ draft: ResourceDraft) {
    guard field.number < Implicit.first, field.place == .path || field.place == .query else { return }
    let source = argument(field.name, of: operation, draft)
    if field.isSecret { error("addresses are logged, so no secret stands in one: \(field.name)", at: source) }
    let isOne = !field.type.isList && !field.isNullable && field.defaultValue == nil && field.type.base.isPlain
    if field.place == .path && !isOne {
      error("the path takes \(field.name), so it is one plain value that is always there", at: source)
    }
    switch field.type.base {
    case .object where !field.type.isList: break
    case .object, .union, .payload:
      if field.place == .query { error("a query has no place for \(field.name)", at: source) }
    default: break
    }
  }

  private func argument(_ name: String, of operation: Operation, _ draft: ResourceDraft) -> SourceRange {
    if operation.kind == .get, let input = draft.resource.resolverParameters, let entry = catalogue[input],
      case .input(let fields) = entry.definition.kind, let field = fields.first(where: { $0.name.text == name })
    {
      return field.name.range
    }
    let action = draft.actions.first { $0.name.text == operation.name }
    return action?.arguments.first { $0.name.text == name }?.name.range ?? draft.definition.name.range
  }

  /// What clients write has a bound, always.
  mutating func checkBounds(_ fields: [Field], _ draft: ResourceDraft) {
    for field in fields where field.number < Implicit.first {
      let source = bounded(field.name, draft)
      if field.type.base == .string && field.constraints.maxLength == nil {
        error("how long may \(field.name) be? Text that clients write needs @length", at: source)
      }
      if field.type.isList && field.constraints.maxCount == nil {
        error("how many \(field.name) may there be? Lists that clients write need @count", at: source)
      }
    }
  }

  private func bounded(_ name: String, _ draft: ResourceDraft) -> SourceRange {
    guard case .object(_, let fields) = draft.definition.kind else { return draft.definition.name.range }
    if let field = fields.first(where: { $0.name.text == name }) { return field.name.range }
    let arguments = fields.flatMap(\.arguments)
    return arguments.first { $0.name.text == name }?.name.range ?? draft.definition.name.range
  }
}
