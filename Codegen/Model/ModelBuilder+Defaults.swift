// `@default(value: "…")`: text, read as the field's type reads it, so that a default that the field would refuse is a
// mistake in the schema and not at run time.

extension ModelBuilder {
  mutating func readDefault(_ use: DirectiveUse, _ source: FieldSource, _ field: inout Field) {
    guard let text = use.text("value") else { return }
    let range = use.value("value")?.range ?? use.name.range
    if field.type.isList {
      if !source.isSetting && !text.isEmpty { error("a list begins empty: only settings have others", at: range) }
      field.defaultValue = text.isEmpty ? .emptyList : .text(text)
      return
    }
    guard let value = defaultValue(text, field) else {
      return error("\"\(text)\" is no \(ModelBuilder.say(field.type.base))", at: range)
    }
    if let number = ModelBuilder.magnitude(value), !field.constraints.contains(number) {
      return error("the default is out of the field's range", at: range)
    }
    if case .string(let text) = value, let most = field.constraints.maxLength,
      text.unicodeScalars.count > most || text.unicodeScalars.count < field.constraints.minLength ?? 0
    {
      return error("the default is not of the field's length", at: range)
    }
    if case .string(let text) = value, !field.constraints.isLike(text) {
      return error("the default is not what the field's pattern or format says", at: range)
    }
    field.defaultValue = value
  }

  private mutating func defaultValue(_ text: String, _ field: Field) -> DefaultValue? {
    switch field.type.base {
    case .string: .string(text)
    case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .int, .int64: Int(text).map(DefaultValue.integer)
    case .bytes: (Int(text) ?? ModelBuilder.size(text)).map(DefaultValue.integer)
    case .float: Double(text).flatMap { $0.isFinite ? .float($0) : nil }
    case .duration: ModelBuilder.nanoseconds(text).map(DefaultValue.duration)
    case .enumeration(let name):
      catalogue.enumValues(name).contains { $0.name.text == text } ? .enumeration(text) : nil
    case .path, .address, .network, .origin, .logLevels: .text(text)
    case .timestamp, .id, .payload, .fieldMask, .object, .union: nil
    }
  }

  /// `4KiB`, `1MiB`, as settings take them.
  private static func size(_ text: String) -> Int? {
    for (unit, factor) in [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)] where text.hasSuffix(unit) {
      return Int(text.dropLast(3)).map { $0 * factor }
    }
    return nil
  }

  /// `1.5s`, as the wire has it, and `500ms`, `5m`, as settings take them.
  static func nanoseconds(_ text: String) -> Int? {
    let units = [("ms", 1e6), ("s", 1e9), ("m", 60e9), ("h", 3_600e9)]
    for (unit, factor) in units where text.hasSuffix(unit) {
      guard let number = Double(text.dropLast(unit.count)), number.isFinite, abs(number * factor) < 9e18 else {
        continue
      }
      return Int((number * factor).rounded())
    }
    return nil
  }

  private static func magnitude(_ value: DefaultValue) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .float(let number): number
    case .duration(let nanoseconds): Double(nanoseconds) / 1e9
    default: nil
    }
  }

  static func say(_ base: BaseType) -> String {
    switch base {
    case .string: "text"
    case .boolean: "boolean: true or false"
    case .int, .int64: "integer"
    case .float: "number"
    case .bytes: "number of bytes"
    case .duration: "length of time, as 1.5s"
    case .enumeration(let name), .object(let name), .union(let name): name
    case .timestamp: "default: a moment has none"
    case .id: "default: an id has none"
    case .payload, .fieldMask: "default: such a field has none"
    case .path, .address, .network, .origin, .logLevels: "such value"
    }
  }
}

extension Constraints {
  /// Whether the pattern, or what the format is a pattern of, holds.
  func isLike(_ text: String) -> Bool {
    let format = format.flatMap(OpenAPIFormats.init)
    let patterns = [pattern.map(OpenAPIFormats.anchored), format?.pattern].compactMap(\.self)
    let isEmail = format?.standard != "email" || text.dropFirst().dropLast().contains("@")
    return isEmail
      && patterns.allSatisfy { pattern in
        guard let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar) else { return true }
        return text.wholeMatch(of: regex) != nil
      }
  }

  func contains(_ number: Double) -> Bool {
    number >= minimum ?? -.infinity && number <= maximum ?? .infinity
  }
}
