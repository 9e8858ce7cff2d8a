// `codegen new resource`: a schema file to start from. It is built together with the schema before anybody sees it, so
// what is written compiles, and what cannot be called so is refused with the reason that the checker has for it. It
// writes no file and asks nobody: `Command` does.

struct NewResource: Equatable, Sendable {
  /// `WatchParty`
  let name: String
  /// `Schema/watchParty.graphql`
  let path: String
  /// `watch-parties`
  let segment: String
  /// `wp`
  let prefix: String

  /// Takes a name in any style: `WatchParty`, `watchParty`, `watch-party`.
  init(_ asked: String, in loaded: LoadedSchema, folder: String) throws(NewResourceError) {
    guard NewResource.isName(asked) else { throw .badName(asked) }
    let words = Words(asked)
    let (name, path) = (words.upperCamel, "\(folder)/\(words.lowerCamel).graphql")
    if let range = loaded.definition(called: words) {
      throw .exists(name, at: "\(loaded.sources[range.file].path):\(range.start.line)")
    }
    // Files are told apart by more than their case only on some disks.
    if let file = loaded.sources.first(where: { $0.path.lowercased() == path.lowercased() }) {
      throw .fileExists(file.path)
    }
    let taken = Set(loaded.model?.resources.compactMap(\.prefix) ?? [])
    guard let prefix = NewResource.prefixes(words.all).first(where: { !taken.contains($0) }) else {
      throw .noPrefix(name)
    }
    (self.name, self.path, self.prefix) = (name, path, prefix)
    segment = NewResource.plural(words.all).joined(separator: "-")
    let complaints = loaded.complaints(with: SourceText(path: path, text: text))
    guard complaints.isEmpty else { throw .refused(name, complaints) }
  }

  // MARK: Names

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 60 else { return false }
    let isLetter = { (byte: UInt8) in (65...90).contains(byte) || (97...122).contains(byte) }
    return isLetter(first)
      && name.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
  }

  /// The last word in the plural, as far as English is regular.
  private static func plural(_ words: [String]) -> [String] {
    guard let last = words.last else { return words }
    let beforeLast = last.dropLast().last ?? "a"
    let plural =
      if last.hasSuffix("y") && !"aeiou".contains(beforeLast) {
        String(last.dropLast()) + "ies"
      } else if ["s", "x", "z", "ch", "sh"].contains(where: last.hasSuffix) {
        last + "es"
      } else {
        last + "s"
      }
    return words.dropLast() + [plural]
  }

  /// What its ids could begin with, the best first: initials, then as few first letters as tell it apart.
  private static func prefixes(_ words: [String]) -> [String] {
    let letters = words.joined().filter { $0.isLowercase && $0.isASCII }
    let initials = String(words.compactMap(\.first).filter(\.isLowercase))
    return ([initials] + (2...8).map { String(letters.prefix($0)) }).filter { (2...8).contains($0.count) }
  }
}

enum NewResourceError: Error, Equatable {
  case badName(String)
  case exists(String, at: String)
  case fileExists(String)
  case noPrefix(String)
  /// What the checker said of the schema with the new file in it.
  case refused(String, [String])

  var message: String {
    switch self {
    case .badName(let name):
      "\"\(name)\" is no name for a resource: letters and digits, as WatchParty or watch-party"
    case .exists(let name, let place): "\(name) exists already: \(place)"
    case .fileExists(let path): "\(path) exists already; a resource has a file of its own"
    case .noPrefix(let name): "every prefix that the ids of \(name) could have is taken; choose a longer name"
    case .refused(let name, let reasons):
      "\(name) cannot be a resource here:\n" + reasons.map { "  \($0)" }.joined(separator: "\n")
    }
  }
}

extension LoadedSchema {
  /// Where something stands whose name is the same in some language.
  fileprivate func definition(called words: Words) -> SourceRange? {
    documents.lazy.flatMap(\.definitions).first { definition in
      if case .directive = definition.kind { return false }
      return !definition.isExtension && Words(definition.name.text) == words
    }?.name.range
  }

  /// What is wrong with it and one file more, as sentences.
  fileprivate func complaints(with file: SourceText) -> [String] {
    let lockPath = sources.count > documents.count ? sources.last : nil
    let all = LoadedSchema.read(
      sources.prefix(documents.count) + [file], lock: lockPath, name: model?.name ?? "", version: model?.version ?? "")
    return all.diagnostics.sorted.map { $0.message + ($0.suggestion.map { " (\($0))" } ?? "") }
  }
}
