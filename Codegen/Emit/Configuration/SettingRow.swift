// A row of the table of settings.

struct SettingRow {
  let section: ConfigurationSection
  let setting: Setting

  /// What a line of a literal has room for, its quotes and the `+` in front of it apart.
  private static let width = 98

  func text(room: Int) -> String { SwiftLayout.text(room: room) { $0.call("Setting", arguments) } }

  private var arguments: [String] {
    var all = ["\"\(setting.key)\"", "\\.\(section.property).\(setting.field.name)", ".\(kind)"]
    all.append(SettingRow.quote(setting.field.description))
    if let note = setting.note { all.append("note: \(SettingRow.quote(note))") }
    if !rules.isEmpty { all.append(SwiftLayout.text(room: 100) { $0.call("rules: SettingRules", rules) }) }
    if setting.isReloadable { all.append("reloads: true") }
    if setting.field.isSecret { all.append("isSecret: true") }
    if setting.mayBeOff { all.append("mayBeOff: true") }
    return all
  }

  /// The constraints that are no bounds of a number.
  private var rules: [String] {
    let constraints = setting.field.constraints
    func span(_ least: Int?, _ most: Int) -> String { "\(least ?? 0)...\(SwiftNames.grouped(most))" }
    var rules: [String] = []
    if let most = constraints.maxLength { rules.append("length: \(span(constraints.minLength, most))") }
    if let pattern = constraints.pattern { rules.append("pattern: \(SwiftNames.quote(pattern))") }
    if let format = constraints.format { rules.append("format: \"\(Words(format).lowerCamel)\"") }
    if let most = constraints.maxCount { rules.append("count: \(span(constraints.minCount, most))") }
    return rules
  }

  /// `bytes(1...1_024)`
  private var kind: String {
    let field = setting.field
    return switch field.type.base {
    case .boolean: "flag"
    case .int: "count(\(span(field) { SwiftNames.grouped(Int($0)) }))"
    case .bytes: "bytes(\(span(field) { SwiftNames.grouped(Int($0)) }))"
    case .float: "number(\(span(field) { "\($0)" }))"
    case .duration: "duration(\(span(field, " ... ") { SwiftNames.duration(Int(($0 * 1e9).rounded())) }))"
    case .enumeration(let name): "choice(\(name).words)"
    case .path: "path"
    case .address: "address"
    case .network: "network"
    case .origin: "origin"
    case .logLevels: "logLevels"
    // The model has no settings of other types.
    case .string, .int64, .timestamp, .id, .payload, .fieldMask, .object, .union: "text"
    }
  }

  /// The bounds, which the model has for every number.
  private func span(_ field: Field, _ sign: String = "...", _ write: (Double) -> String) -> String {
    write(field.constraints.minimum ?? 0) + sign + write(field.constraints.maximum ?? 0)
  }

  /// A literal that no line is too short for: in pieces, where it is long.
  private static func quote(_ text: String) -> String {
    // Lines of the schema are wrapped there; help is one text.
    let whole = text.split(separator: "\n").joined(separator: " ")
    let lines = SwiftEmitter.wrap(whole, to: width)
    guard lines.count > 1 else { return SwiftNames.quote(whole) }
    let pieces = lines.dropLast().map { $0 + " " } + [lines[lines.count - 1]]
    return pieces.map(SwiftNames.quote).joined(separator: "\n  + ")
  }
}

extension Setting {
  /// Null is the default of what has none; where there is one, `off` says null.
  var mayBeOff: Bool { field.isNullable && field.defaultValue != nil }
}
