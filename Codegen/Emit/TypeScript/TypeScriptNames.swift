// How things of the model are called in TypeScript, and how a file says where it has them from.

enum TypeScriptNames {
  static func shape(_ flat: String) -> String { Words(flat).lowerCamel + "Shape" }
  static func facts(_ flat: String) -> String { Words(flat).lowerCamel + "Enum" }
  static func union(_ flat: String) -> String { Words(flat).lowerCamel + "Union" }
  static func operation(_ operation: Operation) -> String {
    Words(operation.resource).lowerCamel + Words(operation.name).upperCamel
  }

  /// The constant with the facts of a type that a field refers to.
  static func facts(of base: BaseType) -> String? {
    switch base {
    case .enumeration(let name): facts(name)
    case .object(let name): shape(name)
    case .union(let name): union(name)
    default: nil
    }
  }

  /// The type of one value.
  static func type(_ base: BaseType) -> String {
    switch base {
    case .string, .id, .path, .address, .network, .origin, .logLevels, .fieldMask: "string"
    case .boolean: "boolean"
    case .int, .bytes, .float: "number"
    case .int64: "bigint"
    case .timestamp: "Timestamp"
    case .duration: "Duration"
    case .payload: "unknown"
    case .enumeration(let name), .object(let name), .union(let name): name
    }
  }

  /// What the facts call its kind.
  static func kind(_ base: BaseType) -> String {
    switch base {
    case .string, .id, .path, .address, .network, .origin, .logLevels, .fieldMask: "string"
    case .boolean: "boolean"
    case .int, .bytes: "int"
    case .int64: "int64"
    case .float: "float"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .payload: "payload"
    case .enumeration: "enum"
    case .object: "object"
    case .union: "union"
    }
  }
}

/// What a file imports, by where it is from.
struct TypeScriptImports {
  private var names: [String: Set<String>] = [:]

  mutating func add(_ name: String, from module: String) { names[module, default: []].insert(name) }

  /// `keyword` is `import` or `import type`.
  func text(_ keyword: String) -> String {
    names.sorted { $0.key < $1.key }.map { module, names in
      CodeLayout.fit("\(keyword) ", "{", names.sorted(), "} from \"\(module)\";", spaced: true) + "\n"
    }.joined()
  }
}

extension CodePrinter {
  /// A documentation comment, at a depth that is known to who calls.
  mutating func comment(_ text: String, depth: Int = 0, notes: [String] = []) {
    let lines = CodeLayout.wrap(text.replacing("*/", with: "*∕"), columns: CodeLayout.width - depth * 2 - 3)
    if notes.isEmpty, lines.count == 1, lines[0].count + depth * 2 + 7 <= CodeLayout.width {
      line("/** \(lines[0]) */")
      return
    }
    line("/**")
    for text in lines + notes { line(text.isEmpty ? " *" : " * \(text)") }
    line(" */")
  }

  mutating func comment(_ text: String, deprecated: String?, depth: Int = 0, notes: [String] = []) {
    comment(text, depth: depth, notes: notes + (deprecated.map { ["@deprecated \($0)"] } ?? []))
  }
}
