// The tables of the stored resources and of the store itself, as both dialects understand them: what a column holds and promises, not how SQLite
// or PostgreSQL spell it. Migrations are written from the difference between two of these, the snapshot beside the
// migrations is one of these as text, and the tests hold real databases to it.

/// All tables, by name: those of the resources, and the store's own.
struct SQLSchema: Equatable, Sendable {
  var tables: [SQLTable] = []

  func table(_ name: String) -> SQLTable? { tables.first { $0.name == name } }
}

struct SQLTable: Equatable, Sendable {
  var name: String
  /// The key first, then `version`, then the others by the number of their field: what is added later stands last.
  var columns: [SQLColumn]
  /// Columns of the primary key. A resource in a scope begins with its scope, so that a scope is one stretch of the disk.
  var key: [String]
  var references: [SQLReference] = []
  var checks: [SQLCheck] = []
  var indexes: [SQLIndex] = []

  func column(_ name: String) -> SQLColumn? { columns.first { $0.name == name } }
}

struct SQLColumn: Equatable, Sendable {
  var name: String
  var type: SQLType
  var isNullable = false
  var defaultValue: SQLValue?
}

/// What a column holds. Numbers of enumerations are told apart because they are short in PostgreSQL.
enum SQLType: String, Equatable, Sendable, CaseIterable {
  case text, integer, enumeration, double, boolean, json, blob
}

enum SQLValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case double(Double)
  case boolean(Bool)
  /// As text.
  case json(String)
}

/// A foreign key. All are checked when a transaction ends, so that the store may write a commit in any order.
struct SQLReference: Equatable, Sendable {
  enum Deletion: String, Equatable, Sendable, CaseIterable {
    /// The transaction is refused.
    case noAction = "no action"
    case cascade = "cascade"
    case setNull = "set null"
  }

  var name: String
  var columns: [String]
  var table: String
  var targets: [String]
  var onDelete: Deletion
}

/// A promise about the values of one column; null passes. Only what both dialects say in the same words.
struct SQLCheck: Equatable, Sendable {
  enum Rule: Equatable, Sendable {
    /// Both belong to it.
    case range(min: SQLValue?, max: SQLValue?)
    /// Characters.
    case length(min: Int?, max: Int?)
    case oneOf([Int])
  }

  var name: String
  var column: String
  var rule: Rule
}

struct SQLIndex: Equatable, Sendable {
  var name: String
  var columns: [String]
  var isUnique: Bool
}
