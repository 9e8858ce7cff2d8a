// The call door writes and reads its messages by hand, since it may not know generated code: here both are held to each
// other. What the door says is what the generated types read, strictly, and they write the same again; what they say, it
// reads.

import API
import Core
import Generated
import State
import Testing
import Wire

@testable import Doors

@Suite struct RealtimeWordsTests {
  private static let problem = Problem(
    title: "Invalid input", status: 400, detail: "Two.", code: "invalid_input", requestID: "r1",
    retryAfter: .milliseconds(1_500),
    violations: [.init(field: "a", code: "b", message: "c"), .init(field: "d", code: "e", message: "f")])

  private static let answers: [SessionAnswer] = [
    .welcome(.init(connectionID: "c1", now: 5, heartbeatMs: 15_000)),
    .welcome(.init(cursor: Cursor(Epoch("e"), 4), connectionID: "c1", now: 5, heartbeatMs: 1, schema: "s")), .bookmark,
    .pong(sent: 1, received: 2, answered: 3), .error(id: "8", problem), .error(id: nil, problem),
  ]

  @Test(arguments: answers.indices) func whatTheDoorSaysIsRead(_ place: Int) throws {
    let answer = Self.answers[place]
    var violations = Violations()
    let json = try #require(try ServerMessage.decode(json: answer.bytes(.json), violations: &violations))
    let bytes = answer.bytes(.protobuf)
    let message = try #require(try ServerMessage.decode(protobuf: bytes, violations: &violations))
    #expect(violations.isEmpty, "\(violations.list)")
    #expect(json == message)
    #expect(message.encoded() == bytes)
  }

  @Test(arguments: Farewell.allCases) func everyGoodByeIsRead(reason: Farewell) throws {
    let answer = SessionAnswer.goAway(reason, retryAfterMs: 700)
    var violations = Violations()
    let json = try ServerMessage.decode(json: answer.bytes(.json), violations: &violations)
    let message = try ServerMessage.decode(protobuf: answer.bytes(.protobuf), violations: &violations)
    guard case .goaway(let farewell)? = json, message == json, violations.isEmpty else {
      Issue.record("\(violations.list)")
      return
    }
    #expect(farewell.reason.rawValue == reason.rawValue && farewell.verdict.rawValue == reason.verdict.rawValue)
    #expect(farewell.retryAfterMs == 700)
  }

  @Test func aResultIsRead() throws {
    for (encoding, value) in [(Encoding.json, Bytes(#"{"a":1}"#)), (.protobuf, Bytes([8, 1]))] {
      var output = SessionAnswer.beginResult(#"a"8"#, encoding)
      output.append(value)
      let bytes = SessionAnswer.endResult(#"a"8"#, output, revision: 58, encoding)
      var violations = Violations()
      let message =
        encoding == .json
        ? try ServerMessage.decode(json: bytes, violations: &violations)
        : try ServerMessage.decode(protobuf: bytes, violations: &violations)
      guard case .result(let result)? = message, violations.isEmpty else {
        Issue.record("\(violations.list)")
        continue
      }
      #expect(result.id == #"a"8"# && result.value?.bytes == value && result.revision == 58)
    }
  }

  @Test func whatThereIsNowIsRead() throws {
    for (encoding, value) in [(Encoding.json, Bytes(#"{"a":1}"#)), (.protobuf, Bytes([8, 1]))] {
      var problem = Self.problem
      problem.current = Payload(value)
      let bytes = SessionAnswer.error(id: "8", problem).bytes(encoding)
      var violations = Violations()
      let message =
        encoding == .json
        ? try ServerMessage.decode(json: bytes, violations: &violations)
        : try ServerMessage.decode(protobuf: bytes, violations: &violations)
      guard case .error(let error)? = message, violations.isEmpty else {
        Issue.record("\(violations.list)")
        continue
      }
      #expect(error.problem.current?.bytes == value && error.problem.violations.count == 2)
    }
  }

  @Test func whatAClientSaysIsRead() throws {
    var call = Generated.CallMessage()
    (call.id, call.operation, call.base, call.operationId) = ("8", "room.join", 41, "o")
    var ping = Generated.PingMessage()
    ping.t1 = 5
    for encoding in [Encoding.json, .protobuf] {
      call.input = Payload(encoding == .json ? Bytes(#"{"a":1}"#) : Bytes([8, 1]))
      guard case .call(let read) = try self.read(.call(call), encoding),
        case .ping(let time) = try self.read(.ping(ping), encoding)
      else {
        Issue.record("not what was said")
        continue
      }
      #expect(read.id == "8" && read.operation == "room.join" && read.base == 41 && read.operationID == "o")
      #expect(read.input == call.input && time.t1 == 5)
    }
  }

  @Test func whatAClientAsksOfAScopeIsRead() throws {
    var (cursor, window) = (Generated.ResumeCursor(), Generated.ObservationWindow())
    (cursor.epoch, cursor.revision) = ("e1", 41)
    (window.order, window.after, window.limit) = ("joinedAt", "k", 20)
    for encoding in [Encoding.json, .protobuf] {
      let payload = Payload(encoding == .json ? Bytes(#"{"a":1}"#) : Bytes([8, 1]))
      var observe = Generated.ObserveMessage()
      (observe.id, observe.resource, observe.since, observe.mode) = ("p", "room", cursor, .notify)
      (observe.filter, observe.window, observe.parameters) = (payload, window, payload)
      var patch = Generated.PatchMessage()
      (patch.id, patch.resource, patch.key, patch.base) = ("7", "member", "usr_1", 41)
      (patch.patch, patch.operationId) = (payload, "o")
      guard case .observe(let asked) = try read(.observe(observe), encoding),
        case .patch(let change) = try read(.patch(patch), encoding)
      else {
        Issue.record("not what was said")
        continue
      }
      #expect(asked.id == "p" && asked.resource == "room" && asked.mode == .notify)
      #expect(asked.since?.cursor == Cursor(Epoch("e1"), 41))
      #expect(asked.window?.order == "joinedAt" && asked.window?.after == "k" && asked.window?.limit == 20)
      #expect(asked.filter == payload && asked.parameters == payload)
      #expect(change.id == "7" && change.resource == "member" && change.key == "usr_1" && change.base == 41)
      #expect(change.patch == payload && change.operationID == "o")
    }
  }

  @Test func whatAClientSaysOfItselfIsRead() throws {
    var (open, unobserve, authorize) = (
      Generated.OpenMessage(), Generated.UnobserveMessage(), Generated.AuthorizeMessage()
    )
    open.roomId = .next()
    unobserve.id = "p"
    (authorize.id, authorize.token) = ("a", "t")
    for encoding in [Encoding.json, .protobuf] {
      guard case .open(let opened) = try read(.open(open), encoding),
        case .unobserve(let ended) = try read(.unobserve(unobserve), encoding),
        case .authorize(let shown) = try read(.authorize(authorize), encoding)
      else {
        Issue.record("not what was said")
        continue
      }
      #expect(opened.scope == open.roomId?.description && ended.id == "p" && shown.id == "a" && shown.token == "t")
    }
    #expect(Doors.ClientMessage.arms.names == Generated.ClientMessage.arms.names)
  }

  private func read(_ message: Generated.ClientMessage, _ encoding: Encoding) throws -> Doors.ClientMessage {
    let bytes = encoding == .json ? message.encodedJSON() : message.encoded()
    return try Doors.ClientMessage.read(bytes, encoding)
  }
}
