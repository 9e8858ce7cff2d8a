// An operation as a `call` over a WebSocket, in JSON and in protobuf. Who shows a bad token is refused the connection.

import Foundation

@testable import Codegen

enum SocketCall {
  static func run(_ operation: ServedOperation, _ call: Call, _ port: Int) -> Outcome? {
    switch DoorSocket.open(port, as: call.token) {
    case .silent: return Outcome(code: "no answer")
    case .refused(let answer): return Outcome(problem: JSON(answer.body))
    case .opened(let socket):
      let message: JSON = [
        "type": "call", "id": "1", "operation": .string(operation.name), "input": .object(call.input),
      ]
      socket.send(message.text)
      while case .text(let text)? = socket.next() {
        guard let said = JSON(Data(text.utf8)), said["id"] == "1" else { continue }
        if said["type"] == "result" { return .ok(said["value"]) }
        return Outcome(problem: said["problem"])
      }
      return Outcome(code: "no answer")
    }
  }
}

enum ProtobufSocketCall {
  static func run(_ operation: ServedOperation, _ call: Call, _ port: Int) -> Outcome? {
    guard let input = MessageCodec.encode(.object(call.input), as: operation.input) else { return nil }
    switch DoorSocket.open(port, as: call.token, "proto") {
    case .silent: return Outcome(code: "no answer")
    case .refused(let answer): return Outcome(problem: JSON(answer.body))
    case .opened(let socket):
      guard let message = message(operation, input) else { return Outcome(code: "no such message") }
      socket.send(message)
      while case .binary(let bytes)? = socket.next() {
        if let outcome = answer(bytes, operation) { return outcome }
      }
      return Outcome(code: "no answer")
    }
  }

  private static func arm(_ tag: String, of union: String) -> Int? {
    SchemaBook.shared.union(union)?.arms.first { $0.tag == tag }?.number
  }

  private static func number(_ field: String, of message: String) -> Int? {
    SchemaBook.shared.object(message)?.fields.first { $0.name == field }?.number
  }

  private static func message(_ operation: ServedOperation, _ input: [UInt8]) -> [UInt8]? {
    let said: JSON = ["id": "1", "operation": .string(operation.name)]
    guard let call = MessageCodec.encode(said, as: "CallMessage"), let field = number("input", of: "CallMessage"),
      let arm = arm("call", of: "ClientMessage")
    else { return nil }
    return MessageCodec.block(arm, call + MessageCodec.block(field, input))
  }

  /// Nil for what answers something else.
  private static func answer(_ bytes: [UInt8], _ operation: ServedOperation) -> Outcome? {
    let message = ProtobufFields(bytes)
    if let error = arm("error", of: "ServerMessage").flatMap({ message?.block($0) }) {
      // What there is now, where it is told, is a payload of the connection's encoding.
      guard let field = number("problem", of: "ErrorMessage"),
        let problem = ProtobufFields(error)?.block(field)
      else { return Outcome(code: "unreadable answer") }
      return Outcome(problem: MessageCodec.decode(problem, as: "ProblemDetails"))
    }
    guard let result = arm("result", of: "ServerMessage").flatMap({ message?.block($0) }) else { return nil }
    guard let output = operation.output else { return .ok(nil) }
    let value = number("value", of: "ResultMessage").flatMap { ProtobufFields(result)?.block($0) }
    return value.flatMap { MessageCodec.decode($0, as: output) }.map { .ok($0) } ?? Outcome(code: "unreadable answer")
  }
}
