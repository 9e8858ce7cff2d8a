// What only `call` says: frames that are wrong, messages that are unknown, too many of them, and the good-bye.

import Foundation
import Testing

@Suite struct CallDoorTests {
  @Test func framesOfTheOtherKindEndTheConnection() throws {
    let server = try NotesProcess()
    let socket = try server.socket()
    socket.send("{}", opcode: 2)
    guard case .close(let said) = socket.receive() else {
      Issue.record("it was not the end")
      return
    }
    #expect(said == 1_003)
  }

  @Test func mistakesAreAnsweredAndTheConnectionStays() throws {
    let server = try NotesProcess()
    let socket = try server.socket()
    socket.send(#"{"type":"dance","id":"7"}"#)
    let unknown = socket.answer()
    #expect(unknown["type"] as? String == "error" && unknown["id"] as? String == "7")
    #expect((unknown["problem"] as? [String: Any])?["code"] as? String == "unknown_message")
    #expect((socket.call("note.dance", "{}")["problem"] as? [String: Any])?["code"] as? String == "unknown_operation")
    socket.send("{")
    let broken = socket.answer()
    #expect(broken["id"] is NSNull && (broken["problem"] as? [String: Any])?["code"] as? String == "malformed_json")
    socket.send(#"{"type":"ping","t1":5}"#)
    #expect(socket.answer()["t1"] as? Int == 5)
    #expect(socket.call("notebook.popular", "{}")["type"] as? String == "result")
  }

  @Test func aFloodIsRefusedCallByCall() throws {
    let server = try NotesProcess()
    let socket = try server.socket()
    let call = CallClient.frame(
      Array(#"{"type":"call","id":"1","operation":"notebook.popular","input":{}}"#.utf8), 1)
    socket.carrier.send(Array(repeatElement(call, count: 150).joined()))
    let answers = (0..<150).map { _ in socket.answer() }
    let refused = answers.filter { ($0["problem"] as? [String: Any])?["code"] as? String == "rate_limited" }
    #expect(answers.filter { $0["type"] as? String == "result" }.count >= 100)
    #expect((20...50).contains(refused.count), "\(refused.count)")
  }

  @Test func protobufIsSpokenInBinaryFrames() throws {
    let server = try NotesProcess()
    let socket = try server.socket(subprotocol: "notes.v1.proto")
    let operation = Array("notebook.popular".utf8)
    let call: [UInt8] = [0x0a, 1, 0x38, 0x12, UInt8(operation.count)] + operation
    socket.send([0x2a, UInt8(call.count)] + call, opcode: 2)
    guard case .binary(let answer) = socket.receive() else {
      Issue.record("no binary answer")
      return
    }
    // Arm 7 is the result, its field 1 the id.
    #expect(answer.first == 0x3a && answer.dropFirst(2).starts(with: [0x0a, 1, 0x38]))
  }

  @Test func aBadTokenIsRefusedBeforeTheUpgrade() throws {
    let server = try NotesProcess()
    #expect(CallClient(server.port, "mallory", "notes.v1.json") == nil)
    let answer = server.rest(
      "GET", "../ws", as: "mallory", "connection: Upgrade", "upgrade: websocket", "sec-websocket-version: 13",
      "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==")
    #expect(answer.status == 401 && answer.json["code"] as? String == "unauthenticated")
  }

  @Test func goingDownIsSaid() throws {
    let server = try NotesProcess()
    let socket = try server.socket()
    _ = socket.call("notebook.popular", "{}")
    server.terminate()
    #expect(socket.answer()["type"] as? String == "goaway")
    guard case .close(let code) = socket.receive() else {
      Issue.record("no close")
      return
    }
    #expect(code == 1_012)
  }

  @Test func whoDoesNotReadIsNotReadFrom() throws {
    let server = try NotesProcess()
    let socket = try server.socket()
    let before = server.residentBytes
    let frame = CallClient.frame(Array(#"{"type":"call","id":"1","operation":"none","input":{}}"#.utf8), 1)
    let block = Array(repeatElement(frame, count: 2_000).joined())
    var sent = 0
    while sent < 400, socket.carrier.send(block, within: 1) { sent += 1 }
    #expect(sent < 400, "the server read everything from one who reads nothing")
    #expect(server.residentBytes - before < 16 << 20)
  }
}
