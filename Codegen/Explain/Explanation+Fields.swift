// The fields of a resource, those that are never shown too: number, name, type, who writes and sees them, and what they
// must hold to; then the shapes that only this file of the schema has.

extension Explanation {
  var fieldSection: String {
    "Fields (number on the wire, name, type)\n" + columns.table(allFields.map(row))
  }

  /// Its shape, and what is in inputs alone.
  private var allFields: [Field] {
    var fields = model.object(resource.name).fields
    let inputs = resource.operations.filter { $0.kind == .create }.map { model.object($0.input) }
    let patches = model.objects.filter { $0.role == .patch(of: resource.name) }
    for field in (inputs + patches).flatMap(\.fields) where field.isSecret || field.isCreateOnly {
      if !fields.contains(where: { $0.name == field.name }) { fields.append(field) }
    }
    return fields
  }

  private func row(_ field: Field) -> [String] {
    var facts = [writes(field)]
    if field.isSecret || field.isCreateOnly { facts.append("never shown") }
    if !field.visibleTo.isEmpty { facts.append("seen by \(accesses(field.visibleTo))") }
    if field.isOwn { facts.append("as its owner sees it") }
    let table = FieldTable(model: model)
    if let value = field.defaultValue { facts.append("default \(Explanation.quoted(table.text(value)))") }
    let constraints = table.constraints(field.constraints, field.type)
    if !constraints.isEmpty { facts.append(constraints.prefix(1).lowercased() + constraints.dropFirst().dropLast()) }
    if let reference = field.reference {
      facts.append("refers to \(reference.target), \(Explanation.deletion(reference.onDelete))")
    }
    if let reason = field.deprecated { facts.append("deprecated: \(reason)") }
    return ["\(field.number)", field.name, type(field), "\(field.description) (\(facts.joined(separator: "; ")))"]
  }

  private func writes(_ field: Field) -> String {
    let kinds = resource.operations.map(\.kind)
    if field.isOutput || (!kinds.contains(.create) && !kinds.contains(.patch)) { return "set by the server" }
    if field.isCreateOnly { return "given at creation" }
    if field.isImmutable || !kinds.contains(.patch) { return "given at creation, then fixed" }
    return kinds.contains(.create) ? "given at creation, patched" : "patched"
  }

  private static func deletion(_ deletion: Reference.Deletion) -> String {
    switch deletion {
    case .cascade: "goes with it"
    case .setNull: "null when that goes"
    case .restrict: "which cannot go before"
    }
  }

  private static func quoted(_ text: String) -> String { text.isEmpty ? "\"\"" : text }

  func type(_ field: Field) -> String {
    let base: String =
      switch field.type.base {
      case .string: "String"
      case .boolean: "Boolean"
      case .int: "Int"
      case .int64: "Int64"
      case .float: "Float"
      case .timestamp: "Timestamp"
      case .duration: "Duration"
      case .bytes: "Bytes"
      case .id(let resource): resource.map { "ID of \($0)" } ?? "ID"
      case .payload: "Payload"
      case .fieldMask: "FieldMask"
      case .enumeration(let name), .object(let name), .union(let name): name
      case .path: "Path"
      case .address: "Address"
      case .network: "Network"
      case .origin: "Origin"
      case .logLevels: "LogLevels"
      }
    return (field.type.isList ? "[\(base)]" : base) + (field.isNullable ? "?" : "")
  }

  // MARK: What its fields are made of

  /// Values, enumerations and unions that its shape and its operations mention, and what those mention.
  var shapeSection: String {
    var rows: [[String]] = []
    for name in mentioned {
      if let type = model.enums.first(where: { $0.name.flat == name }) {
        let values = type.values.map { "\($0.camel) \($0.number)" }.joined(separator: ", ")
        rows.append([name, "one of \(values)"])
      } else if let type = model.unions.first(where: { $0.name.flat == name }) {
        rows.append([
          name, "either " + type.arms.map { "\($0.object) (\($0.tag), \($0.number))" }.joined(separator: ", "),
        ])
      } else if let type = model.objects.first(where: { $0.name.flat == name && $0.role == .value }) {
        rows.append([name, type.fields.map { "\($0.name) \(self.type($0)) \($0.number)" }.joined(separator: ", ")])
      }
    }
    return rows.isEmpty ? "" : "Made of\n" + columns.table(rows)
  }

  private var mentioned: [String] {
    var waiting = [resource.name] + resource.operations.map(\.input)
    for case .object(let name) in resource.operations.map(\.output) { waiting.append(name) }
    if let parameters = resource.resolverParameters { waiting.append(parameters) }
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      // Other resources have explanations of their own.
      if model.resources.contains(where: { $0.name == name }) && name != resource.name { continue }
      if let object = model.objects.first(where: { $0.name.flat == name }) { waiting += ClientModel.mentions(object) }
      if let union = model.unions.first(where: { $0.name.flat == name }) { waiting += union.arms.map(\.object) }
    }
    return seen.sorted()
  }
}
