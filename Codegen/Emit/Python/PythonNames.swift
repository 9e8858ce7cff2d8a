// How things of the model are called in Python, how a module says where it has them from, and its docstrings.

enum PythonNames {
  static func shape(_ flat: String) -> String { Words(flat).upperSnake + "_SHAPE" }
  static func facts(_ flat: String) -> String { Words(flat).upperSnake + "_ENUM" }
  static func union(_ flat: String) -> String { Words(flat).upperSnake + "_UNION" }
  static func resource(_ name: String) -> String { Words(name).upperSnake + "_RESOURCE" }
  static func operation(_ operation: Operation) -> String {
    Words(operation.resource).snake + "_" + Words(operation.name).snake
  }

  /// `from` is too good a word to lose; other keywords the schema's own check refuses.
  static func attribute(_ name: String) -> String {
    let snake = Words(name).snake
    return snake == "from" ? snake + "_" : snake
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
    case .string, .id, .path, .address, .network, .origin, .logLevels, .fieldMask: "str"
    case .boolean: "bool"
    case .int, .bytes, .int64: "int"
    case .float: "float"
    case .timestamp: "datetime"
    case .duration: "timedelta"
    case .payload: "Json"
    case .enumeration(let name), .object(let name), .union(let name): name
    }
  }
}

/// What a module imports, by where it is from.
struct PythonImports {
  private var names: [String: Set<String>] = [:]

  var isEmpty: Bool { names.isEmpty }

  mutating func add(_ name: String, from module: String) { names[module, default: []].insert(name) }

  /// Those of the standard library, and those of the package.
  var parts: [PythonImports] {
    [names.filter { !$0.key.hasPrefix(".") }, names.filter { $0.key.hasPrefix(".") }].map { names in
      var part = PythonImports()
      part.names = names
      return part
    }
  }

  /// Sorted as Python's tools do it: by module, those of the standard library first, nearer packages last.
  func text(depth: Int = 0) -> String {
    lines { names in names }.map { CodeLayout.indent($0, depth: depth) }.joined()
  }

  /// What a package offers as its own.
  func reexports() -> String { lines { names in names.map { "\($0) as \($0)" } }.joined() }

  private func lines(_ named: ([String]) -> [String]) -> [String] {
    let modules = names.sorted { PythonImports.rank($0.key) < PythonImports.rank($1.key) }
    return modules.map { module, names in
      let sorted = named(names.sorted { PythonImports.order($0) < PythonImports.order($1) })
      let line = "from \(module) import " + sorted.joined(separator: ", ")
      return
        (line.count <= CodeLayout.width ? line : CodeLayout.fit("from \(module) import ", "(", sorted, ")", unit: 4))
        + "\n"
    }
  }

  private static func rank(_ module: String) -> String {
    let dots = module.prefix { $0 == "." }.count
    return (dots == 0 ? "0" : "1\(9 - dots)") + module
  }

  /// Constants, then classes, then functions.
  private static func order(_ name: String) -> String {
    let isConstant = !name.contains { $0.isLowercase }
    return (isConstant ? "0" : name.first?.isUppercase == true ? "1" : "2") + name
  }
}

extension CodePrinter {
  /// A docstring, at a depth that is known to who calls.
  mutating func docstring(_ text: String, deprecated: String? = nil, depth: Int = 0, notes: String? = nil) {
    var text = text.replacing("\\", with: "\\\\").replacing("\"\"\"", with: "\\\"\\\"\\\"")
    if let notes { text += "\n\n" + notes }
    if let deprecated { text += "\n\nDeprecated: " + deprecated }
    if text.hasSuffix("\"") { text = text.dropLast() + "\\\"" }
    let lines = CodeLayout.wrap(text, columns: CodeLayout.width - depth * 4 - 6)
    if lines.count == 1 {
      line("\"\"\"\(lines[0])\"\"\"")
      return
    }
    line("\"\"\"\(lines[0])")
    for text in lines.dropFirst() { line(text) }
    line("\"\"\"")
  }
}
