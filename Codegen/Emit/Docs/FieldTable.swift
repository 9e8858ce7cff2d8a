// The table of a shape's fields: name, type, what it must hold to, what it is.

struct FieldTable {
  let model: Model

  func markdown(_ fields: [Field], inputs: Bool = false) -> String {
    guard !fields.isEmpty else { return "" }
    var text = "| Field | Type | |\n| --- | --- | --- |\n"
    for field in fields where field.place != .grpc {
      let notes = [cell(field.description), marks(field, inputs), constraints(field.constraints, field.type)]
      text += "| `\(field.name)` | \(type(field)) | \(notes.filter { !$0.isEmpty }.joined(separator: " ")) |\n"
    }
    return text + "\n"
  }

  private func type(_ field: Field) -> String {
    let name = name(field.type.base)
    return (field.type.isList ? "list of \(name)" : name) + (field.isNullable ? " or null" : "")
  }

  private func name(_ base: BaseType) -> String {
    switch base {
    case .string: "text"
    case .boolean: "boolean"
    case .int: "integer"
    case .int64: "64-bit integer, as text"
    case .float: "number"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .bytes: "bytes"
    case .id(let resource): "id" + (resource.map { " of \(link($0))" } ?? "")
    case .payload: "any"
    case .fieldMask: "field mask"
    case .enumeration(let name): enumeration(name)
    case .object(let name): shape(name)
    case .union(let name): "`\(name)`"
    case .path: "path"
    case .address: "address"
    case .network: "network"
    case .origin: "origin"
    case .logLevels: "log levels"
    }
  }

  private func link(_ resource: String) -> String { "[\(resource)](\(Words(resource).kebab).md)" }

  func enumeration(_ name: String) -> String {
    let values = model.enums.first { $0.name.flat == name }?.values ?? []
    guard values.count <= 12 else { return "`\(name)`" }
    return values.map { "`\($0.camel)`" }.joined(separator: ", ")
  }

  private func shape(_ name: String) -> String {
    model.resources.contains { $0.name == name } ? link(name) : "`\(name)`"
  }

  private func marks(_ field: Field, _ isInput: Bool) -> String {
    var marks: [String] = []
    if isInput {
      if field.isRequired { marks.append("Required.") }
      if field.place == .header { marks.append("Over REST the field `\(header(field))`.") }
    } else {
      if field.isOutput { marks.append("Set by the server.") }
      if field.isImmutable { marks.append("Fixed at creation.") }
    }
    if field.isSecret { marks.append("Never shown.") }
    if let value = field.defaultValue { marks.append("Default: `\(text(value))`.") }
    if !field.visibleTo.isEmpty { marks.append("Seen by: \(DocsWords.accesses(field.visibleTo)); null for others.") }
    if field.isOwn { marks.append("As its owner sees it.") }
    if let reason = field.deprecated { marks.append("**Deprecated.** \(cell(reason))") }
    return marks.joined(separator: " ")
  }

  private func header(_ field: Field) -> String {
    field.number == Implicit.expectedVersion ? "If-Match" : "Idempotency-Key"
  }

  func text(_ value: DefaultValue) -> String {
    switch value {
    case .string(let text), .text(let text): text
    case .boolean(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    case .duration(let nanoseconds): DocsWords.duration(nanoseconds)
    case .enumeration(let name): Words(name).lowerCamel
    case .emptyList: "[]"
    }
  }

  func constraints(_ constraints: Constraints, _ type: FieldType) -> String {
    var parts: [String] = []
    if let most = constraints.maxLength {
      parts.append(DocsWords.span(constraints.minLength ?? 0, most) + " characters")
    }
    if constraints.minimum != nil || constraints.maximum != nil {
      parts.append(DocsWords.range(constraints.minimum, constraints.maximum, type.base))
    }
    if let pattern = constraints.pattern { parts.append("like `\(cell(pattern))`") }
    if let format = constraints.format { parts.append("format `\(format.lowercased())`") }
    if let most = constraints.maxCount { parts.append(DocsWords.span(constraints.minCount ?? 0, most) + " entries") }
    return parts.isEmpty
      ? "" : parts.joined(separator: ", ").prefix(1).uppercased() + parts.joined(separator: ", ").dropFirst() + "."
  }
}
