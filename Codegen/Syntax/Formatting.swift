// What `codegen format` makes of a schema's files: fields that a type owes to its interfaces are written into it, since
// the language makes a type repeat them and nobody should, and every file is printed in our format. A file that cannot
// be read whole stays as it is.

enum Formatting {
  /// The files in their order; what is wrong with them goes to `diagnostics`.
  static func format(_ sources: [SourceText], into diagnostics: inout Diagnostics) -> [SourceText] {
    var isWhole: [Bool] = []
    var documents: [Document] = []
    for (file, source) in sources.enumerated() {
      var found = Diagnostics()
      documents.append(Parser.parse(source, file: file, into: &found))
      isWhole.append(found.isEmpty)
      diagnostics.append(found)
    }
    completeTypes(&documents)
    return sources.indices.map { file in
      guard isWhole[file] else { return sources[file] }
      return SourceText(path: sources[file].path, text: DocumentPrinter.print(documents[file]))
    }
  }

  // MARK: Fields of interfaces

  /// Writes what types lack of their interfaces, and interfaces of theirs, in front of their own fields.
  static func completeTypes(_ documents: inout [Document]) {
    var interfaces: [String: Definition] = [:]
    for definition in documents.flatMap(\.definitions) where !definition.isExtension {
      if case .interface = definition.kind { interfaces[definition.name.text] = definition }
    }
    for file in documents.indices {
      for index in documents[file].definitions.indices {
        complete(&documents[file].definitions[index], interfaces)
      }
    }
  }

  private static func complete(_ definition: inout Definition, _ interfaces: [String: Definition]) {
    switch definition.kind {
    case .object(let names, let fields) where !definition.isExtension:
      definition.kind = .object(interfaces: names, fields: lacking(names, fields, interfaces) + fields)
    case .interface(let names, let fields) where !definition.isExtension:
      definition.kind = .interface(interfaces: names, fields: lacking(names, fields, interfaces) + fields)
    default: break
    }
  }

  private static func lacking(
    _ names: [Name], _ own: [FieldDefinition], _ interfaces: [String: Definition]
  ) -> [FieldDefinition] {
    var seen = Set(own.map(\.name.text))
    var visited: Set<String> = []
    var missing: [FieldDefinition] = []
    var waiting = Array(names.map(\.text).reversed())
    while let name = waiting.popLast() {
      guard visited.insert(name).inserted, case .interface(let parents, let fields)? = interfaces[name]?.kind else {
        continue
      }
      for field in fields where seen.insert(field.name.text).inserted {
        var copy = field
        copy.layout = Layout()
        missing.append(copy)
      }
      waiting += parents.map(\.text).reversed()
    }
    return missing
  }
}
