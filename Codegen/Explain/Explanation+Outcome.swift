// What stands on disk and in other languages: tables and indexes, names, files.

extension Explanation {
  var tableSection: String {
    guard let name = resource.table, let table = SQLSchema(model).table(name) else {
      return "Table\n  none: it is not @stored\n"
    }
    // As the snapshot beside the migrations has it, where the words are explained by what they stand behind.
    let lines = SchemaSnapshot.text(SQLSchema(tables: [table])).split(separator: "\n").dropFirst()
    return "Table (in SQLite and PostgreSQL)\n" + lines.map { "  \($0)\n" }.joined()
  }

  var nameSection: String {
    let client = ClientModel(model)
    let operations = resource.operations
    let observed = resource.observe != nil
    let flat = types.map(\.name.flat)
    var rows = [["Swift", (types.map(\.name.swift) + enums.map(\.name.swift)).joined(separator: ", ")]]
    if operations.contains(where: \.isServed) {
      let swift = SwiftOperations(model: model, names: SwiftNames(model), resource: resource)
      let functions = operations.filter(\.isServed).map { operation in
        SwiftLayout.text(room: .max) { swift.signature(operation, &$0) }
      }
      rows.append(["Swift, rules", "protocol \(resource.name)Handlers:\n" + functions.joined(separator: "\n")])
    }
    if let name = resource.resolver {
      let resolver = SwiftResolver(model: model, names: SwiftNames(model), resource: resource, resolver: name)
      let function = SwiftLayout.text(room: .max) { resolver.signature(&$0) }
      rows.append(["Swift, resolver", "protocol \(name):\n" + function])
    }
    let typeNames = flat + enums.map(\.name.flat)
    let typeScript = operations.map(TypeScriptNames.operation) + (observed ? ["\(resource.key)Resource"] : [])
    rows.append(["TypeScript", (typeScript + typeNames).joined(separator: ", ")])
    let python = operations.map(PythonNames.operation) + (observed ? [PythonNames.resource(resource.name)] : [])
    rows.append(["Python", (python + typeNames).joined(separator: ", ")])
    let messages = typeNames.map { "\(model.name).\(model.version).\($0)" }
    rows.append(["protobuf", messages.joined(separator: ", ")])
    let telling = operations.flatMap(client.tellingErrors)
    if !telling.isEmpty { rows.append(["error codes", Array(Set(telling)).sorted().joined(separator: ", ")]) }
    return "Names\n" + columns.table(rows)
  }

  /// Its shape, and what is derived for it.
  private var types: [ObjectType] {
    model.objects.filter { $0.name.nested.first == resource.name && ($0.name.nested.count > 1 || $0.role == .resource) }
  }

  private var enums: [EnumType] {
    model.enums.filter { $0.name.nested.first == resource.name && $0.name.nested.count > 1 }
  }

  func fileSection(_ files: [GeneratedFile]) -> String {
    let mark = "Schema/\(resource.group).graphql"
    let own = files.filter { $0.text.prefix(200).split(separator: "\n").first?.contains(mark) ?? false }
    let names = [resource.name] + resource.operations.map(\.fullName)
    let shared = files.filter { file in
      !own.contains(file) && !file.path.hasPrefix("Sources/CAssets/") && !file.path.hasSuffix(".lock")
        && names.contains { Explanation.mentions($0, file.text) }
        && !(file.text.prefix(200).split(separator: "\n").first?.contains(".graphql") ?? false)
    }
    let neighbours = model.resources.filter { $0.group == resource.group && $0.name != resource.name }.map(\.name)
    var text = "Files of \(mark)"
    if !neighbours.isEmpty { text += ", which has \(neighbours.joined(separator: ", ")) as well" }
    text += "\n" + own.map { "  \($0.path)\n" }.joined()
    if !shared.isEmpty { text += "Files of the whole schema that name it\n" + shared.map { "  \($0.path)\n" }.joined() }
    return text
  }

  /// As a word, not as a part of one.
  private static func mentions(_ name: String, _ text: String) -> Bool {
    let (name, text) = (Array(name.utf8), Array(text.utf8))
    let isPart = { (byte: UInt8) in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
    }
    var index = 0
    while index + name.count <= text.count {
      if text[index] == name[0], text[index..<index + name.count].elementsEqual(name),
        index == 0 || !isPart(text[index - 1]),
        index + name.count == text.count || !isPart(text[index + name.count])
      {
        return true
      }
      index += 1
    }
    return false
  }
}
