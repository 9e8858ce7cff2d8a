// Messages as the generator writes them, through both encodings and back, and all that can be wrong with them at once.

import Core
import Testing
import Wire

@Suite struct RoomTests {
  @Test func readsWhatItWrites() throws {
    var violations = Violations()
    let room = Room.sample
    let json = room.encodedJSON()
    #expect(try Room.decode(json: json, violations: &violations) == room)
    #expect(try Room.decode(protobuf: room.encoded(), violations: &violations) == room)
    #expect(violations.list.map(\.field) == [])
    #expect(json.text.hasPrefix(#"{"id":"rm_01"#))
  }

  @Test func tellsEverythingAtOnce() throws {
    let text = """
      {"name":null,"nmae":1,"maxMembers":1.5,"tags":["a",7],"settings":{"idle":"1x","uploads":9007199254740992},
      "createdAt":"today","mediaId":"rm_1","access":"publik","bytesUsed":12,"history":[{"type":"renamed"},{"type":"x"}]}
      """
    var violations = Violations()
    let room = try #require(try Room.decode(json: Bytes(text), violations: &violations))
    room.validate(into: &violations)
    let found = violations.list.map { "\($0.field) \($0.code)" }
    #expect(
      found == [
        "id required", "name not_null", "nmae unknown_field", "maxMembers wrong_type", "tags[1] wrong_type",
        "settings.rate required", "settings.idle bad_format", "settings.uploads out_of_range",
        "createdAt bad_format", "mediaId bad_id", "access unknown_value", "bytesUsed wrong_type",
        "history[0].to required", "history[1].type unknown_value",
      ])
  }
}

extension Room {
  static var sample: Room {
    var room = Room()
    room.id = .next()
    room.name = "Films – 電影"
    room.maxMembers = 12
    room.hasPassword = true
    room.tags = ["new", "old"]
    room.settings = RoomSettings(rate: 1.25, idle: .seconds(90), uploads: 7)
    room.createdAt = Timestamp(text: "2026-01-31T12:00:00.000001Z") ?? .epoch
    room.mediaID = .next()
    room.access = .listedLater
    room.bytesUsed = .max
    room.history = [
      .renamed(.init(to: "x", payload: Payload(Bytes("{\"a\":[1]}" as StaticString)))),
      .grouped(.init(events: [.renamed(.init(to: "y", payload: Payload(Bytes("1" as StaticString))))])),
    ]
    room.weights = [0, -1.5, 1e300]
    return room
  }
}
