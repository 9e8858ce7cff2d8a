// A field as JSON Schema: its type with everything that it must hold to, as every door checks it.

extension OpenAPISchemas {
  func schema(_ field: Field, _ side: Side, hasDefault: Bool = true, described: Bool = true) -> JSONValue {
    var element = scalar(field, side)
    var value: JSONObject
    if field.type.isList {
      value = ["type": "array", "items": .object(element)]
      value["minItems"] = field.constraints.minCount.flatMap { $0 > 0 ? .integer($0) : nil }
      value["maxItems"] = field.constraints.maxCount.map(JSONValue.integer)
    } else {
      if field.isNullable { element = nullable(element) }
      value = element
    }
    if described { value["description"] = .string(field.description) }
    if side == .input, hasDefault { value["default"] = field.defaultValue?.json(field.type.base) }
    if side == .output, field.isOutput { value["readOnly"] = true }
    if field.isSecret { value["writeOnly"] = true }
    if !field.visibleTo.isEmpty { value["x-visible-to"] = .array(field.visibleTo.map(JSONValue.string)) }
    if field.deprecated != nil, described { value["deprecated"] = true }
    return .object(value)
  }

  private func nullable(_ schema: JSONObject) -> JSONObject {
    switch schema["type"] {
    case .string(let type)?:
      var schema = schema
      schema["type"] = [.string(type), "null"]
      return schema
    case nil where schema.isEmpty: return schema
    default: return ["anyOf": [.object(schema), ["type": "null"]]]
    }
  }

  // MARK: Scalars

  private func scalar(_ field: Field, _ side: Side) -> JSONObject {
    let constraints = field.constraints
    switch field.type.base {
    case .string, .path, .address, .network, .origin, .logLevels: return text(constraints)
    case .boolean: return ["type": "boolean"]
    case .int, .bytes: return integer(constraints, least: field.type.base == .bytes ? 0 : nil, side)
    case .int64: return ["type": "string", "format": "int64", "pattern": "^(0|-?[1-9][0-9]{0,18})$"]
    case .float: return number(constraints)
    case .timestamp: return ["type": "string", "format": "date-time"]
    case .duration: return duration(constraints)
    case .id(let resource): return id(resource)
    case .payload: return [:]
    case .fieldMask: return ["type": "string"]
    case .enumeration(let name), .object(let name), .union(let name):
      return ["$ref": .string("#/components/schemas/" + name)]
    }
  }

  private func text(_ constraints: Constraints) -> JSONObject {
    var value: JSONObject = ["type": "string"]
    value["minLength"] = constraints.minLength.flatMap { $0 > 0 ? .integer($0) : nil }
    value["maxLength"] = constraints.maxLength.map(JSONValue.integer)
    if let pattern = constraints.pattern { value["pattern"] = .string(OpenAPIFormats.anchored(pattern)) }
    if let format = constraints.format.flatMap(OpenAPIFormats.init) {
      value["format"] = format.standard.map(JSONValue.string)
      if value["pattern"] == nil { value["pattern"] = format.pattern.map(JSONValue.string) }
    }
    return value
  }

  /// Numbers that every JSON reader keeps exactly.
  private static let safe = (1 << 53) - 1

  /// What bounds every integer is worth saying to who writes one.
  private func integer(_ constraints: Constraints, least: Int?, _ side: Side) -> JSONObject {
    var value: JSONObject = ["type": "integer"]
    let safe = OpenAPISchemas.safe
    value["minimum"] =
      constraints.minimum.map { JSONValue($0) } ?? least.map(JSONValue.integer)
      ?? (side == .input ? .integer(-safe) : nil)
    value["maximum"] = constraints.maximum.map { JSONValue($0) } ?? (side == .input ? .integer(safe) : nil)
    return value
  }

  private func number(_ constraints: Constraints) -> JSONObject {
    var value: JSONObject = ["type": "number"]
    value["minimum"] = constraints.minimum.map { JSONValue($0) }
    value["maximum"] = constraints.maximum.map { JSONValue($0) }
    return value
  }

  private func duration(_ constraints: Constraints) -> JSONObject {
    ["type": "string", "pattern": .string(OpenAPIFormats.durations(constraints.minimum, constraints.maximum))]
  }

  /// A UUID of version 7 in Crockford's base 32: its version and variant are two of the letters.
  private func id(_ resource: String?) -> JSONObject {
    guard let target = resource.map(model.resource), let prefix = target.prefix else { return ["type": "string"] }
    let letter = "[0-9a-hjkmnp-tv-z]"
    return [
      "type": "string",
      "pattern": .string("^\(prefix)_[0-7]\(letter){9}[ef]\(letter){2}[89abrstv]\(letter){12}$"),
    ]
  }
}

extension DefaultValue {
  /// As JSON writes a value of that type.
  func json(_ type: BaseType) -> JSONValue {
    switch self {
    case .integer(let number) where type == .int64: .string("\(number)")
    case .string(let text), .text(let text): .string(text)
    case .boolean(let flag): .boolean(flag)
    case .integer(let number): .integer(number)
    case .float(let number): JSONValue(number)
    case .duration(let nanoseconds): .string(OpenAPIFormats.duration(nanoseconds: nanoseconds))
    case .enumeration(let name): .string(Words(name).lowerCamel)
    case .emptyList: []
    }
  }
}
