// Which changes a person must decide on, and which need nobody: one of each kind, on a small table.

import Testing

@testable import Codegen

@Suite struct SchemaRiskTests {
  private static let old = SQLSchema(tables: [
    SQLTable(
      name: "a",
      columns: [
        SQLColumn(name: "id", type: .text), SQLColumn(name: "name", type: .text),
        SQLColumn(name: "size", type: .integer, isNullable: true),
        SQLColumn(name: "kind", type: .enumeration, defaultValue: .integer(1)),
        SQLColumn(name: "b_id", type: .text, isNullable: true),
      ], key: ["id"],
      references: [SQLReference(name: "ref", columns: ["b_id"], table: "b", targets: ["id"], onDelete: .cascade)],
      checks: [
        SQLCheck(name: "name", column: "name", rule: .length(min: 2, max: 10)),
        SQLCheck(name: "size", column: "size", rule: .range(min: nil, max: .integer(10))),
        SQLCheck(name: "kind", column: "kind", rule: .oneOf([1, 2])),
      ], indexes: [SQLIndex(name: "index", columns: ["name"], isUnique: false)]),
    SQLTable(name: "b", columns: [SQLColumn(name: "id", type: .text)], key: ["id"]),
  ])

  private static func risks(_ change: (inout SQLTable) -> Void) -> [SchemaRisk.Kind] {
    var new = old
    change(&new.tables[0])
    let difference = SchemaDifference(from: old, to: new)
    #expect(!difference.isEmpty)
    #expect(!difference.sentences.isEmpty)
    return difference.risks.map(\.kind)
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var kinds: [SchemaRisk.Kind]
    var apply: @Sendable (inout SQLTable) -> Void

    init(_ name: String, _ kinds: [SchemaRisk.Kind] = [], _ apply: @escaping @Sendable (inout SQLTable) -> Void) {
      (testDescription, self.kinds, self.apply) = (name, kinds, apply)
    }
  }

  private static let risky: [Change] = [
    Change("a column goes", [.columnDropped]) {
      $0.columns.remove(at: 2)
      $0.checks.remove(at: 1)
    },
    Change("a column is renamed", [.columnDropped, .columnWithoutDefault]) {
      $0.columns[1].name = "title"
      $0.checks[0].column = "title"
      $0.indexes[0].columns = ["title"]
    },
    Change("a column without a default comes", [.columnWithoutDefault]) {
      $0.columns.append(SQLColumn(name: "new", type: .text))
    },
    Change("a type becomes another", [.typeChanged]) {
      $0.columns[2].type = .boolean
      $0.checks.remove(at: 1)
    },
    Change("a type changes with a cast", [.typeChanged]) { $0.columns[2].type = .double },
    Change("null goes", [.columnBecameNotNull]) { $0.columns[2].isNullable = false },
    Change("a text shortens", [.checkTightened]) { $0.checks[0].rule = .length(min: 2, max: 9) },
    Change("a text must be longer", [.checkTightened]) { $0.checks[0].rule = .length(min: 3, max: 10) },
    Change("a range shrinks", [.checkTightened]) { $0.checks[1].rule = .range(min: nil, max: .integer(9)) },
    Change("a range begins", [.checkTightened]) { $0.checks[1].rule = .range(min: .integer(0), max: .integer(10)) },
    Change("a value goes", [.checkTightened]) { $0.checks[2].rule = .oneOf([1]) },
    Change("a promise comes", [.checkTightened]) {
      $0.checks.append(SQLCheck(name: "b_id", column: "b_id", rule: .length(min: nil, max: 9)))
    },
    Change("rows become unique", [.uniqueIndexAdded]) { $0.indexes[0].isUnique = true },
    Change("rows become unique by a new column that is one value for all", [.uniqueIndexAdded]) {
      $0.columns.append(SQLColumn(name: "new", type: .integer, defaultValue: .integer(1)))
      $0.indexes.append(SQLIndex(name: "unique", columns: ["new"], isUnique: true))
    },
    Change("a reference comes", [.referenceAdded]) {
      $0.references.append(
        SQLReference(name: "more", columns: ["name"], table: "b", targets: ["id"], onDelete: .noAction))
    },
    Change("the key changes", [.keyChanged]) { $0.key = ["id", "name"] },
  ]

  private static let plain: [Change] = [
    Change("a column with a default comes") {
      $0.columns.append(SQLColumn(name: "new", type: .json, defaultValue: .json("[]")))
    },
    Change("a column that may be null comes, with a promise, a reference and an index") {
      $0.columns.append(SQLColumn(name: "new", type: .text, isNullable: true))
      $0.checks.append(SQLCheck(name: "new", column: "new", rule: .length(min: 1, max: 2)))
      $0.references.append(
        SQLReference(name: "more", columns: ["new"], table: "b", targets: ["id"], onDelete: .setNull))
      $0.indexes.append(SQLIndex(name: "unique", columns: ["new"], isUnique: true))
    },
    Change("a default changes") { $0.columns[3].defaultValue = .integer(2) },
    Change("a default goes") { $0.columns[3].defaultValue = nil },
    Change("null comes") { $0.columns[1].isNullable = true },
    Change("an enumeration becomes a number") { $0.columns[3].type = .integer },
    Change("a text may be longer") { $0.checks[0].rule = .length(min: nil, max: 11) },
    Change("a range widens") { $0.checks[1].rule = .range(min: nil, max: .integer(11)) },
    Change("a value comes") { $0.checks[2].rule = .oneOf([1, 2, 3]) },
    Change("a promise goes") { $0.checks.removeLast() },
    Change("an index comes") {
      $0.indexes.append(SQLIndex(name: "more", columns: ["size", "name"], isUnique: false))
    },
    Change("an index goes") { $0.indexes.removeLast() },
    Change("a reference goes") { $0.references.removeLast() },
    Change("deletion does something else") { $0.references[0].onDelete = .setNull },
  ]

  @Test(arguments: risky)
  func `A person decides when`(_ change: Change) { #expect(Self.risks(change.apply) == change.kinds) }

  @Test(arguments: plain)
  func `Nobody need decide when`(_ change: Change) { #expect(Self.risks(change.apply) == []) }

  @Test func `A table that goes is a risk, one that comes is none`() {
    let difference = SchemaDifference(from: Self.old, to: SQLSchema(tables: [Self.old.tables[1]]))
    #expect(difference.risks.map(\.sentence) == ["a: the table goes with all its rows"])
    #expect(SchemaDifference(from: SQLSchema(), to: Self.old).risks == [])
  }

  @Test func `Only the order of columns is no difference`() {
    var new = Self.old
    new.tables[0].columns.swapAt(1, 2)
    #expect(SchemaDifference(from: Self.old, to: new).isEmpty)
  }

  /// The changes that have a risk or none, for tests that make them in a database.
  static var all: [(name: String, old: SQLSchema, new: SQLSchema)] {
    (risky + plain).filter { $0.kinds != [.keyChanged] }.map { change in
      var new = old
      change.apply(&new.tables[0])
      return (change.testDescription, old, new)
    }
  }
}
