// Reading is lenient, writing exact: what an older or a newer server says survives, and what comes back is what was sent.

import Core
import SampleSchema
import Testing

@testable import CascadeClient

@Suite struct LenientTests {
  private let room: JSON = [
    "id": "rm_1", "name": "Żółw 🐢", "maxMembers": 12, "hasPassword": false, "creatorId": .null, "tags": ["a", "b"],
    "topic": .null, "kind": "public", "limits": ["uploads": 9_007_199_254_740_991, "idle": "1.5s"], "remarks": .null,
    "version": 41,
  ]

  @Test func `A field that this schema does not know is left out`() throws {
    #expect(try Room(wire: room.merged(with: ["colour": "red"])) == Room(wire: room))
    #expect(try Room(wire: room).wireForm == room)
  }

  @Test func `What an older server does not say has its default, or the zero of its kind`() throws {
    let value = try Room(wire: ["id": "rm_1", "kind": .null])
    #expect((value.maxMembers, value.kind, value.name, value.topic, value.tags) == (100, .private, "", nil, []))
    #expect(try PlaybackState(wire: [:]).anchorTime == .epoch)
  }

  @Test func `An enumeration value of a later schema stays, in either encoding`() throws {
    let json = try JSON(parsing: #"{"id":"rm_1","kind":"hologram"}"#)
    let value = try Room(wire: json)
    #expect(value.kind.rawValue == "hologram" && !value.kind.isKnown && RoomKind.public.isKnown)
    #expect(value.wireForm["kind"] == "hologram")
    // In protobuf it is a number: field 9 is 77.
    let bytes: [UInt8] = [0x48, 77]
    let decoded = try Room(wire: try ProtobufForm.decode(Room.facts, Bytes(bytes)))
    #expect(decoded.kind.rawValue == "77" && !decoded.kind.isKnown)
    let written = try ProtobufForm.encode(Room.facts, decoded.wireForm).array
    #expect(try ProtobufForm.decode(Room.facts, Bytes(written))["kind"] == "77")
    // A name without a number cannot be said there.
    let silent = try ProtobufForm.encode(Room.facts, value.wireForm)
    #expect(try ProtobufForm.decode(Room.facts, silent)["kind"] == nil)
    #expect(RoomKind.known.contains(.public) && !RoomKind.known.contains(value.kind))
  }

  @Test func `An arm of a later schema keeps all that came, in either encoding`() throws {
    let poll: JSON = ["type": "poll", "question": "why?", "answers": [1, 2]]
    let event = try ChatEvent(wire: poll)
    guard case .unknown(let arm) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(arm.tag == "poll" && arm.raw["question"] == "why?" && event.wireForm == poll)
    let entry: JSON = ["event": poll, "sequence": 1, "roomId": "rm_1"]
    #expect(try Chat(wire: entry).wireForm == entry)
    let raw: [UInt8] = [0xa2, 0x06, 0x03, 0x61, 0x62, 0x63]
    let later = try ChatEvent(wire: try ProtobufForm.decode(ChatEvent.facts, Bytes(raw)))
    guard case .unknown(let unknown) = later else {
      Issue.record("\(later)")
      return
    }
    #expect(unknown.tag == "100")
    #expect(try ProtobufForm.encode(ChatEvent.facts, later.wireForm).array == raw)
    let known = try ChatEvent(wire: ["type": "message", "text": "hi", "userId": "usr_1"])
    #expect(known == .message(ChatMessage(text: "hi", userId: "usr_1")))
  }

  @Test func `A patch has what it has, and no more`() throws {
    #expect(Room.Patch(name: "x", tags: [], topic: .clear).wireForm == ["name": "x", "tags": [], "topic": .null])
    #expect(Room.Patch().wireForm == [:])
    let json: JSON = ["topic": .null, "limits": ["idle": .null], "version": 42]
    let bytes = try ProtobufForm.encode(Room.facts.patch, json)
    #expect(bytes.array == [0x52, 4, 0xc2, 0x3e, 1, 2, 0xc2, 0x3e, 1, 8, 0xe0, 0x3e, 0x2a])
    #expect(try ProtobufForm.decode(Room.facts.patch, bytes) == json)
  }

  @Test func `Patches merge: what is absent stays, null clears, lists are replaced, values are merged`() {
    let changes: JSON = ["topic": "films", "tags": ["c"], "limits": ["idle": .null], "name": .null]
    let merged = room.merged(with: changes)
    #expect(merged["topic"] == "films" && merged["tags"] == ["c"] && merged["name"] == .null)
    #expect(merged["limits"] == ["uploads": 9_007_199_254_740_991, "idle": .null])
    #expect(merged["maxMembers"] == 12 && room.merged(with: [:]) == room && room.merged(with: .null) == .null)
  }

  @Test func `64-bit integers are text on the wire`() throws {
    let value = try Everything(wire: ["wide": "9223372036854775807", "wideList": ["-9223372036854775808", "0"]])
    #expect(value.wide == .max && value.wideList == [.min, 0])
    #expect(value.wireForm["wide"] == "9223372036854775807")
  }

  @Test func `What is of another kind altogether is refused, with its place`() {
    for json: JSON in [.null, 1, "x", [], .bytes([])] { #expect(throws: DecodeError.self) { try Room(wire: json) } }
    #expect(throws: DecodeError("limits: uploads: no integer of 53 bits")) {
      try Room(wire: ["limits": ["uploads": 1.5]])
    }
    #expect(throws: DecodeError("tags: no list")) { try Room(wire: ["tags": "x"]) }
    #expect(throws: DecodeError.self) { try Everything(wire: ["moment": "yesterday"]) }
  }

  @Test func `Messages in messages end somewhere`() {
    var nested: [UInt8] = []
    // Each one is longer by its tag and its length.
    for _ in 0...ProtobufForm.maxDepth {
      var writer = ByteWriter()
      writer.append(0x0a)
      var count = nested.count
      while count > 127 {
        writer.append(UInt8(count & 127 | 128))
        count >>= 7
      }
      writer.append(UInt8(count))
      nested = writer.finish().array + nested
    }
    #expect(throws: DecodeError.self) { try ProtobufForm.decode(LenientTests.node(), Bytes(nested)) }
    #expect(throws: DecodeError.self) { try JSON(parsing: String(repeating: "[", count: 100_000)) }
  }

  private static func node() -> MessageFacts {
    MessageFacts("Node", [FieldFacts(1, "next", .object { LenientTests.node() }, isNullable: true)])
  }

  @Test func `Texts are read strictly and written in one order`() throws {
    #expect(
      try JSON(parsing: #" {"b":[1,-2.5e3,true,null],"type":"x","a":"\u00e9\n"} "#).encoded
        == #"{"type":"x","a":"é\n","b":[1,-2500,true,null]}"#)
    for text in ["", "{", "[1,]", "01", "{\"a\":1,\"a\":2}", "1 2", "nul", "\"\\ud800\"", "1e999"] {
      #expect(throws: DecodeError.self, "\(text)") { try JSON(parsing: text) }
    }
  }
}
