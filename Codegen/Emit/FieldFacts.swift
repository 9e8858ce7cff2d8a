// What is to know of a field beyond its description, in short sentences: for formats that cannot say it in their own
// language, as comments.

enum FieldFacts {
  static func of(_ field: Field, in role: ObjectType.Role) -> [String] {
    var facts: [String] = []
    if isRequired(field, in: role) { facts.append("Required.") }
    if field.isOutput { facts.append("Set by the server.") }
    if field.isImmutable && !field.isOutput { facts.append("Fixed at creation.") }
    if field.isSecret { facts.append("Never shown.") }
    if let value = field.defaultValue, let text = say(value) { facts.append("Default: \(text).") }
    facts += of(field.constraints, unit: unit(field.type.base))
    if !field.visibleTo.isEmpty { facts.append("Seen by " + field.visibleTo.joined(separator: ", ") + ".") }
    return facts
  }

  private static func isRequired(_ field: Field, in role: ObjectType.Role) -> Bool {
    switch role {
    case .input, .value: field.isRequired
    case .resource, .page, .patch: false
    }
  }

  private static func unit(_ base: BaseType) -> String {
    switch base {
    case .duration: " seconds"
    case .bytes: " bytes"
    default: ""
    }
  }

  private static func of(_ constraints: Constraints, unit: String) -> [String] {
    var facts: [String] = []
    if let text = range(counted(constraints.minLength), constraints.maxLength.map(Double.init)) {
      facts.append("\(text) characters.")
    }
    if let text = range(constraints.minimum, constraints.maximum) { facts.append("\(text)\(unit).") }
    if let pattern = constraints.pattern { facts.append("Matches `\(pattern)`.") }
    if let format = constraints.format { facts.append("Format: \(format).") }
    if let text = range(counted(constraints.minCount), constraints.maxCount.map(Double.init)) {
      facts.append("\(text) elements.")
    }
    return facts
  }

  /// That there are at least none goes without saying.
  private static func counted(_ least: Int?) -> Double? { least == 0 ? nil : least.map(Double.init) }

  private static func range(_ least: Double?, _ most: Double?) -> String? {
    switch (least, most) {
    case (nil, nil): nil
    case (nil, let most?): "At most \(say(most))"
    case (let least?, nil): "At least \(say(least))"
    case (let least?, let most?): "\(say(least)) to \(say(most))"
    }
  }

  private static func say(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  private static func say(_ value: DefaultValue) -> String? {
    switch value {
    case .string(let text): "\"" + text.debugDescription.dropFirst().dropLast() + "\""
    case .text(let text), .enumeration(let text): text
    case .boolean(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .float(let number): say(number)
    case .duration(let nanoseconds): say(Double(nanoseconds) / 1e9) + "s"
    case .emptyList: nil
    }
  }
}
