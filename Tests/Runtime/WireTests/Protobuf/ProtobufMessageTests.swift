// Messages as the generator writes them, through protobuf: the same violations at the same paths as in JSON.

import Core
import Testing
import Wire

@Suite struct ProtobufMessageTests {
  private func found(_ body: (inout ProtobufWriter) -> Void) throws -> [String] {
    var writer = ProtobufWriter()
    body(&writer)
    var violations = Violations()
    _ = try Room.decode(protobuf: writer.finish(), violations: &violations)
    return violations.list.map { "\($0.field) \($0.code)" }
  }

  /// What is required, all there.
  private func complete(_ writer: inout ProtobufWriter) {
    writer.field(1, ID<Room.Kind>.next())
    writer.field(2, "")
    writer.field(8, RoomSettings())
    writer.field(9, Timestamp.epoch)
  }

  @Test func readsWhatItWrites() throws {
    var violations = Violations()
    let room = Room.sample
    #expect(try Room.decode(protobuf: room.encoded(), violations: &violations) == room)
    #expect(violations.isEmpty)
    let event = room.history[1]
    #expect(try RoomEvent.decode(protobuf: event.encoded(), violations: &violations) == event)
    #expect(violations.isEmpty)
  }

  @Test func zeroIsAValueAndAbsentIsNot() throws {
    #expect(try found { complete(&$0) } == [])
    #expect(try found { _ in } == ["id required", "name required", "settings required", "createdAt required"])
  }

  @Test func everythingIsToldAtOnce() throws {
    let found = try found {
      $0.string(1, "md_01k3")
      $0.field(2, "x")
      $0.field(3, Int.max)
      $0.field(6, Array(repeating: "a", count: 12))
      $0.nested(8) {
        $0.nested(2) { $0.int64(1, 1 << 60) }
        $0.int64(3, .min)
      }
      $0.nested(9) { $0.int32(2, -1) }
      $0.int64(11, 3)
      $0.int64(11, 0, .explicit)
      $0.nested(13) { $0.nested(1) { _ in } }
      $0.nested(13) { $0.nested(2) { $0.nested(1) { $0.nested(7) { _ in } } } }
      $0.field(14, [1, .nan, 2, .infinity])
      $0.field(14, 4.5)
      $0.field(14, Double.nan)
    }
    #expect(
      found == [
        "id bad_id", "maxMembers out_of_range", "tags too_many", "settings.idle out_of_range",
        "settings.uploads out_of_range", "settings.rate required", "createdAt out_of_range", "access unknown_value",
        "history[0].to required", "history[1].events[0] unknown_value", "weights[1] out_of_range",
        "weights[3] out_of_range", "weights[5] out_of_range",
      ])
  }

  @Test func unknownFieldsAreIgnored() throws {
    #expect(
      try found {
        complete(&$0)
        $0.string(99, "x")
        $0.nested(2_000) { $0.int32(1, 1) }
      } == [])
  }

  @Test func listsAreBounded() throws {
    var writer = ProtobufWriter()
    for _ in 0..<ProtobufReader.maxElements + 5 { writer.nested(1) { $0.nested(2) { _ in } } }
    var violations = Violations()
    let grouped = try RoomEvent.Grouped.decode(protobuf: writer.finish(), violations: &violations)
    #expect(grouped.events.count == ProtobufReader.maxElements)
    #expect(violations.list.map { "\($0.field) \($0.code)" } == ["events too_many"])
    var numbers = ProtobufWriter()
    numbers.field(14, [Double](repeating: 1, count: ProtobufReader.maxElements + 5))
    complete(&numbers)
    let room = try Room.decode(protobuf: numbers.finish(), violations: &violations)
    #expect(room.weights.count == ProtobufReader.maxElements && room.createdAt == .epoch)
    #expect(violations.list.last?.field == "weights")
  }

  @Test func patchesHaveThreeStates() throws {
    var violations = Violations()
    for patch in [
      RoomPatch(), RoomPatch(name: "", tags: ["a"], settings: RoomSettings(), mediaID: .set(.next())),
      RoomPatch(tags: [], mediaID: .clear),
    ] {
      #expect(try RoomPatch.decode(protobuf: patch.encoded(), violations: &violations) == patch)
    }
    #expect(violations.isEmpty)
    var writer = ProtobufWriter()
    writer.field(1_000, [2, 10, 77])
    #expect(try RoomPatch.decode(protobuf: writer.finish(), violations: &violations).mediaID == .clear)
    #expect(violations.list.map { "\($0.field) \($0.code)" } == ["name not_null", "77 not_null"])
  }

  @Test func whatIsWrongInAnArmIsWrongWithTheField() throws {
    var writer = ProtobufWriter()
    writer.nested(3) { $0.nested(1) { _ in } }
    var reader = ProtobufReader(writer.finish())
    var fields = reader.begin(NameTable("event 3"))
    var event: RoomEvent?
    while let field = try reader.next(&fields) {
      if field == 3 { try reader.read(&event) } else { try reader.skip() }
    }
    var violations = Violations()
    reader.finish(into: &violations)
    #expect(violations.list.map { "\($0.field) \($0.code)" } == ["event.to required"])
  }

  @Test func aFieldMaskNamesFields() throws {
    var writer = ProtobufWriter()
    writer.nested(1) {
      $0.string(1, "media_id")
      $0.string(1, "mediaId")
      $0.string(1, "tags")
      $0.string(1, "settings.rate")
      $0.string(1, "nmae")
    }
    var reader = ProtobufReader(writer.finish())
    var fields = reader.begin(NameTable("nothingOfThis 2"))
    var mask = FieldMask()
    while let field = try reader.next(&fields) {
      if field == 1 { try reader.read(&mask, of: RoomPatch.fields) } else { try reader.skip() }
    }
    var violations = Violations()
    reader.finish(into: &violations)
    #expect(mask.places.map { RoomPatch.fields.number(at: $0) } == [6, 10])
    #expect(violations.list.map { "\($0.field) \($0.code)" } == ["updateMask unknown_field"])
  }
}
