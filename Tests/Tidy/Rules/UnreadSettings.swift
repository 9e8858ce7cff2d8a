// A setting that no code reads is a promise to operators that nobody keeps. The generated table names the property of
// each setting; somebody must read that property, as `section.name`, outside of what is generated.

enum UnreadSettings {
  static let generated = "Sources/Generated/"

  /// A finding for each property that a table names and nobody reads.
  static func check(_ sources: [SourceFile]) -> [Finding] {
    let handwritten = sources.filter { !$0.path.hasPrefix(generated) }
    var read: Set<String> = []
    for file in handwritten {
      for match in file.code.matches(of: #"\b(\w+)\.(\w+)\b"#) { read.insert(match.whole) }
      // Of `a.b.c` the first look takes `a.b`, and this one `b.c`.
      for match in file.code.matches(of: #"(?<=\.)(\w+)\.(\w+)\b"#) { read.insert(match.whole) }
    }
    return properties(sources).filter { !read.contains($0.name) }.map {
      Finding(
        path: $0.path, line: $0.line,
        message: "no code reads \($0.name): read it, or take the setting out of the schema")
    }
  }

  /// The paths behind `\.` in tables of settings.
  static func properties(_ sources: [SourceFile]) -> [(name: String, path: String, line: Int)] {
    sources.filter { $0.path.hasPrefix(generated) && $0.code.contains("[Setting<Settings>] = [") }.flatMap { file in
      file.code.matches(of: #"\\\.(\w+\.\w+),"#).map { ($0.groups[1] ?? "", file.path, $0.line) }
    }
  }
}
