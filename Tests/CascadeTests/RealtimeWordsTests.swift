// The call door writes and reads its messages by hand, since it may not know generated code: here both are held to each
// other. What the door says is what the generated types read, strictly, and they write the same again; what they say, it
// reads.

import API
import Core
import Generated
import Testing
import Wire

@testable import Doors

@Suite struct RealtimeWordsTests {
  private static let problem = Problem(
    title: "Invalid input", status: 400, detail: "Two.", code: "invalid_input", requestID: "r1",
    retryAfter: .milliseconds(1_500),
    violations: [.init(field: "a", code: "b", message: "c"), .init(field: "d", code: "e", message: "f")])

  private static let answers: [CallAnswer] = [
    .welcome(connectionID: "c1", now: 5, heartbeatMs: 15_000), .bookmark, .pong(sent: 1, received: 2, answered: 3),
    .goAway(retryAfterMs: 700), .error(id: "8", problem), .error(id: nil, problem),
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

  @Test func aResultIsRead() throws {
    for (encoding, value) in [(CallEncoding.json, Bytes(#"{"a":1}"#)), (.protobuf, Bytes([8, 1]))] {
      var output = CallAnswer.beginResult(#"a"8"#, encoding)
      output.append(value)
      let bytes = CallAnswer.endResult(#"a"8"#, output, encoding)
      var violations = Violations()
      let message =
        encoding == .json
        ? try ServerMessage.decode(json: bytes, violations: &violations)
        : try ServerMessage.decode(protobuf: bytes, violations: &violations)
      guard case .result(let result)? = message, violations.isEmpty else {
        Issue.record("\(violations.list)")
        continue
      }
      #expect(result.id == #"a"8"# && result.value?.bytes == value && result.revision == nil)
    }
  }

  @Test func whatThereIsNowIsRead() throws {
    for (encoding, value) in [(CallEncoding.json, Bytes(#"{"a":1}"#)), (.protobuf, Bytes([8, 1]))] {
      var problem = Self.problem
      problem.current = Payload(value)
      let bytes = CallAnswer.error(id: "8", problem).bytes(encoding)
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
    for encoding in [CallEncoding.json, .protobuf] {
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

  /// What is not answered yet is known, by its type and its id.
  @Test func everyOtherMessageIsKnown() throws {
    var observe = ObserveMessage()
    (observe.id, observe.resource) = ("p", "room")
    var authorize = AuthorizeMessage()
    (authorize.id, authorize.token) = ("a", "t")
    for encoding in [CallEncoding.json, .protobuf] {
      for (message, type, id) in [
        (Generated.ClientMessage.observe(observe), "observe", "p"), (.authorize(authorize), "authorize", "a"),
        (.open(OpenMessage()), "open", nil),
      ] {
        guard case .unserved(type, id) = try read(message, encoding) else {
          Issue.record("\(type) is not known")
          continue
        }
      }
    }
    #expect(Doors.ClientMessage.arms.names == Generated.ClientMessage.arms.names)
  }

  private func read(_ message: Generated.ClientMessage, _ encoding: CallEncoding) throws -> Doors.ClientMessage {
    let bytes = encoding == .json ? message.encodedJSON() : message.encoded()
    return try Doors.ClientMessage.read(bytes, encoding)
  }
}
