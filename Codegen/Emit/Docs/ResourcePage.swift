// The page of one resource: what it is, its shape, its operations with their inputs and errors, and how it is followed.

enum ResourcePage {
  static func file(_ resource: Resource, _ model: Model) -> GeneratedFile {
    let table = FieldTable(model: model)
    var text = DocsEmitter.head(resource.group, resource.name)
    text += resource.description + "\n\n" + facts(resource) + "\n\n"
    if !resource.isServed {
      text += "**Not served yet**: its operations answer 501 `not_implemented`.\n\n"
    }
    text += "## Fields\n\n" + table.markdown(model.object(resource.name).fields)
    text += nested(resource, model, table)
    if !resource.operations.isEmpty { text += "## Operations\n\n" }
    for operation in resource.operations { text += section(operation, model, table) }
    return GeneratedFile(path: DocsEmitter.folder + Words(resource.name).kebab + ".md", text: trimmed(text))
  }

  private static func facts(_ resource: Resource) -> String {
    let kinds: [Resource.Kind: String] = [
      .state: "One value.", .collection: "Items with keys.", .log: "A log of entries.",
      .resolved: "Computed for each observer.", .presence: "Leased; gone with its connections.",
      .record: "Plain records.",
    ]
    var facts = ["`\(resource.kind.rawValue)` in the scope `\(resource.scope)`. \(kinds[resource.kind] ?? "")"]
    if let prefix = resource.prefix { facts.append("Its ids look like `\(prefix)_01h455vb4pex5vsknk084sn02q`.") }
    if let owner = resource.owner { facts.append("Its `owner` is whom `\(owner)` names.") }
    if let observe = resource.observe {
      facts.append("Observed as `\(resource.key)` by \(DocsWords.accesses(observe)).")
    }
    return facts.joined(separator: " ")
  }

  /// Value types that only its group has.
  private static func nested(_ resource: Resource, _ model: Model, _ table: FieldTable) -> String {
    let first = model.resources.first { $0.group == resource.group }?.name
    guard first == resource.name else { return "" }
    var text = ""
    for object in model.objects where object.group == resource.group && object.role == .value {
      text += "### \(object.name.flat)\n\n\(object.description)\n\n" + table.markdown(object.fields)
    }
    return text
  }

  private static func section(_ operation: Operation, _ model: Model, _ table: FieldTable) -> String {
    let words = Words(operation.resource)
    var text = "### `\(operation.fullName)`\n\n\(operation.description)\n\n"
    text += "- REST: `\(operation.method) \(operation.pathText)` → \(operation.successStatus)\n"
    text +=
      "- gRPC: `\(model.name).\(model.version).\(operation.resource)Service/\(Words(operation.name).upperCamel)`\n"
    text += "- Command line: `\(model.name) \(words.kebab) \(Words(operation.name).kebab)`\n"
    text += "- May be called by: \(DocsWords.accesses(operation.allow))\n"
    if case .object(let name) = operation.output { text += "- Answers: `\(name)`\n" }
    if let limit = operation.limit { text += "- At most \(limit.words): 429 with `Retry-After`.\n" }
    if operation.requiresBase { text += "- Needs the version that the caller saw (`If-Match`): 428 without it.\n" }
    if !operation.isServed { text += "- Not served yet: 501 `not_implemented`.\n" }
    if let reason = operation.deprecated { text += "- **Deprecated.** \(reason)\n" }
    let codes = operation.errors.compactMap { name in model.errors.first { $0.name == name } }
    text += "- Errors: " + codes.map { "`\($0.code)` (\($0.http))" }.joined(separator: ", ") + "\n\n"
    return text + table.markdown(model.object(operation.input).fields, inputs: true)
  }

  static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }
}
