// What a table promises, both databases hold: the same values are taken and refused.

import TestDatabases
import Testing

@testable import Codegen

@Suite struct SQLCheckTests {
  private static let table = SQLTable(
    name: "t",
    columns: [
      SQLColumn(name: "id", type: .integer), SQLColumn(name: "name", type: .text, isNullable: true),
      SQLColumn(name: "rate", type: .double, isNullable: true),
      SQLColumn(name: "size", type: .integer, isNullable: true),
      SQLColumn(name: "kind", type: .enumeration, isNullable: true),
      SQLColumn(name: "flag", type: .boolean, isNullable: true), SQLColumn(name: "tags", type: .json, isNullable: true),
    ], key: ["id"],
    checks: [
      SQLCheck(name: "t_name", column: "name", rule: .length(min: 1, max: 3)),
      SQLCheck(name: "t_rate", column: "rate", rule: .range(min: .double(0.25), max: .double(4))),
      SQLCheck(name: "t_size", column: "size", rule: .range(min: nil, max: .integer(1 << 53))),
      SQLCheck(name: "t_kind", column: "kind", rule: .oneOf([1, 2, 4])),
    ])

  private static let taken = [
    "name = 'a'", "name = 'äöü'", "name = '😀😀😀'", "name = NULL", "rate = 0.25", "rate = 4", "size = -9007199254740992",
    "size = 9007199254740992", "kind = 4", "tags = '[{\"a\": [1, null]}]'",
  ]
  private static let refused = [
    "name = ''", "name = 'abcd'", "name = '😀😀😀😀'", "rate = 0.2499", "rate = 4.0001", "size = 9007199254740993",
    "kind = 0", "kind = 3", "tags = '[1'", "flag = 'maybe'", "size = 'many'",
  ]

  @Test(.enabled(if: Databases.areInstalled, "both databases must be installed"))
  func `The same values are taken and refused`() throws {
    try Databases.each { database, dialect in
      try database.run(dialect.createTable(Self.table) + "INSERT INTO t (id) VALUES (1);")
      for value in Self.taken {
        #expect(throws: Never.self, "\(dialect) \(value)") { try database.run("UPDATE t SET \(value);") }
      }
      for value in Self.refused {
        #expect(throws: DatabaseError.self, "\(dialect) \(value)") { try database.run("UPDATE t SET \(value);") }
      }
    }
  }

  @Test(.enabled(if: Databases.areInstalled, "both databases must be installed"))
  func `Text is sorted by its bytes, and any default comes out as it went in`() throws {
    let text = "it's \"a\" '\u{301} \\ \n 😀"
    let table = SQLTable(
      name: "order",
      columns: [SQLColumn(name: "id", type: .text), SQLColumn(name: "group", type: .text, defaultValue: .text(text))],
      key: ["id"])
    try Databases.each { database, dialect in
      try database.run(dialect.createTable(table) + #"INSERT INTO "order" (id) VALUES ('a'), ('B'), ('ä'), ('z');"#)
      let ids = try database.run(#"SELECT id FROM "order" ORDER BY id;"#)
      #expect(ids == [["B"], ["a"], ["z"], ["ä"]])
      #expect(try database.run(#"SELECT DISTINCT "group" FROM "order";"#) == [[text]])
    }
  }
}
