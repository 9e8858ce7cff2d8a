// All definitions of a schema by name, extensions merged in. It answers "what is called that"; what may be called so is
// checked here, what it means elsewhere. Files come sorted by path, so everything derived is in one order everywhere.

struct Catalogue {
  struct Entry {
    var definition: Definition
    /// The name of its file without folder and ending: `playbackState`.
    var group: String
    /// From the prelude: vocabulary, not schema.
    var isPrelude: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var directives: [String: Definition] = [:]
  private var places: [String: Int] = [:]

  static let builtInScalars: Set<String> = ["String", "Boolean", "Int", "Float", "ID"]
  /// What every GraphQL tool knows without a definition.
  private static let builtInDirectives = ["deprecated"]

  init(_ documents: [Document], _ sources: [SourceText], _ diagnostics: inout Diagnostics) {
    for (document, source) in zip(documents, sources) {
      let group = Catalogue.group(source.path)
      for definition in document.definitions where !definition.isExtension {
        add(definition, group, &diagnostics)
      }
    }
    for document in documents {
      for definition in document.definitions where definition.isExtension { extend(definition, &diagnostics) }
    }
  }

  subscript(name: String) -> Entry? { places[name].map { entries[$0] } }

  /// Names that could have been meant.
  var typeNames: [String] { entries.map(\.definition.name.text) + Catalogue.builtInScalars.sorted() }

  func enumValues(_ name: String) -> [EnumValueDefinition] {
    if case .enumeration(let values)? = self[name]?.definition.kind { return values }
    return []
  }

  static func group(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".graphql") ? String(file.dropLast(8)) : file
  }

  private mutating func add(_ definition: Definition, _ group: String, _ diagnostics: inout Diagnostics) {
    let name = definition.name
    if case .directive = definition.kind {
      if directives.updateValue(definition, forKey: name.text) != nil {
        diagnostics.error("the directive @\(name.text) is defined twice", at: name.range)
      }
      if group != "prelude" {
        diagnostics.error(
          "directives are a closed vocabulary: @\(name.text) would have to stand in prelude.graphql", at: name.range)
      }
      return
    }
    if case .schema = definition.kind {
      return diagnostics.error("this is a description language: it takes no schema definition", at: definition.range)
    }
    if places[name.text] != nil {
      return diagnostics.error("\(name.text) is defined twice", at: name.range)
    }
    places[name.text] = entries.count
    entries.append(Entry(definition: definition, group: group, isPrelude: group == "prelude"))
  }

  private mutating func extend(_ definition: Definition, _ diagnostics: inout Diagnostics) {
    let name = definition.name
    guard let place = places[name.text] else {
      return diagnostics.error(
        "nothing is called \(name.text), so it cannot be extended", at: name.range,
        suggestion: Suggestion.near(name.text, typeNames))
    }
    if entries[place].isPrelude {
      return diagnostics.error("\(name.text) is part of the vocabulary, which is closed", at: name.range)
    }
    guard let merged = Catalogue.merge(entries[place].definition, definition) else {
      return diagnostics.error("\(name.text) is of another kind than its extension", at: name.range)
    }
    entries[place].definition = merged
  }

  private static func merge(_ one: Definition, _ other: Definition) -> Definition? {
    var merged = one
    merged.directives += other.directives
    switch (one.kind, other.kind) {
    case (.object(let names, let fields), .object(let more, let others)):
      merged.kind = .object(interfaces: names + more, fields: fields + others)
    case (.interface(let names, let fields), .interface(let more, let others)):
      merged.kind = .interface(interfaces: names + more, fields: fields + others)
    case (.input(let fields), .input(let others)): merged.kind = .input(fields + others)
    case (.enumeration(let values), .enumeration(let others)): merged.kind = .enumeration(values + others)
    case (.union(let members), .union(let others)): merged.kind = .union(members: members + others)
    case (.scalar, .scalar): break
    default: return nil
    }
    return merged
  }
}
