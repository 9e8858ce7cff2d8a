// How the schema's names and types are called in Swift.

struct SwiftNames {
  private let types: [String: String]

  init(_ model: Model) {
    var types: [String: String] = [:]
    for object in model.objects { types[object.name.flat] = object.name.swift }
    for enumeration in model.enums { types[enumeration.name.flat] = enumeration.name.swift }
    for union in model.unions { types[union.name.flat] = union.name.swift }
    self.types = types
    firstValue = Dictionary(uniqueKeysWithValues: model.enums.map { ($0.name.flat, $0.values[0].camel) })
  }

  /// `PlaybackState.Play.Input`, for the flat name.
  func type(_ flat: String) -> String { types[flat] ?? flat }

  /// The type of one value, whatever surrounds it.
  func base(_ base: BaseType) -> String {
    switch base {
    case .string, .path, .address, .network, .origin, .logLevels: "String"
    case .boolean: "Bool"
    case .int, .bytes: "Int"
    case .int64: "Int64"
    case .float: "Double"
    case .timestamp: "Timestamp"
    case .duration: "Duration"
    case .id(let resource): resource.map { "ID<\(type($0))>" } ?? "String"
    case .payload: "Payload"
    case .fieldMask: "FieldMask"
    case .enumeration(let name), .object(let name), .union(let name): type(name)
    }
  }

  /// The type of a stored property.
  func property(_ field: Field) -> String {
    let base = base(field.type.base)
    if field.type.isList { return "[\(base)]" }
    return field.isNullable ? base + "?" : base
  }

  /// What a value is before it was read.
  func unset(_ field: Field) -> String {
    if field.type.isList { return "[]" }
    if field.isNullable && field.defaultValue == nil { return "nil" }
    if let value = field.defaultValue { return literal(value) }
    switch field.type.base {
    case .string, .path, .address, .network, .origin, .logLevels: return "\"\""
    case .boolean: return "false"
    case .int, .int64, .bytes, .float: return "0"
    case .timestamp: return ".epoch"
    case .duration: return ".zero"
    case .id(let resource): return resource == nil ? "\"\"" : ".unset"
    case .payload: return "Payload()"
    case .fieldMask: return "FieldMask()"
    case .enumeration(let name): return ".\(SwiftNames.member(firstValue[name] ?? "unset"))"
    case .object(let name): return type(name) + "()"
    case .union(let name): return type(name) + "()"
    }
  }

  /// The first value of each enumeration, which stands where none was read yet.
  private let firstValue: [String: String]

  func literal(_ value: DefaultValue) -> String {
    switch value {
    case .string(let text), .text(let text): SwiftNames.quote(text)
    case .boolean(let flag): "\(flag)"
    case .integer(let number): SwiftNames.grouped(number)
    case .float(let number): "\(number)"
    case .duration(let nanoseconds): SwiftNames.duration(nanoseconds)
    case .enumeration(let name): "." + SwiftNames.member(Words(name).lowerCamel)
    case .emptyList: "[]"
    }
  }

  // MARK: Words

  private static let keywords: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
    "internal", "let", "open", "operator", "private", "protocol", "public", "rethrows", "static", "struct",
    "subscript", "typealias", "var", "break", "case", "continue", "default", "defer", "do", "else", "fallthrough",
    "for", "guard", "if", "in", "repeat", "return", "switch", "where", "while", "as", "catch", "false", "is", "nil",
    "self", "super", "throw", "throws", "true", "try",
  ]

  /// Where a member is declared, or stands without a point before it.
  static func member(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// A property inside of a generated function: with `self` where a parameter or a local has its name.
  static func own(_ name: String) -> String { locals.contains(name) ? "self.\(name)" : member(name) }

  private static let locals: Set<String> = [
    "json", "object", "field", "fields", "reader", "writer", "violations", "cleared", "value", "mask", "number", "text",
    "old", "new", "names", "changed", "viewer",
  ]

  static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// `1_000_000`
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return "\(number)" }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "_" }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
  }

  static func duration(_ nanoseconds: Int) -> String {
    if nanoseconds == 0 { return ".zero" }
    for (unit, factor) in [("seconds", 1_000_000_000), ("milliseconds", 1_000_000), ("microseconds", 1_000)]
    where nanoseconds % factor == 0 {
      return ".\(unit)(\(grouped(nanoseconds / factor)))"
    }
    return ".nanoseconds(\(grouped(nanoseconds)))"
  }
}
