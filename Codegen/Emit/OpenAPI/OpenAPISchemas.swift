// The shapes as JSON Schema 2020-12: those that REST reaches, in the order of the model. A shape that clients may write
// is closed, and asks for what has no default; one that only the server writes is open, for it will grow, and has all of
// its fields, always.

struct OpenAPISchemas {
  enum Side { case input, output }

  let model: Model
  /// Objects, enums and unions, by flat name.
  private let reached: Set<String>
  /// Values that clients write, by flat name; they are closed even where the server writes them too.
  private let written: Set<String>

  init(_ model: Model) {
    self.model = model
    let operations = model.resources.flatMap(\.operations)
    var bodies = Reach(model)
    var answers = Reach(model)
    for operation in operations {
      let fields = model.object(operation.input).fields.filter { [.body, .query, .path].contains($0.place) }
      if fields.contains(where: { $0.place == .body && operation.kind != .patch }) { bodies.add(operation.input) }
      for field in fields { field.type.base.flat.map { bodies.add($0) } }
      if case .object(let name) = operation.output { answers.add(name) }
    }
    written = bodies.names
    reached = bodies.names.union(answers.names)
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/components/schemas/" + name)] }

  /// Under their names.
  var all: JSONObject {
    var all = JSONObject()
    all[OpenAPIProblem.name] = OpenAPIProblem.schema
    all[OpenAPIProblem.violation] = OpenAPIProblem.violationSchema
    for object in model.objects where reached.contains(object.name.flat) {
      all[object.name.flat] = schema(object)
    }
    for union in model.unions where reached.contains(union.name.flat) {
      for arm in union.arms { all[armName(arm)] = schema(arm) }
      all[union.name.flat] = schema(union)
    }
    for type in model.enums where reached.contains(type.name.flat) { all[type.name.flat] = schema(type) }
    return all
  }

  // MARK: Objects

  private func schema(_ object: ObjectType) -> JSONValue {
    if case .patch = object.role {
      return .object(shape(object, fields: object.fields.filter(\.isPatchable), .patch))
    }
    let fields = object.role == .input ? object.fields.filter { $0.place == .body } : object.fields
    let isWritten = object.role == .input || (object.role == .value && written.contains(object.name.flat))
    return .object(shape(object, fields: fields, isWritten ? .input : .output))
  }

  private enum Use { case input, output, patch }

  private func shape(_ object: ObjectType, fields: [Field], tag: String? = nil, _ use: Use) -> JSONObject {
    var value: JSONObject = ["type": "object", "description": .string(object.description)]
    if object.deprecated != nil { value["deprecated"] = true }
    var properties = JSONObject()
    if let tag { properties["type"] = ["const": .string(tag)] }
    for field in fields { properties[field.name] = property(field, use) }
    value["properties"] = .object(properties)
    let required = (tag == nil ? [] : ["type"]) + fields.filter { isRequired($0, use) }.map(\.name)
    if !required.isEmpty { value["required"] = .array(required.map(JSONValue.string)) }
    if use != .output { value["additionalProperties"] = false }
    if let example = OpenAPIExamples(model).value(object, fields: fields, tag: tag) { value["examples"] = [example] }
    return value
  }

  private func isRequired(_ field: Field, _ use: Use) -> Bool {
    switch use {
    case .input: isNeeded(field)
    // What is hidden is there, and null.
    case .output: true
    case .patch: false
    }
  }

  /// Whether a client must give it: a list is empty by itself, which may be too few.
  func isNeeded(_ field: Field) -> Bool { field.isRequired || (field.constraints.minCount ?? 0) > 0 }

  private func property(_ field: Field, _ use: Use) -> JSONValue {
    guard use == .patch, !field.type.isList, case .object(let name) = field.type.base else {
      return schema(field, use == .output ? .output : .input, hasDefault: use == .input)
    }
    // Nested values patch recursively, so nothing of them must be there.
    let object = model.object(name)
    var value = shape(object, fields: object.fields, .patch)
    value["examples"] = nil
    value["description"] = .string(field.description)
    if field.isNullable { value["type"] = ["object", "null"] }
    return .object(value)
  }

  // MARK: Unions and enumerations

  private func schema(_ union: UnionType) -> JSONValue {
    var mapping = JSONObject()
    for arm in union.arms { mapping[arm.tag] = .string("#/components/schemas/" + armName(arm)) }
    return [
      "description": .string(union.description),
      "oneOf": .array(union.arms.map { OpenAPISchemas.reference(armName($0)) }),
      "discriminator": ["propertyName": "type", "mapping": .object(mapping)],
    ]
  }

  /// An object that is an arm has `type` there, so where it is used without a union too it has two names.
  private func armName(_ arm: UnionType.Arm) -> String {
    reached.contains(arm.object) ? "Tagged" + arm.object : arm.object
  }

  private func schema(_ arm: UnionType.Arm) -> JSONValue {
    let object = model.object(arm.object)
    let isWritten = model.unions.contains { written.contains($0.name.flat) && $0.arms.contains(arm) }
    return .object(shape(object, fields: object.fields, tag: arm.tag, isWritten ? .input : .output))
  }

  private func schema(_ type: EnumType) -> JSONValue {
    let values = type.values.map { value in
      "- `\(value.camel)`: \(value.description)" + (value.deprecated.map { " Deprecated: \($0)" } ?? "")
    }
    return [
      "type": "string",
      "description": .string(([type.description, ""] + values).joined(separator: "\n")),
      "enum": .array(type.values.map { .string($0.camel) }),
    ]
  }
}

extension Field {
  /// Whether a patch may change it.
  fileprivate var isPatchable: Bool { !isOutput && !isImmutable && !isCreateOnly }
}

/// What is reached from some types, by flat name: objects and enumerations, unions with what their arms hold. An arm is
/// not reached by its union: it has a shape of its own there.
private struct Reach {
  let model: Model
  private(set) var names: Set<String> = []

  init(_ model: Model) { self.model = model }

  private func isSaid(_ field: Field, in object: ObjectType) -> Bool {
    switch object.role {
    case .input: field.place == .body
    case .patch: field.isPatchable
    case .resource, .value, .page: true
    }
  }

  mutating func add(_ name: String) {
    guard names.insert(name).inserted else { return }
    if let object = model.objects.first(where: { $0.name.flat == name }) {
      for field in object.fields where isSaid(field, in: object) { field.type.base.flat.map { add($0) } }
    } else if let union = model.unions.first(where: { $0.name.flat == name }) {
      for field in union.arms.flatMap({ model.object($0.object).fields }) { field.type.base.flat.map { add($0) } }
    }
  }
}
