// Messages as the generator writes them: what they write they read, and all that is wrong with a text is told at once.

import Core
import Testing

@testable import Wire

@Suite struct JSONMessageTests {
  /// "path code" of each violation, from reading alone.
  private func found<Value: JSONValue>(
    _ type: Value.Type, _ text: String, _ unknown: JSONReader.UnknownFields = .refused
  ) throws -> [String] {
    var violations = Violations()
    _ = try Value.decode(json: Bytes(text), unknownFields: unknown, violations: &violations)
    return violations.list.map { "\($0.field) \($0.code)" }
  }

  @Test func readsWhatItWrites() throws {
    var violations = Violations()
    let room = Room.sample
    #expect(try Room.decode(json: room.encodedJSON(), violations: &violations) == room)
    #expect(violations.isEmpty)
    let settings = RoomSettings(rate: 0.5, idle: .milliseconds(1_500), uploads: 3)
    #expect(settings.encodedJSON().text == #"{"rate":0.5,"idle":"1.5s","uploads":3}"#)
    #expect(
      RoomEvent.renamed(.init(to: "x")).encodedJSON().text == #"{"type":"renamed","to":"x","payload":null}"#)
  }

  @Test func everythingIsToldAtOnce() throws {
    let text = """
      {"name":null,"nmae":1,"maxMembers":1.5,"tags":["a",7],"settings":{"idle":"1x","uploads":9007199254740992},
      "createdAt":"today","mediaId":"rm_1","access":"publik","bytesUsed":12,"history":[{"type":"renamed"},{"type":"x"}]}
      """
    var violations = Violations()
    let room = try #require(try Room.decode(json: Bytes(text), violations: &violations))
    // What is not there or could not be read holds to no constraint either, but that is no news.
    room.validate(into: &violations)
    #expect(
      violations.list.map { "\($0.field) \($0.code)" } == [
        "id required", "name not_null", "nmae unknown_field", "maxMembers wrong_type", "tags[1] wrong_type",
        "settings.rate required", "settings.idle bad_format", "settings.uploads out_of_range",
        "createdAt bad_format", "mediaId bad_id", "access unknown_value", "bytesUsed wrong_type",
        "history[0].to required", "history[1].type unknown_value",
      ])
    #expect(violations.list[2].message == "there is no such field; did you mean name?")
    #expect(violations.list[10].message == "must be one of private, public, listedLater; did you mean public?")
  }

  @Test(arguments: [
    "null", "true", "1", "\"x\"", "[]", "[{}]",
  ])
  func aMessageIsAnObject(_ text: String) throws {
    #expect(try found(Room.self, text) == [text == "null" ? " not_null" : " wrong_type"])
  }

  @Test func aWrongValueOfAnyKindIsPassedOver() throws {
    for value in ["null", "true", "0", "-1.5e3", "\"\\u00e9\"", "[]", "[[1],{\"a\":[]}]", "{}", "{\"name\":{\"b\":2}}"]
    {
      let text = #"{"rate":\#(value),"uploads":\#(value),"idle":\#(value)}"#
      let codes = try found(RoomSettings.self, text)
      #expect(codes.allSatisfy { $0.hasSuffix("wrong_type") || $0.hasSuffix("not_null") || $0.hasSuffix("bad_format") })
      #expect(codes.count == (value == "null" ? 2 : value == "0" ? 1 : value == "-1.5e3" ? 1 : 3), "\(value)")
    }
  }

  @Test func clientsPassOverWhatTheyDoNotKnow() throws {
    let text = """
      {"rate":1,"newer":{"a":[1]},"uploads":2}
      """
    #expect(try found(RoomSettings.self, text) == ["newer unknown_field"])
    #expect(try found(RoomSettings.self, text, .skipped) == [])
    var violations = Violations()
    let grouped = try RoomEvent.Grouped.decode(
      json: Bytes(#"{"events":[{"type":"newer","x":1},{"type":"renamed","to":"a"}]}"#), unknownFields: .skipped,
      violations: &violations)
    #expect(grouped?.events == [.renamed(.init(to: "a"))])
    #expect(try RoomAccess.decode(json: Bytes("\"newer\""), unknownFields: .skipped, violations: &violations) == nil)
    #expect(violations.isEmpty)
  }

  @Test func theTagOfAUnionMayStandAnywhere() throws {
    var violations = Violations()
    let text = #"{"events":[{"to":"a","type":"renamed"},{"type":"grouped"}],"ty\u0070e":"group\u0065d"}"#
    let event = try RoomEvent.decode(json: Bytes(text), violations: &violations)
    #expect(event == .grouped(.init(events: [.renamed(.init(to: "a")), .grouped(.init())])))
    #expect(violations.isEmpty)
    #expect(try found(RoomEvent.self, "{}") == ["type required"])
    #expect(try found(RoomEvent.self, #"{"type":7}"#) == ["type unknown_value"])
    #expect(try found(RoomEvent.self, #"{"type":"renamd"}"#) == ["type unknown_value"])
    #expect(try found(RoomEvent.self, #"[1]"#) == [" wrong_type"])
    // Where no union is, `type` is a field like any other.
    #expect(try found(RoomSettings.self, #"{"type":"x","rate":1}"#) == ["type unknown_field"])
    let nested = #"{"type":"grouped","events":[{"type":"renamed","to":"a","type2":1}]}"#
    #expect(try found(RoomEvent.self, nested) == ["events[0].type2 unknown_field"])
  }

  @Test func listsAreBounded() throws {
    let nine = Array(repeating: "\"a\"", count: 9).joined(separator: ",")
    #expect(try found(RoomPatch.self, #"{"tags":[\#(nine),7],"name":null}"#) == ["tags too_many", "name not_null"])
    #expect(try found(RoomPatch.self, #"{"tags":[\#(nine.dropLast(4))]}"#) == [])
    let many = Array(repeating: "{}", count: JSONReader.maxElements + 1).joined(separator: ",")
    #expect(try found(RoomEvent.Grouped.self, #"{"events":[\#(many)]}"#).count == Violations.limit + 1)
  }

  @Test func patchesHaveThreeStates() throws {
    var violations = Violations()
    let empty = try RoomPatch.decode(json: Bytes("{}"), violations: &violations)
    #expect(empty == RoomPatch())
    let media = ID<Room.Media>.next()
    let set = try RoomPatch.decode(
      json: Bytes(#"{"name":"a","mediaId":"\#(media)","tags":[]}"#), violations: &violations)
    #expect(set == RoomPatch(name: "a", tags: [], mediaID: .set(media)))
    let cleared = try RoomPatch.decode(json: Bytes(#"{"mediaId":null}"#), violations: &violations)
    #expect(cleared == RoomPatch(mediaID: .clear))
    #expect(violations.isEmpty)
    #expect(try found(RoomPatch.self, #"{"name":null,"tags":null,"id":"x"}"#).count == 3)
    for patch in [empty, set, cleared] {
      let patch = try #require(patch)
      #expect(try RoomPatch.decode(json: patch.encodedJSON(), violations: &violations) == patch)
    }
  }

  @Test func theListOfViolationsIsBounded() throws {
    let many = (0..<200).map { "\"x\($0)\":1" }.joined(separator: ",")
    let found = try found(RoomPatch.self, "{\(many)}")
    #expect(found.count == Violations.limit + 1)
    #expect(found.first == "x0 unknown_field" && found.last == " more")
  }

  @Test func aLongKeyDoesNotComeBackWhole() throws {
    let key = String(repeating: "k", count: 100_000)
    let found = try found(RoomPatch.self, #"{"\#(key)":1}"#)
    #expect(found == [String(repeating: "k", count: JSONPaths.maxKeyBytes) + "… unknown_field"])
  }
}
