// Schemas by lot, from a seed: tables with columns of every type, promises, indexes, and references to each other in
// circles. Names come from small pools, so that two of them have much in common and differ in every way there is.

@testable import Codegen

struct Lots: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func isDrawn(_ outOfTen: Int) -> Bool { Int.random(in: 0..<10, using: &self) < outOfTen }
}

enum RandomSchema {
  static func schema(_ lots: inout Lots) -> SQLSchema {
    let names = ["order", "rooms", "members", "chat"].filter { _ in lots.isDrawn(8) }.sorted()
    return SQLSchema(tables: names.map { table($0, of: names, &lots) })
  }

  private static func table(_ name: String, of all: [String], _ lots: inout Lots) -> SQLTable {
    var table = SQLTable(
      name: name, columns: [SQLColumn(name: "id", type: .text), SQLColumn(name: "version", type: .integer)], key: ["id"]
    )
    for column in ["a", "b", "group", "d"] where lots.isDrawn(7) {
      let type = SQLType.allCases.randomElement(using: &lots) ?? .text
      table.columns.append(
        SQLColumn(
          name: column, type: type, isNullable: lots.isDrawn(5), defaultValue: lots.isDrawn(5) ? value(type) : nil))
      if lots.isDrawn(5), let rule = rule(type, &lots) {
        table.checks.append(SQLCheck(name: "\(name)_\(column)_check", column: column, rule: rule))
      }
      if lots.isDrawn(3) { table.indexes.append(index(on: name, [column], &lots)) }
    }
    for target in all where lots.isDrawn(4) {
      let column = "\(target)_id"
      table.columns.append(SQLColumn(name: column, type: .text, isNullable: true))
      table.references.append(
        SQLReference(
          name: "\(name)_\(column)_ref", columns: [column], table: target, targets: ["id"],
          onDelete: SQLReference.Deletion.allCases.randomElement(using: &lots) ?? .noAction))
      if lots.isDrawn(5) { table.indexes.append(index(on: name, [column, "version"], &lots)) }
    }
    table.references.sort { $0.name < $1.name }
    table.indexes.sort { $0.name < $1.name }
    return table
  }

  private static func index(on table: String, _ columns: [String], _ lots: inout Lots) -> SQLIndex {
    let isUnique = lots.isDrawn(4)
    return SQLIndex(
      name: SQLNames.index(table, columns, isUnique: isUnique), columns: columns, isUnique: isUnique)
  }

  private static func value(_ type: SQLType) -> SQLValue? {
    switch type {
    case .text: .text("it's \"so\"\n")
    case .integer: .integer(-3)
    case .enumeration: .integer(2)
    case .double: .double(-0.25)
    case .boolean: .boolean(true)
    case .json: .json("[]")
    case .blob: nil
    }
  }

  private static func rule(_ type: SQLType, _ lots: inout Lots) -> SQLCheck.Rule? {
    switch type {
    case .text: .length(min: lots.isDrawn(5) ? 1 : nil, max: lots.isDrawn(5) ? 10 : 20)
    case .integer: .range(min: lots.isDrawn(5) ? .integer(-5) : nil, max: .integer(lots.isDrawn(5) ? 10 : 20))
    case .double: .range(min: .double(-1.5), max: lots.isDrawn(5) ? .double(1e20) : nil)
    case .enumeration: .oneOf(lots.isDrawn(5) ? [1, 2, 3] : [1, 2])
    case .boolean, .json, .blob: nil
    }
  }
}
