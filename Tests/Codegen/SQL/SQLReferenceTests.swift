// Foreign keys: which a reference becomes depends on where both ends live.

import TestDatabases
import Testing

@testable import Codegen

@Suite struct SQLReferenceTests {
  /// The sample with a field `favouriteId` on one of its resources that refers to another.
  private func schema(_ from: String, to target: String, _ onDelete: Reference.Deletion = .setNull) -> SQLSchema {
    var model = SampleModel.model
    let object = model.objects.firstIndex { $0.name.flat == from }!
    model.objects[object].fields.append(
      Field(
        name: "favouriteId", description: "", type: FieldType(base: .id(resource: target)), number: 50,
        isNullable: true, reference: Reference(target: target, onDelete: onDelete)))
    return SQLSchema(model)
  }

  @Test func `What lives in a scope goes with it`() throws {
    let members = try #require(SQLSchema(SampleModel.model).table("members"))
    #expect(
      members.references == [
        SQLReference(
          name: "members_room_id_ref", columns: ["room_id"], table: "rooms", targets: ["id"], onDelete: .cascade)
      ])
    #expect(members.indexes.isEmpty)
  }

  @Test func `An id that is unique by itself is referred to by itself, and found by an index`() throws {
    let reports = try #require(schema("Report", to: "Room").table("reports"))
    #expect(
      reports.references == [
        SQLReference(
          name: "reports_favourite_id_ref", columns: ["favourite_id"], table: "rooms", targets: ["id"],
          onDelete: .setNull)
      ])
    #expect(
      reports.indexes == [SQLIndex(name: "reports_by_favourite_id", columns: ["favourite_id"], isUnique: false)])
  }

  @Test(arguments: ["PlaybackState": "room_id", "Room": "id"])
  func `Within a scope a reference says the scope, and cannot leave it`(_ resource: String, _ scope: String) throws {
    let schema = schema(resource, to: "Member", .cascade)
    let reference = try #require(schema.tables.flatMap(\.references).first { $0.columns.last == "favourite_id" })
    #expect(reference.columns == [scope, "favourite_id"])
    #expect(reference.targets == ["room_id", "id"])
    #expect(reference.onDelete == .cascade)
    #expect(schema.table("members")?.indexes.isEmpty == true)
  }

  @Test func `Where setting null would take the scope along, the database only refuses`() {
    let reference = schema("PlaybackState", to: "Member").table("playback_states")?.references
      .first { $0.columns.count == 2 }
    #expect(reference?.onDelete == .noAction)
  }

  @Test func `From outside of a scope the item's id alone must be unique`() throws {
    let schema = schema("Report", to: "Member")
    #expect(schema.table("reports")?.references.map(\.targets) == [["id"]])
    #expect(schema.table("members")?.indexes == [SQLIndex(name: "members_unique_id", columns: ["id"], isUnique: true)])
  }

  @Test(.enabled(if: Databases.areInstalled, "both databases must be installed"))
  func `References hold when a transaction ends, in whatever order it writes`() throws {
    let schema = schema("PlaybackState", to: "Member")
    try Databases.each { database, dialect in
      try database.migrate(from: SQLSchema(), to: schema, dialect)
      let differences = try TableLines.differences(database, schema, dialect)
      #expect(differences == [])
      let no = dialect.literal(.boolean(false))
      try database.write(
        """
        INSERT INTO playback_states (room_id, version, anchor_position, anchor_time, favourite_id)
          VALUES ('r', 1, 0, 0, 'm');
        INSERT INTO members (room_id, id, version, joined_at) VALUES ('r', 'm', 1, 0);
        INSERT INTO rooms (id, version, name, has_password) VALUES ('r', 1, 'R', \(no)), ('s', 1, 'S', \(no));
        """, dialect)
      #expect(throws: DatabaseError.self, "a dangling id") {
        try database.write("DELETE FROM members;", dialect)
      }
      #expect(throws: DatabaseError.self, "of another room") {
        try database.write(
          """
          INSERT INTO members (room_id, id, version, joined_at) VALUES ('s', 'n', 1, 0);
          UPDATE playback_states SET favourite_id = 'n';
          """, dialect)
      }
      try database.write("DELETE FROM members; UPDATE playback_states SET favourite_id = NULL;", dialect)
      try database.write("DELETE FROM rooms;", dialect)
      #expect(try database.run("SELECT * FROM playback_states;").isEmpty)
    }
  }
}
