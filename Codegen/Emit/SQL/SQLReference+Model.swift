// From `@ref` to foreign keys. The database is the last line only: deleting something changes what refers to it, and the
// store makes those changes itself, with a version each, in the same commit. What it forgets, these refuse or do.

extension SQLReference {
  static func references(of resource: Resource, _ fields: [Field], in model: Model) -> [SQLReference] {
    let scope = reference(ofScopeOf: resource, in: model).map { [$0] } ?? []
    return (scope + fields.compactMap { reference(of: $0, in: resource, model) }).sorted { $0.name < $1.name }
  }

  private init(_ table: String, _ columns: [String], _ target: String, _ targets: [String], _ onDelete: Deletion) {
    self.init(
      name: SQLNames.reference(table, columns), columns: columns, table: target, targets: targets, onDelete: onDelete)
  }

  /// What lives in a scope goes with it.
  private static func reference(ofScopeOf resource: Resource, in model: Model) -> SQLReference? {
    guard let field = resource.scopeField, let table = resource.table,
      let scope = model.scopes.first(where: { $0.name == resource.scope }),
      let owner = model.resources.first(where: { $0.name == scope.resource }),
      let target = owner.table, let identity = owner.identity
    else { return nil }
    return SQLReference(table, [SQLNames.column(field)], target, [SQLNames.column(identity)], .cascade)
  }

  private static func reference(of field: Field, in resource: Resource, _ model: Model) -> SQLReference? {
    guard let reference = field.reference, !field.type.isList, let table = resource.table,
      let target = model.resources.first(where: { $0.name == reference.target }),
      let targetTable = target.table, let identity = target.identity
    else { return nil }
    let column = SQLNames.column(field.name)
    let onDelete: Deletion =
      switch reference.onDelete {
      case .cascade: .cascade
      case .setNull: .setNull
      case .restrict: .noAction
      }
    guard let targetScope = target.scopeField else {
      return SQLReference(table, [column], targetTable, [SQLNames.column(identity)], onDelete)
    }
    if let scope = scopeColumn(of: resource, sharedWith: target, in: model) {
      // SQLite would set the scope to null as well, so the store alone does that; the database refuses a dangling id.
      let composite = onDelete == .setNull ? .noAction : onDelete
      return SQLReference(
        table, [scope, column], targetTable, [SQLNames.column(targetScope), SQLNames.column(identity)], composite)
    }
    // From outside of the scope, where the id alone tells what is meant.
    guard model.object(target.name).fields.contains(where: { $0.name == identity && $0.isOwnID(of: target) }) else {
      return nil
    }
    return SQLReference(table, [column], targetTable, [SQLNames.column(identity)], onDelete)
  }

  /// The column of `resource` with the scope that `target` lives in: its own scope, or itself when it is that scope.
  private static func scopeColumn(of resource: Resource, sharedWith target: Resource, in model: Model) -> String? {
    if resource.scope == target.scope { return resource.scopeField.map(SQLNames.column) }
    let isTheScope = model.scopes.contains { $0.name == target.scope && $0.resource == resource.name }
    return isTheScope ? resource.identity.map(SQLNames.column) : nil
  }
}

extension Field {
  /// Whether its ids were made for that resource, so that no two of them are equal anywhere.
  fileprivate func isOwnID(of resource: Resource) -> Bool {
    resource.prefix != nil && type == FieldType(base: .id(resource: resource.name))
  }
}
