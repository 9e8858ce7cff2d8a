// Runs something against both databases, and migrations as whoever runs them must: the whole file in one transaction,
// SQLite's with foreign keys off and looked over before the end.

import TestDatabases

@testable import Codegen

enum Databases {
  static let areInstalled = SQLiteDatabase.isInstalled && PostgresServer.isInstalled

  static func each(_ body: (any TestDatabase, SQLDialect) throws -> Void) throws {
    try body(try SQLiteDatabase(), .sqlite)
    try body(try PostgresServer.shared().database(), .postgres)
  }
}

enum MigrationScript {
  /// What runs the text of a migration.
  static func of(_ text: String, _ dialect: SQLDialect) -> String {
    switch dialect {
    case .postgres: "BEGIN;\n\(text)\nCOMMIT;\n"
    case .sqlite:
      """
      PRAGMA foreign_keys = OFF;
      BEGIN;
      \(text)
      CREATE TEMPORARY TABLE broken (n INTEGER CHECK (n = 0));
      INSERT INTO broken SELECT count(*) FROM pragma_foreign_key_check;
      DROP TABLE broken;
      COMMIT;

      """
    }
  }

  static func from(_ old: SQLSchema, to new: SQLSchema, _ dialect: SQLDialect) -> String {
    let difference = SchemaDifference(from: old, to: new)
    let statements =
      dialect == .sqlite ? SQLiteMigration(difference).statements : PostgresMigration(difference).statements
    return of(statements.joined(separator: "\n"), dialect)
  }
}

extension TestDatabase {
  func migrate(from old: SQLSchema, to new: SQLSchema, _ dialect: SQLDialect) throws {
    try run(MigrationScript.from(old, to: new, dialect))
  }

  /// Statements that keep foreign keys, in one transaction.
  @discardableResult
  func write(_ statements: String, _ dialect: SQLDialect) throws -> [[String?]] {
    try run("\(dialect == .sqlite ? "PRAGMA foreign_keys = ON;" : "") BEGIN; \(statements) COMMIT;")
  }
}
