// Rules about the schema's tables (errors, accesses, permissions), its settings, its package and its SQL.

enum TableRules {
  static let packages: [Check<Model>] = [
    .changed(.wire, "PACKAGE_CHANGED", "Every service of gRPC has another name.") {
      Was.changed("\($0.name).\($0.version)", "\($1.name).\($1.version)", "the package")
    }
  ]

  static let errors: [Check<ErrorCode>] = [
    .removed(.json, "ERROR_REMOVED", "Clients that act on it never see it.") { _ in "it is gone" },
    .changed(.json, "ERROR_STATUS_CHANGED", "Clients that act on the status act on another.") {
      Was.changed($0.http, $1.http, "its status")
    },
    .changed(.wire, "ERROR_GRPC_CHANGED", "Clients that act on the status act on another.") {
      Was.changed($0.grpc, $1.grpc, "its status in gRPC")
    },
    .added(.added, "ERROR_ADDED", "Clients take errors that they do not know by their status.") { _ in "it is new" },
  ]

  static let accesses: [Check<Access>] = [
    .removed(.auth, "ACCESS_REMOVED", "Whoever had it has lost what it gave.") { _ in "it is gone" },
    .changed(.auth, "ACCESS_KIND_CHANGED", "It is had in another way.") { old, new in
      let kinds = [old, new].map { $0.isPermission ? "a permission" : "a role" }
      return Was.changed(kinds[0], kinds[1], "it")
    },
    .added(.added, "ACCESS_ADDED", "Nobody has it yet.") { _ in "it is new" },
  ]

  static let permissions: [Check<Permission>] = [
    .removed(.auth, "PERMISSION_REMOVED", "Whoever had it has lost what it gave.") { _ in "it is gone" },
    .changed(.sql, "PERMISSION_BIT_CHANGED", "Sets of permissions that are stored mean others.") {
      Was.changed($0.bit, $1.bit, "its bit")
    },
    .changed(.auth, "PERMISSION_GRANTED", "A role may by default what it might not.") { old, new in
      let roles = Was.without(new.grantedTo, old.grantedTo)
      return roles.isEmpty ? nil : "now also \(Was.list(roles))"
    },
    .changed(.auth, "PERMISSION_WITHDRAWN", "A role may not by default what it might.") { old, new in
      let roles = Was.without(old.grantedTo, new.grantedTo)
      return roles.isEmpty ? nil : "no longer \(Was.list(roles))"
    },
    .added(.added, "PERMISSION_ADDED", "Nothing asked for it before.") { _ in "it is new" },
  ]

  static let settings: [Check<Setting>] = [
    .removed(.semantic, "SETTING_REMOVED", "A configuration that was right is refused.") { _ in "it is gone" },
    .changed(.semantic, "SETTING_TYPE_CHANGED", "A configuration that was right is refused.") {
      Was.changed($0.field.type.words, $1.field.type.words, "its type")
    },
    .changed(.semantic, "SETTING_DEFAULT_CHANGED", "A server that does not set it does something else.") {
      Was.changed($0.field.defaultText, $1.field.defaultText, "its default")
    },
    .changed(.semantic, "SETTING_TIGHTENED", "A configuration that was right is refused.") { old, new in
      Tightening.any(old.field.constraints, new.field.constraints)
    },
    .changed(.semantic, "SETTING_NEEDS_RESTART", "SIGHUP changes it no more.") { old, new in
      old.isReloadable && !new.isReloadable ? "it is read at the start alone" : nil
    },
    .changed(.auth, "SETTING_BECAME_SHOWN", "What was kept out of every print is printed.") { old, new in
      old.field.isSecret && !new.field.isSecret ? "it is a secret no more" : nil
    },
    .added(.added, "SETTING_ADDED", "It has a default.") { _ in "it is new" },
  ]

  /// The risks of the migration that lies between both. What brings no risk is no rule.
  static let tables: [Check<SchemaRisk>] = [
    table(.tableDropped, "TABLE_DROPPED", "Rows are lost."),
    table(.columnDropped, "COLUMN_DROPPED", "Values are lost."),
    table(.typeChanged, "COLUMN_TYPE_CHANGED", "Values are converted or lost."),
    table(.columnBecameNotNull, "COLUMN_BECAME_NOT_NULL", "Rows may have null there."),
    table(.columnWithoutDefault, "COLUMN_WITHOUT_DEFAULT", "Rows that are there have no value for it."),
    table(.checkTightened, "CHECK_TIGHTENED", "Rows may break the promise."),
    table(.uniqueIndexAdded, "UNIQUE_INDEX_ADDED", "Rows may be equal."),
    table(.referenceAdded, "FOREIGN_KEY_ADDED", "Rows may refer to nothing."),
    table(.keyChanged, "PRIMARY_KEY_CHANGED", "Rows are found by something that they do not have."),
  ]

  private static func table(_ kind: SchemaRisk.Kind, _ id: String, _ sentence: String) -> Check<SchemaRisk> {
    .added(.sql, id, sentence) { $0.kind == kind ? $0.effect : nil }
  }
}

extension FieldType {
  fileprivate var words: String { "\(isList ? "list of " : "")\(base)" }
}
