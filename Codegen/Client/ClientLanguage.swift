// The languages that clients are made in, and which files of `clients/` are the hand-written half of each: what a package
// needs, without its tests and without what is generated.

enum ClientLanguage: String, CaseIterable, Sendable {
  case typescript, python, swift

  /// Where its client lies in this repository.
  var folder: String { "clients/\(rawValue)/" }

  /// What is generated lies below it.
  private var generated: String {
    switch self {
    case .typescript: "src/generated/"
    case .python: "cascade/generated/"
    case .swift: "CascadeSchema/Generated/"
    }
  }

  /// What its hand-written half is made of, as beginnings and endings of paths.
  private var parts: [(start: String, end: String)] {
    switch self {
    case .typescript: [("README.md", ""), ("package.json", ""), ("tsconfig.json", ""), ("src/", ".ts")]
    case .python: [("README.md", ""), ("pyproject.toml", ""), ("cascade/", ".py"), ("cascade/py.typed", "")]
    // Its hand-written half stands on this repository's own network, so it is a product of this package to depend on.
    case .swift: [("README.md", "")]
    }
  }

  /// Whether a file of the repository is part of the hand-written half.
  func isRuntime(_ path: String) -> Bool {
    guard path.hasPrefix(folder) else { return false }
    let name = path.dropFirst(folder.count)
    if name.hasPrefix(generated) { return false }
    return parts.contains { part in
      part.end.isEmpty ? name == part.start : name.hasPrefix(part.start) && name.hasSuffix(part.end)
    }
  }

  /// The generated half, for the model as it is.
  func emit(_ model: Model) -> [GeneratedFile] {
    switch self {
    case .typescript: TypeScriptEmitter.files(model)
    case .python: PythonEmitter.files(model)
    case .swift: SwiftClientEmitter.standalone(model)
    }
  }
}
