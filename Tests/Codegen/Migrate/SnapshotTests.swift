// The snapshot is read back as it was written, and what was not written by the tool is refused with its line.

import Testing

@testable import Codegen

@Suite struct SnapshotTests {
  @Test func `It reads like the tables`() throws {
    let text = SchemaSnapshot.text(SQLSchema(SampleModel.model))
    #expect(
      text.contains(
        """

        table playback_states
          column room_id text
          column version integer
          column media_id text null
          column status enumeration default 1
          column anchor_position integer default 0
          column anchor_time integer
          column rate double default 1.0
          key room_id
          reference playback_states_room_id_ref room_id -> rooms id on delete cascade
          check playback_states_status_values status values 1 2 3
          check playback_states_rate_range rate range 0.25 4.0

        """))
    #expect(try SchemaSnapshot.schema(text) == SQLSchema(SampleModel.model))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Whatever is written is read`(_ seed: UInt64) throws {
    var lots = Lots(seed: seed)
    let schema = RandomSchema.schema(&lots)
    #expect(try SchemaSnapshot.schema(SchemaSnapshot.text(schema)) == schema)
  }

  @Test(arguments: ["\"", "\\", "a b", "\n\r\t", "\u{301}\"", "\" default", "\u{2028}", "'", ""])
  func `Any text can be a default`(_ text: String) throws {
    let schema = SQLSchema(tables: [
      SQLTable(name: "t", columns: [SQLColumn(name: "c", type: .text, defaultValue: .text(text))], key: ["c"])
    ])
    #expect(try SchemaSnapshot.schema(SchemaSnapshot.text(schema)) == schema)
  }

  @Test(arguments: [
    ("column id text", 1, "column belongs to a table, and there is none yet"),
    ("table a\n  column id txt", 2, "txt is no type"),
    ("table a\n<<<<<<< HEAD", 2, "<<<<<<< is nothing that a table has"),
    ("table a b", 1, "b is too much"),
    ("table", 1, "ends too early"),
    ("table a\n  key", 2, "ends too early"),
    ("table a\n  column id text\n", 1, "table a has no key"),
    ("table a\n  column id text default x", 2, "a text stands in quotes"),
    ("table a\n  column id text default \"x", 2, "a text has no end"),
    ("table a\n  column id integer default many", 2, "many is no number"),
    ("table a\n  column id boolean default 1", 2, "1 is neither true nor false"),
    ("table a\n  check c id range 1 2", 2, "id is no column of a"),
    ("table a\n  column id integer\n  check c id between 1 2", 3, "is no check that is known"),
    ("table a\n  reference r id -> b id on delete vanish", 2, "says nothing known of deletion"),
    ("table a\n  reference r id b id", 2, "ends too early"),
  ])
  func `What the tool did not write is refused`(_ text: String, _ line: Int, _ message: String) {
    #expect(throws: SnapshotError(line: line, message: message)) { try SchemaSnapshot.schema(text) }
  }
}
