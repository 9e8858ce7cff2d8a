// From the model to tables: keys by kind and scope, types, defaults, promises, references. The sample's schema is then made
// in both databases for real and read back.

import TestDatabases
import Testing

@testable import Codegen

@Suite struct SQLSchemaTests {
  private let schema = SQLSchema(SampleModel.model)

  private func table(_ name: String) throws -> SQLTable { try #require(schema.table(name)) }

  @Test func `Only what is stored has a table`() {
    #expect(
      schema.tables.map(\.name) == [
        "chat", "events", "members", "operations", "outbox", "playback_states", "reports", "rooms", "scopes",
      ])
  }

  @Test(arguments: [
    ("rooms", ["id"]), ("playback_states", ["room_id"]), ("members", ["room_id", "id"]),
    ("chat", ["room_id", "sequence"]), ("reports", ["id"]),
  ])
  func `A row is found by its scope and its key`(_ name: String, _ key: [String]) throws {
    #expect(try table(name).key == key)
    #expect(try table(name).columns.map(\.name).prefix(key.count + 1) == (key + ["version"])[...])
  }

  @Test func `A value that is alone in the server has a key too`() {
    var model = SampleModel.model
    let index = model.resources.firstIndex { $0.name == "PlaybackState" }!
    model.resources[index].scope = "SERVER"
    model.resources[index].scopeField = nil
    #expect(SQLSchema(model).table("playback_states")?.key == ["scope_id"])
  }

  @Test func `Items of the server's scope are found by it, and rows that nobody follows are not`() {
    var model = SampleModel.model
    for index in model.resources.indices where ["Member", "Report"].contains(model.resources[index].name) {
      (model.resources[index].scope, model.resources[index].scopeField) = ("SERVER", nil)
    }
    let schema = SQLSchema(model)
    #expect(schema.table("members")?.key == ["scope_id", "id"] && schema.table("reports")?.key == ["id"])
  }

  @Test func `Columns hold what fields hold`() throws {
    let rooms = try table("rooms")
    #expect(rooms.column("max_members") == SQLColumn(name: "max_members", type: .integer, defaultValue: .integer(100)))
    #expect(rooms.column("kind") == SQLColumn(name: "kind", type: .enumeration, defaultValue: .integer(1)))
    #expect(rooms.column("tags") == SQLColumn(name: "tags", type: .json, defaultValue: .json("[]")))
    #expect(rooms.column("limits") == SQLColumn(name: "limits", type: .json, isNullable: true))
    #expect(rooms.column("has_password") == SQLColumn(name: "has_password", type: .boolean))
    let playback = try table("playback_states")
    #expect(playback.column("rate") == SQLColumn(name: "rate", type: .double, defaultValue: .double(1)))
    #expect(playback.column("anchor_time") == SQLColumn(name: "anchor_time", type: .integer))
    #expect(try table("chat").column("event") == SQLColumn(name: "event", type: .json))
  }

  @Test func `Of a secret that rules keep something of there is a bare column, and of what is for creation none`()
    throws
  {
    #expect(try table("rooms").column("password") == SQLColumn(name: "password", type: .text, isNullable: true))
    #expect(try table("rooms").column("template") == nil)
    #expect(try !table("rooms").checks.contains { $0.column == "password" })
  }

  @Test func `Promises are those that both databases can keep`() throws {
    let rooms = try table("rooms").checks
    #expect(rooms.contains(SQLCheck(name: "rooms_name_length", column: "name", rule: .length(min: 1, max: 128))))
    #expect(rooms.contains(SQLCheck(name: "rooms_topic_length", column: "topic", rule: .length(min: nil, max: 500))))
    #expect(rooms.contains(SQLCheck(name: "rooms_kind_values", column: "kind", rule: .oneOf([1, 2, 4]))))
    #expect(!rooms.contains { $0.column == "tags" })
    let range = SQLCheck.Rule.range(min: .double(0.25), max: .double(4))
    #expect(try table("playback_states").checks.contains { $0.column == "rate" && $0.rule == range })
  }

  @Test func `Lengths of time are bounded in seconds and kept in microseconds`() throws {
    var model = SampleModel.model
    let object = model.objects.firstIndex { $0.name.flat == "PlaybackState" }!
    let field = model.objects[object].fields.firstIndex { $0.name == "anchorPosition" }!
    model.objects[object].fields[field].constraints = Constraints(minimum: 0.5, maximum: 86_400)
    model.objects[object].fields[field].defaultValue = .duration(1_500_000_000)
    let table = try #require(SQLSchema(model).table("playback_states"))
    #expect(
      table.checks.first { $0.column == "anchor_position" }?.rule
        == .range(min: .integer(500_000), max: .integer(86_400_000_000)))
    #expect(table.column("anchor_position")?.defaultValue == .integer(1_500_000))
  }

  @Test func `A long name is cut where PostgreSQL would cut it, and stays its own`() {
    let names = ["a", "b"].map {
      SQLNames.check("playback_states", String(repeating: "long_", count: 12) + $0, "range")
    }
    #expect(names[0].utf8.count == 63 && names[1].utf8.count == 63)
    #expect(names[0] != names[1])
  }

  @Test(.enabled(if: Databases.areInstalled, "both databases must be installed"))
  func `Both databases make of it what it says`() throws {
    try Databases.each { database, dialect in
      try database.migrate(from: SQLSchema(), to: schema, dialect)
      let differences = try TableLines.differences(database, schema, dialect)
      #expect(differences == [])
    }
  }
}
