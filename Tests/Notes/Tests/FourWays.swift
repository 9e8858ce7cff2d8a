// One operation through every door, in both encodings: REST and `call` in JSON, gRPC and `call` in protobuf.

import API
import Core
import Foundation
import NotesGenerated
import Testing
import Wire

extension NotesProcess {
  /// What one operation answers, four times. `path` and `body` are what REST has of the input.
  func fourWays<Output: OperationOutput>(
    _ operation: API.Operation, _ path: String, _ input: some OperationInput, body: String? = nil, as who: String
  ) throws -> [Output] {
    let rest = rest(operation.method, path, body, as: who)
    #expect(rest.status == 200, "\(rest.status) \(rest.body)")
    let called = try socket(as: who).call(operation.name, input.encodedJSON().text)
    let value = try JSONSerialization.data(withJSONObject: try #require(called["value"], "\(called)"))
    let grpc = grpc(operation.rpc, input, as: who)
    #expect(grpc.status == 0, "\(grpc.details)")
    var violations = Violations()
    return try [
      #require(try Output.decode(json: Bytes(Array(rest.data)), violations: &violations)),
      #require(try Output.decode(json: Bytes(Array(value)), violations: &violations)),
      Output(decoding: Bytes(grpc.message)), Output(decoding: try binary(operation, input, as: who).value),
    ]
  }

  /// The refusals of one operation that is about another version, four times, as text with whatever it stands in.
  func fourRefusals(
    _ operation: API.Operation, _ path: String, _ input: some OperationInput, body: String? = nil, as who: String
  ) throws -> [String] {
    let rest = rest(operation.method, path, body, as: who, "if-match: \"\(input.expectedVersion ?? 0)\"")
    #expect(rest.status == 412, "\(rest.status) \(rest.body)")
    let called = try socket(as: who).call(operation.name, input.encodedJSON().text)
    let problem = try #require(called["problem"] as? [String: Any], "\(called)")
    let current = try JSONSerialization.data(withJSONObject: try #require(problem["current"]))
    let grpc = grpc(operation.rpc, input, as: who)
    #expect(grpc.status == 10, "\(grpc.details)")
    let message = try binary(operation, input, as: who).message
    return [
      rest.body, String(decoding: current, as: UTF8.self), grpc.details, String(decoding: message, as: UTF8.self),
    ]
  }

  /// The message that a call in protobuf is answered with, and the value in it where it is a result.
  private func binary(
    _ operation: API.Operation, _ input: some OperationInput, as who: String
  ) throws -> (message: [UInt8], value: Bytes) {
    var call = ProtobufWriter()
    call.nested(5) {
      $0.field(1, "1")
      $0.field(2, operation.name)
      $0.field(3, Payload(input.encoded()))
    }
    let socket = try socket(as: who, subprotocol: "notes.v1.proto")
    socket.send(call.finish().array, opcode: 2)
    guard case .binary(let answer) = socket.receive() else {
      Issue.record("no binary answer")
      return ([], Bytes())
    }
    var value = Payload()
    var reader = ProtobufReader(Bytes(answer))
    while let arm = try reader.nextField() {
      guard arm == 7 else {
        try reader.skip()
        continue
      }
      try reader.nested { result throws(WireError) in
        while let field = try result.nextField() {
          if field == 3 { try result.read(&value) } else { try result.skip() }
        }
      }
    }
    return (answer, value.bytes)
  }
}
