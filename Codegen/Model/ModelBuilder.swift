// From what was written to what it means. It goes on after a mistake, so that one run shows many; a model comes out only
// when nothing was wrong. The order: directives are held to the vocabulary, tables are read, then types, resources with
// their operations, settings; what concerns the whole (clashes, cycles, routes) comes last.

struct ModelBuilder {
  let catalogue: Catalogue
  let rules: DirectiveRules
  var model = Model()
  var lock: LockFile
  var diagnostics = Diagnostics()
  /// Where each object's name stands, for what is found out late.
  var places: [String: SourceRange] = [:]

  struct Result {
    /// Nil when something is wrong.
    var model: Model?
    /// With the numbers of what is new.
    var lock: LockFile
    var diagnostics: Diagnostics
  }

  /// `documents` are the parsed `sources`, the prelude among them, sorted by path.
  static func build(
    _ documents: [Document], _ sources: [SourceText], lock: LockFile, name: String, version: String
  ) -> Result {
    var diagnostics = Diagnostics()
    let catalogue = Catalogue(documents, sources, &diagnostics)
    var builder = ModelBuilder(catalogue, lock)
    builder.diagnostics = diagnostics
    builder.model.name = name
    builder.model.version = version
    builder.build()
    return Result(
      model: builder.diagnostics.isEmpty ? builder.model : nil, lock: builder.lock, diagnostics: builder.diagnostics)
  }

  private init(_ catalogue: Catalogue, _ lock: LockFile) {
    self.catalogue = catalogue
    self.lock = lock
    rules = DirectiveRules(catalogue: catalogue)
  }

  private mutating func build() {
    for entry in catalogue.entries { checkWords(entry) }
    readTables()
    for entry in catalogue.entries where !entry.isPrelude { readType(entry) }
    deriveOperations()
    checkWhole()
    lock.bury(allBut: numbered)
  }

  /// Resources whose operations are still to be derived.
  var drafts: [ResourceDraft] = []
  /// Types whose sections in the lock were used.
  var numbered: Set<String> = []

  // MARK: Saying what is wrong

  mutating func error(_ message: String, at range: SourceRange, suggestion: String? = nil) {
    diagnostics.error(message, at: range, suggestion: suggestion)
  }

  /// `near` is what could have been meant.
  mutating func error(_ message: String, at range: SourceRange, meant word: String, near known: [String]) {
    diagnostics.error(message, at: range, suggestion: Suggestion.near(word, known))
  }

  // MARK: Numbers

  mutating func number(_ names: [(text: String, range: SourceRange)], in type: String, kind: String) -> [String: Int] {
    let (numbers, reused) = lock.number(names.map(\.text), in: type, kind: kind)
    numbered.insert(type)
    for name in reused {
      let range = names.first { $0.text == name }!.range
      error(
        "\(type).\(name) was removed once: its name and number cannot come back", at: range,
        suggestion: "call it something else")
    }
    if let beyond = names.first(where: { numbers[$0.text] ?? 0 >= LockFile.bound(kind) }) {
      let most = LockFile.bound(kind) - 1
      error("\(type) has had \(most) names, and there are no more numbers for \(beyond.text)", at: beyond.range)
    }
    return numbers
  }
}

extension Suggestion {
  /// `did you mean X?`, or nil.
  static func near(_ word: String, _ known: [String]) -> String? {
    nearest(word, among: known).map { "did you mean \($0)?" }
  }
}
