// Examples, made up from types, names and constraints, the same every time: each holds to its schema, so that a viewer's
// "try it out" starts with something that the server takes.

struct OpenAPIExamples {
  let model: Model
  /// Values within values: beyond this many, null or nothing stands for the rest.
  private var depth = 0
  private static let deepest = 4

  init(_ model: Model) { self.model = model }

  /// Nil where an example would say nothing.
  func value(_ object: ObjectType, fields: [Field], tag: String?) -> JSONValue? {
    var value = JSONObject()
    if let tag { value["type"] = .string(tag) }
    for field in fields {
      // As it is for the most.
      value[field.name] = field.visibleTo.isEmpty ? self.value(field) : .null
    }
    return value.isEmpty ? nil : .object(value)
  }

  func value(_ field: Field) -> JSONValue {
    if field.type.isList {
      guard depth < OpenAPIExamples.deepest else { return [] }
      return .array(Array(repeating: element(field), count: max(1, field.constraints.minCount ?? 0)))
    }
    if let value = field.defaultValue { return value.json(field.type.base) }
    if field.isNullable, depth >= OpenAPIExamples.deepest || field.name == "nextCursor" { return .null }
    return element(field)
  }

  private func element(_ field: Field) -> JSONValue {
    let constraints = field.constraints
    switch field.type.base {
    case .string, .path, .address, .network, .origin, .logLevels: return .string(text(field))
    case .boolean: return true
    case .int: return .integer(whole(1, constraints))
    case .int64: return "1"
    case .float: return JSONValue(bounded(1, constraints))
    case .bytes: return .integer(whole(1_024, constraints))
    case .timestamp: return "2026-01-31T12:00:00.000000Z"
    case .duration: return .string(OpenAPIFormats.duration(nanoseconds: nanoseconds(constraints)))
    case .id(let resource): return .string(id(resource))
    case .payload: return [:]
    case .fieldMask: return ""
    case .enumeration(let name):
      return .string(model.enums.first { $0.name.flat == name }?.values.first { $0.deprecated == nil }?.camel ?? "")
    case .object(let name): return nested(model.object(name), tag: nil)
    case .union(let name):
      guard let arm = model.unions.first(where: { $0.name.flat == name })?.arms.first else { return [:] }
      return nested(model.object(arm.object), tag: arm.tag)
    }
  }

  private func nested(_ object: ObjectType, tag: String?) -> JSONValue {
    var inner = self
    inner.depth += 1
    return inner.value(object, fields: object.fields, tag: tag) ?? [:]
  }

  private func bounded(_ number: Double, _ constraints: Constraints) -> Double {
    min(max(number, constraints.minimum ?? -.infinity), constraints.maximum ?? .infinity)
  }

  /// A schema may bound a number beyond what an integer holds.
  private func whole(_ number: Double, _ constraints: Constraints) -> Int {
    Int(min(max(bounded(number, constraints).rounded(.up), -9e15), 9e15))
  }

  private func nanoseconds(_ constraints: Constraints) -> Int {
    Int(min(max(bounded(1.5, constraints), -9e9), 9e9) * 1e9)
  }

  private func id(_ resource: String?) -> String {
    let prefix = resource.flatMap { model.resource($0).prefix }
    return (prefix.map { $0 + "_" } ?? "") + "01k3v5y8e7frq8q2w0mdnyxjkt"
  }

  /// The field's own name, as long as it must be.
  private func text(_ field: Field) -> String {
    let constraints = field.constraints
    if let pattern = constraints.pattern {
      return PatternExample.text(pattern, atLeast: constraints.minLength ?? 0)
    }
    if let format = constraints.format.flatMap(OpenAPIFormats.init) {
      // What must be longer than these are is names or bytes: one more letter is as good there.
      let missing = (constraints.minLength ?? 0) - format.example.count
      return format.example + String(repeating: "A", count: max(0, missing))
    }
    let words = Words(field.name).spaced
    var text = words.prefix(1).uppercased() + words.dropFirst()
    while text.count < constraints.minLength ?? 0 { text += " " + words }
    return String(text.prefix(max(constraints.maxLength ?? .max, 0)))
  }
}
