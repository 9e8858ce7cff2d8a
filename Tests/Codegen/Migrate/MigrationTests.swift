// Migrations in real databases: whatever the change, both end with the tables that the schema says, and what was in them is
// still there.

import TestDatabases
import Testing

@testable import Codegen

@Suite(.enabled(if: Databases.areInstalled, "both databases must be installed"))
struct MigrationTests {
  @Test func `Every kind of change ends in the schema's tables`() throws {
    try Databases.each { database, dialect in
      var old = SQLSchema()
      for change in SchemaRiskTests.all {
        let migrations = [(old, SQLSchema()), (SQLSchema(), change.old), (change.old, change.new)].map {
          MigrationScript.from($0, to: $1, dialect)
        }
        let differences = try TableLines.differences(
          database, change.new, dialect, after: migrations.joined())
        #expect(differences == [], "\(change.name)")
        old = change.new
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `So does a chain of changes by lot, from nothing and back to nothing`(_ seed: UInt64) throws {
    var lots = Lots(seed: seed)
    var chain = (0..<12).map { _ in RandomSchema.schema(&lots) }
    chain.append(SQLSchema())
    try Databases.each { database, dialect in
      var old = SQLSchema()
      for (step, new) in chain.enumerated() {
        let migration = MigrationScript.from(old, to: new, dialect)
        let differences = try TableLines.differences(database, new, dialect, after: migration)
        #expect(differences == [], "seed \(seed), step \(step)")
        old = new
      }
    }
  }

  // MARK: Rows

  /// A table `t` with that column, and one with `id` alone that refers to it.
  private func schema(_ columns: SQLColumn..., checks: [SQLCheck] = []) -> SQLSchema {
    let reference = SQLReference(name: "u_t_id_ref", columns: ["t_id"], table: "t", targets: ["id"], onDelete: .cascade)
    return SQLSchema(tables: [
      SQLTable(name: "t", columns: [SQLColumn(name: "id", type: .text)] + columns, key: ["id"], checks: checks),
      SQLTable(
        name: "u", columns: [SQLColumn(name: "t_id", type: .text)], key: ["t_id"], references: [reference]),
    ])
  }

  /// What is in `column` of two rows after the change; before it they had `values`.
  private func migrated(
    _ old: SQLSchema, _ new: SQLSchema, _ column: String, _ values: [String]
  ) throws -> [[String?]] {
    var all: [[String?]] = []
    try Databases.each { database, dialect in
      try database.migrate(from: SQLSchema(), to: old, dialect)
      for (id, value) in zip(["1", "2"], values) {
        try database.write("INSERT INTO t (id, c) VALUES ('\(id)', \(value)); INSERT INTO u VALUES ('\(id)');", dialect)
      }
      try database.migrate(from: old, to: new, dialect)
      #expect(try database.run("SELECT t_id FROM u ORDER BY t_id;") == [["1"], ["2"]], "what refers to a row stays")
      all.append(try database.run("SELECT \(column) FROM t ORDER BY id;").map { $0[0] })
    }
    return all
  }

  @Test func `A column that comes has its default in every row`() throws {
    let c = SQLColumn(name: "c", type: .text)
    let values = try migrated(
      schema(c), schema(c, SQLColumn(name: "d", type: .integer, defaultValue: .integer(7))), "d", ["'a'", "'b'"])
    #expect(values == [["7", "7"], ["7", "7"]])
  }

  @Test func `Null becomes the default where null goes`() throws {
    let values = try migrated(
      schema(SQLColumn(name: "c", type: .text, isNullable: true)),
      schema(SQLColumn(name: "c", type: .text, defaultValue: .text("x"))), "c", ["NULL", "'a'"])
    #expect(values == [["x", "a"], ["x", "a"]])
  }

  @Test func `Values are converted where they can be`() throws {
    let text = try migrated(
      schema(SQLColumn(name: "c", type: .integer, defaultValue: .integer(3))),
      schema(SQLColumn(name: "c", type: .text)), "c", ["-5", "12"])
    #expect(text == [["-5", "12"], ["-5", "12"]])
    let double = try migrated(
      schema(SQLColumn(name: "c", type: .integer, defaultValue: .integer(3))),
      schema(SQLColumn(name: "c", type: .double, defaultValue: .double(0.5))), "c * 0.5", ["-5", "12"])
    #expect(double == [["-2.5", "6.0"], ["-2.5", "6"]])
  }

  @Test func `Values that cannot be converted make place for the default`() throws {
    let values = try migrated(
      schema(SQLColumn(name: "c", type: .text)),
      schema(SQLColumn(name: "c", type: .integer, defaultValue: .integer(4))), "c", ["'a'", "'b'"])
    #expect(values == [["4", "4"], ["4", "4"]])
  }

  @Test func `Rows outlive a table that is built anew`() throws {
    let c = SQLColumn(name: "c", type: .enumeration)
    let checks = [[1, 2], [1, 2, 3]].map { [SQLCheck(name: "t_c", column: "c", rule: .oneOf($0))] }
    let values = try migrated(schema(c, checks: checks[0]), schema(c, checks: checks[1]), "c", ["1", "2"])
    #expect(values == [["1", "2"], ["1", "2"]])
  }

  @Test(arguments: [
    (
      "a promise that a row breaks", SQLColumn(name: "c", type: .text),
      [SQLCheck(name: "t_c", column: "c", rule: .length(min: nil, max: 3))]
    ),
    ("null where there is one", SQLColumn(name: "c", type: .text), []),
    ("no value for rows that are there", SQLColumn(name: "d", type: .text), []),
  ])
  func `A migration that fails changes nothing`(_ why: String, _ column: SQLColumn, _ checks: [SQLCheck]) throws {
    let old = schema(SQLColumn(name: "c", type: .text, isNullable: true))
    try Databases.each { database, dialect in
      try database.migrate(from: SQLSchema(), to: old, dialect)
      try database.write("INSERT INTO t VALUES ('1', 'long'), ('2', NULL);", dialect)
      #expect(throws: DatabaseError.self, "\(why)") {
        try database.migrate(from: old, to: schema(column, checks: checks), dialect)
      }
      #expect(try database.run("SELECT c FROM t ORDER BY id;") == [["long"], [nil]])
      #expect(try TableLines.differences(database, old, dialect) == [])
    }
  }
}
