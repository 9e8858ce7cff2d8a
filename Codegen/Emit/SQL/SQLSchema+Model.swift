// From the model's stored resources to tables. Who reads this should know ARCHITECTURE's "versioned store": a resource's
// rows are found by their scope and their key, and every row says at which revision it changed last.

extension SQLSchema {
  init(_ model: Model) {
    let stored = model.resources.filter { $0.table != nil }
    guard !stored.isEmpty else { return }
    tables = (stored.map { SQLTable($0, in: model) } + SQLTable.store).sorted { $0.name < $1.name }
    for index in tables.indices { tables[index].addIndexesOfReferences() }
    addTargetsOfReferences()
  }

  /// What refers to an item from outside of its scope knows no scope, so the item's id must be unique by itself.
  private mutating func addTargetsOfReferences() {
    for reference in tables.flatMap(\.references) {
      guard let index = tables.firstIndex(where: { $0.name == reference.table }),
        tables[index].key != reference.targets,
        !tables[index].indexes.contains(where: { $0.isUnique && $0.columns == reference.targets })
      else { continue }
      tables[index].addIndex(reference.targets, isUnique: true)
    }
  }
}

extension SQLTable {
  init(_ resource: Resource, in model: Model) {
    let name = resource.table ?? ""
    let keys = SQLTable.key(of: resource)
    let fields = SQLTable.fields(of: resource, in: model)
    var columns = keys.map { key in
      SQLColumn(name: key, type: fields.first { SQLNames.column($0.name) == key }.map { SQLType($0.type) } ?? .text)
    }
    columns.append(SQLColumn(name: SQLTable.version, type: .integer))
    for field in fields where !columns.contains(where: { $0.name == SQLNames.column(field.name) }) {
      columns.append(SQLColumn(field, in: model))
    }
    self.init(name: name, columns: columns, key: keys)
    checks = fields.flatMap { SQLCheck.checks(of: $0, in: name, model) }
    references = SQLReference.references(of: resource, fields, in: model)
    for index in resource.indexes { addIndex(index.fields.map(SQLNames.column), isUnique: index.isUnique) }
  }

  /// The revision of the row's last change. Entries of a LOG have it too: it says which commit brought them.
  static let version = "version"
  /// Where a value of the whole server has its scope, which no field of it names.
  static let serverScope = "scope_id"

  private static func key(of resource: Resource) -> [String] {
    let names = [resource.scopeField, resource.identity].compactMap { $0.map(SQLNames.column) }
    // A RECORD is in no scope; what is in the server's is found by that like all else.
    let isFollowed = resource.scopeField == nil && (resource.kind == .collection || resource.kind == .log)
    return names.isEmpty || isFollowed ? [serverScope] + names : names
  }

  /// The fields of its shape, by number, and the secrets that a rule keeps something of: its column holds what the rule
  /// makes of it, a hash most often, so nothing that is said of the secret itself holds for it. What is only given at
  /// creation is not kept.
  static func fields(of resource: Resource, in model: Model) -> [Field] {
    let shape = model.object(resource.name).fields
    let inputs = resource.operations.filter { $0.kind == .create }.map(\.input)
    let patches = model.objects.filter { $0.role == .patch(of: resource.name) }
    var secrets: [Field] = []
    for field in inputs.flatMap({ model.object($0).fields }) + patches.flatMap(\.fields)
    where field.isSecret && !field.isCreateOnly && !secrets.contains(where: { $0.name == field.name }) {
      secrets.append(
        Field(name: field.name, description: "", type: FieldType(base: .string), number: field.number, isNullable: true)
      )
    }
    return (shape + secrets).sorted { $0.number < $1.number }
  }

  fileprivate mutating func addIndex(_ columns: [String], isUnique: Bool) {
    let name = SQLNames.index(self.name, columns, isUnique: isUnique)
    guard !indexes.contains(where: { $0.name == name }) else { return }
    indexes.append(SQLIndex(name: name, columns: columns, isUnique: isUnique))
    indexes.sort { $0.name < $1.name }
  }

  /// Whoever deletes what is referred to looks for those who refer to it. Within a scope the key finds them well enough.
  fileprivate mutating func addIndexesOfReferences() {
    for reference in references where reference.columns.first != key.first {
      guard !indexes.contains(where: { $0.columns.starts(with: reference.columns) }) else { continue }
      addIndex(reference.columns, isUnique: false)
    }
  }
}
