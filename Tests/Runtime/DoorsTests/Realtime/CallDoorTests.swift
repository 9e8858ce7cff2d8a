// What only `call` says, over real sockets: who comes in, what becomes of messages that are wrong, what is too much, and
// what ends with a connection.

import API
import Core
import Doors
import HTTP
import Net
import NotesGenerated
import Testing
import Wire

@Suite(.timeLimit(.minutes(1))) struct CallDoorTests {
  private static let input = #"{"notebookId":"\#(Pinboard.notebook)","noteId":"\#(Pinboard.note)"}"#

  private static func call(_ id: String, _ operation: String, _ input: String, _ more: String = "") -> String {
    #"{"type":"call","id":"\#(id)","operation":"\#(operation)","input":\#(input)\#(more)}"#
  }

  private static func create(_ id: String, _ title: String) -> String {
    call(
      id, "note.create",
      #"{"notebookId":"\#(Pinboard.notebook)","title":"\#(title)","content":{"type":"blank"}}"#)
  }

  // MARK: Opening

  @Test func aBadTokenIsRefusedBeforeTheUpgrade() async throws {
    try await DoorServer.run { server, client in
      for (path, token) in [("/ws", "mallory"), ("/ws?ticket=stolen", nil)] {
        do {
          _ = try await client.socket(path, as: token)
          Issue.record("it opened")
        } catch let refused as RefusedSocket {
          #expect(refused.answer.status == 401 && refused.answer.problem?.code == "unauthenticated")
        }
      }
      #expect(server.events.withLock { $0.isEmpty })
    }
  }

  @Test func aTicketOpensOnceAndIsNotAskedForAgain() async throws {
    try await DoorServer.run { server, client in
      // What is no upgrade spends no ticket.
      #expect(try await client.rest(.get, "/ws?ticket=ada", as: nil).status == 426)
      let socket = try await client.socket("/ws?ticket=ada", as: nil)
      #expect(socket.subprotocol == "notes.v1.json")
      for id in ["1", "2"] {
        try await socket.send(
          Self.call(
            id, "note.react",
            #"{"notebookId":"\#(Pinboard.notebook)","noteId":"\#(Pinboard.note)","key":"ok"}"#))
        let said = try await socket.next()
        #expect(said.type == "result" && said.id == id)
      }
      #expect(server.board.seen.withLock { $0 } == ["ada call 127.0.0.1", "ada call 127.0.0.1"])
      await #expect(throws: RefusedSocket.self) { _ = try await client.socket("/ws?ticket=ada", as: nil) }
    }
  }

  // MARK: Inputs

  @Test func theScopeOfTheConnectionIsMeant() async throws {
    try await DoorServer.run { _, client in
      let socket = try await client.socket("/ws/notebooks/\(Pinboard.notebook)")
      try await socket.send(Self.call("1", "note.get", #"{"noteId":"\#(Pinboard.note)"}"#))
      #expect(try await socket.next().value?.bytes.text.contains(#""title":"Milk""#) == true)
      try await socket.send(#"{"type":"call","id":"2","operation":"note.list"}"#)
      #expect(try await socket.next().value?.bytes.text.contains(#""title":"Milk""#) == true)
      // Another that is named is meant; what is wrong with either is said as ever.
      try await socket.send(
        Self.call("3", "note.get", #"{"notebookId":"nb_x","noteId":"\#(Pinboard.note)"}"#))
      #expect(try await socket.next().problem?.complaints == ["notebookId bad_id"])
      try await socket.send(Self.call("4", "note.get", #"{"nteId":1}"#))
      #expect(try await socket.next().problem?.complaints.sorted() == ["noteId required", "nteId unknown_field"])
      let odd = try await client.socket("/ws/notebooks/a%22b")
      try await odd.send(Self.call("5", "note.get", #" { "noteId" : "\#(Pinboard.note)" } "#))
      #expect(try await odd.next().problem?.complaints == ["notebookId bad_id"])
    }
  }

  @Test func theScopeIsMeantInProtobufToo() async throws {
    try await DoorServer.run { _, client in
      let socket = try await client.socket("/ws/notebooks/\(Pinboard.notebook)", "notes.v1.proto")
      var patch = Note.Patch()
      patch.title = "Bread"
      // An input that lacks the notebook: the connection's is meant.
      var writer = ProtobufWriter()
      writer.field(1_005, patch)
      writer.field(1_011, Pinboard.note)
      try await socket.send(binary: ClientWords.call("9", "note.patch", writer.finish(), base: 7, operationID: "o"))
      let said = try await socket.next()
      #expect(said.type == "result" && said.id == "9")
      #expect(try Note(decoding: try #require(said.value).bytes).title == "Bread")
    }
  }

  @Test func whatStandsBesideTheInput() async throws {
    try await DoorServer.run { _, client in
      let socket = try await client.socket("/ws/notebooks/\(Pinboard.notebook)")
      let patch = #"{"noteId":"\#(Pinboard.note)","patch":{"title":"Bread"}}"#
      try await socket.send(Self.call("1", "note.patch", patch, #","base":6,"operationId":"o""#))
      let late = try await socket.next()
      #expect(late.problem?.code == "version_mismatch" && late.problem?.status == 409)
      #expect(late.problem?.current?.bytes.text.contains(#""version":7"#) == true)
      try await socket.send(Self.call("2", "note.patch", patch, #","base":7"#))
      #expect(try await socket.next().value?.bytes.text.contains(#""title":"Bread""#) == true)
      try await socket.send(Self.call("3", "note.get", Self.input, #","base":7,"operationId":"o""#))
      #expect(try await socket.next().problem?.complaints == ["base unknown_field", "operationId unknown_field"])
    }
  }

  // MARK: Messages that are wrong

  /// A message, the id that its error names, and what the error says.
  static let mistakes: [(text: String, id: String?, code: String, complaints: [String])] = [
    (#"{"type":"dance","id":"a"}"#, "a", "unknown_message", []),
    (#"{"type":7,"id":"a"}"#, "a", "unknown_message", []),
    (#"{"id":"a"}"#, "a", "invalid_input", ["type required"]),
    (#"{"type":"observe","id":"a","resource":"note"}"#, "a", "not_implemented", []),
    (#"{"type":"observe","id":"a","resource":"note","mode":"all"}"#, "a", "invalid_input", ["mode unknown_value"]),
    (
      #"{"type":"observe","id":"a","resource":"note","since":{"epoch":"","revision":-1},"window":{"limit":0}}"#, "a",
      "invalid_input", ["since.epoch too_short", "since.revision out_of_range", "window.limit out_of_range"]
    ),
    (#"{"type":"unobserve","id":"a"}"#, "a", "unknown_observation", []),
    (#"{"type":"patch","id":"a","resource":"pen","patch":{}}"#, "a", "unknown_resource", []),
    (#"{"type":"patch","id":"a","resource":"note","patch":{}}"#, "a", "invalid_input", ["key required"]),
    (#"{"type":"authorize","id":"a","token":""}"#, "a", "invalid_input", ["token too_short"]),
    (#"{"type":"open"}"#, nil, "invalid_input", []),
    (#"{"type":"call","id":"a","operation":"note.get","inptu":{}}"#, "a", "invalid_input", ["inptu unknown_field"]),
    (#"{"type":"call","operation":"note.get"}"#, nil, "invalid_input", ["id required"]),
    (#"{"type":"call","id":"","operation":"note.get"}"#, nil, "invalid_input", ["id too_short"]),
    (#"{"type":"call","id":7,"operation":"note.get"}"#, nil, "invalid_input", ["id wrong_type"]),
    (#"{"type":"call","id":"a","operation":"note.read"}"#, "a", "unknown_operation", []),
    (#"{"type":"call","id":"a","operation":"note.get","base":-1}"#, "a", "invalid_input", ["base out_of_range"]),
    (#"{"type":"call","id":"a","operation":"note.get","input":[]}"#, "a", "invalid_input", [" wrong_type"]),
    (#"{"type":"call","id":"a","operation":"pen.list","input":7}"#, "a", "not_implemented", []),
    (
      #"{"type":"call","id":"a","operation":"note.get"}"#, "a", "invalid_input",
      ["noteId required", "notebookId required"]
    ),
    (#"{"type":"ping","id":"a"}"#, "a", "invalid_input", ["id unknown_field", "t1 required"]),
    (#"{"type":"ping","t1":1.5}"#, nil, "invalid_input", ["t1 wrong_type"]),
    (#"{"id":"a","type":"#, "a", "malformed_json", []),
    ("", nil, "malformed_json", []),
    ("{}{}", nil, "malformed_json", []),
    ("[1]", nil, "invalid_input", [" wrong_type"]),
    (String(repeating: #"{"a":"#, count: 200), nil, "malformed_json", []),
    (#"{"type":"call","id":"a","operation":"note.get","input":{"noteId":"\ud800"}}"#, "a", "malformed_json", []),
  ]

  @Test func aBadMessageIsNamedAndTheConnectionGoesOn() async throws {
    try await DoorServer.run { server, client in
      let socket = try await client.socket()
      for (text, id, code, complaints) in Self.mistakes {
        try await socket.send(text)
        let said = try await socket.next()
        #expect(said.type == "error" && said.id == id && said.problem?.code == code, "\(text)")
        #expect(said.problem?.complaints.sorted() == complaints.sorted(), "\(text)")
      }
      try await socket.send(Self.call("z", "note.get", Self.input))
      #expect(try await socket.next().type == "result")
      // Each that no operation was asked about is counted.
      #expect(server.events.withLock { $0.count } == 1 + Self.mistakes.count - 3)
    }
  }

  @Test func aBadMessageInProtobufIsNamedToo() async throws {
    try await DoorServer.run { _, client in
      let socket = try await client.socket("/ws", "notes.v1.proto")
      var cut = ClientWords.call("7", "note.get", Bytes()).array
      cut.append(0x0a)
      try await socket.send(binary: Bytes(cut))
      let broken = try await socket.next()
      #expect(broken.type == "error" && broken.id == "7" && broken.problem?.code == "malformed_protobuf")
      try await socket.send(
        binary: ClientWords.message(2) {
          $0.field(1, "obs")
          $0.field(2, "note")
        })
      let observe = try await socket.next()
      #expect(observe.id == "obs" && observe.problem?.code == "not_implemented")
      try await socket.send(binary: ClientWords.message(99) { $0.field(1, "x") })
      #expect(try await socket.next().problem?.code == "unknown_message")
      try await socket.send(binary: ClientWords.ping(5))
      #expect(try await socket.next().numbers.first == 5)
    }
  }

  @Test func brokenFramesCloseWithTheirCode() async throws {
    try await DoorServer.run { _, client in
      let tooLong = Array(repeating: UInt8(ascii: "x"), count: 70_000)
      let breaks: [(String, UInt8, [UInt8], Int)] = [
        ("notes.v1.json", 2, [1], 1_003), ("notes.v1.proto", 1, [0x61], 1_003), ("notes.v1.json", 1, [0xff], 1_007),
        ("notes.v1.json", 1, tooLong, 1_009), ("notes.v1.json", 3, [], 1_002),
      ]
      for (name, opcode, payload, code) in breaks {
        let socket = try await client.socket("/ws", name)
        try await socket.send(opcode, payload)
        #expect(try await socket.frame().closeCode == code, "\(name) \(opcode)")
      }
    }
  }

  // MARK: Bounds

  @Test func callsInFlightAreBounded() async throws {
    var limits = DoorLimits()
    limits.call.maxInFlight = 2
    try await DoorServer.run(limits) { server, client in
      let socket = try await client.socket()
      for id in ["1", "2"] { try await socket.send(Self.create(id, "deaf")) }
      #expect(await server.board.waits(for: "started", 2, on: server.loop))
      try await socket.send(Self.call("3", "note.get", Self.input))
      let refused = try await socket.next()
      #expect(refused.id == "3" && refused.problem?.code == "rate_limited" && refused.problem?.status == 429)
      #expect(refused.problem?.retryAfterMs ?? 0 > 0)
      // Another connection has a bound of its own.
      let other = try await client.socket()
      try await other.send(Self.call("3", "note.get", Self.input))
      #expect(try await other.next().type == "result")
      server.board.say("enough")
      for _ in 0..<2 { #expect(try await socket.next().type == "result") }
      try await socket.send(Self.call("3", "note.get", Self.input))
      #expect(try await socket.next().type == "result", "their places are free again")
    }
  }

  @Test func messagesHaveARate() async throws {
    var limits = DoorLimits()
    (limits.call.burst, limits.call.messagesPerSecond) = (3, 1)
    try await DoorServer.run(limits) { _, client in
      let socket = try await client.socket()
      for id in ["1", "2", "3", "4"] { try await socket.send(Self.call(id, "note.get", Self.input)) }
      try await socket.send(#"{"type":"ping","t1":1}"#)
      var types: [String: String] = [:]
      for _ in 0..<5 {
        let said = try await socket.next()
        types[said.id ?? "ping"] = said.problem?.code ?? said.type
        if let wait = said.problem?.retryAfterMs { #expect(wait > 0 && wait <= 1_001) }
      }
      #expect(
        types == ["1": "result", "2": "result", "3": "result", "4": "rate_limited", "ping": "rate_limited"])
    }
  }

  /// The id is the first call's: an error that named it would be taken for its answer.
  @Test func anIdNamesOneCallAtATime() async throws {
    try await DoorServer.run { server, client in
      let socket = try await client.socket()
      try await socket.send(Self.create("1", "deaf"))
      #expect(await server.board.waits(for: "started", on: server.loop))
      for text in [Self.call("1", "note.get", Self.input), Self.call("1", "note.dance", "{}")] {
        try await socket.send(text)
        let refused = try await socket.next()
        #expect(refused.type == "error" && refused.id == nil)
        #expect(refused.problem?.code == "duplicate_call" && refused.problem?.status == 409)
      }
      try await socket.send(#"{"type":"call","id":"1"}"#)
      #expect(try await socket.next().id == nil, "nor does any other refusal take it")
      server.board.say("enough")
      let first = try await socket.next()
      #expect(first.type == "result" && first.id == "1" && first.value?.bytes.text.contains("deaf") == true)
      try await socket.send(Self.call("1", "note.get", Self.input))
      #expect(try await socket.next().id == "1", "answered, it is free again")
    }
  }

  // MARK: Time

  @Test func aDeadlineEndsTheCallAndNotTheConnection() async throws {
    var limits = DoorLimits()
    limits.call.deadline = .milliseconds(100)
    try await DoorServer.run(limits) { server, client in
      let socket = try await client.socket()
      try await socket.send(Self.create("1", "sloth"))
      let said = try await socket.next()
      #expect(said.id == "1" && said.problem?.code == "deadline_exceeded" && said.problem?.status == 504)
      #expect(await server.board.waits(for: "cancelled", on: server.loop))
      // The name is free again, and what the cancelled rule answers is nobody's answer.
      try await socket.send(Self.call("1", "note.get", Self.input))
      let next = try await socket.next()
      #expect(next.type == "result" && next.value?.bytes.text.contains("Milk") == true)
    }
  }

  @Test func whoIsNotWaitedForKeepsItsPlace() async throws {
    var limits = DoorLimits()
    (limits.call.deadline, limits.call.maxInFlight) = (.milliseconds(50), 1)
    try await DoorServer.run(limits) { server, client in
      let socket = try await client.socket()
      try await socket.send(Self.create("1", "deaf"))
      #expect(try await socket.next().problem?.code == "deadline_exceeded")
      try await socket.send(Self.call("1", "note.get", Self.input))
      #expect(try await socket.next().problem?.code == "rate_limited", "it runs on, whatever was said of it")
      server.board.say("enough")
      try await server.loop.sleep(for: .milliseconds(50))
      try await socket.send(Self.call("1", "note.get", Self.input))
      #expect(try await socket.next().type == "result")
    }
  }

  @Test(arguments: [true, false]) func aClosedConnectionEndsItsCalls(_ isClean: Bool) async throws {
    try await DoorServer.run { server, client in
      let socket = try await client.socket()
      for id in ["1", "2"] { try await socket.send(Self.create(id, "sloth")) }
      #expect(await server.board.waits(for: "started", 2, on: server.loop))
      if isClean { try await socket.send(8, [0x03, 0xe8]) } else { socket.cut() }
      #expect(await server.board.waits(for: "cancelled", 2, on: server.loop))
      #expect(server.events.withLock { $0 } == ["opened", "closed"])
    }
  }

  // MARK: Going down

  @Test func drainSaysGoodByeAndFinishes() async throws {
    try await DoorServer.run { server, client in
      let busy = try await client.socket()
      let idle = try await client.socket("/ws", "notes.v1.proto")
      try await busy.send(Self.create("1", "deaf"))
      #expect(await server.board.waits(for: "started", on: server.loop))
      let listeners = server.listeners
      server.loop.spawn { _ = await listeners.drain(within: .seconds(5)) }
      for socket in [busy, idle] {
        let goodBye = try await socket.next()
        #expect(goodBye.type == "goaway" && (0..<4_000).contains(goodBye.numbers.last ?? -1))
      }
      #expect(try await idle.frame().closeCode == 1_012)
      try await busy.send(Self.call("2", "note.get", Self.input))
      let late = try await busy.next()
      #expect(late.id == "2" && late.problem?.code == "unavailable")
      server.board.say("enough")
      #expect(try await busy.next().id == "1", "what was under way is answered")
      #expect(try await busy.frame().closeCode == 1_012)
    }
  }
}
