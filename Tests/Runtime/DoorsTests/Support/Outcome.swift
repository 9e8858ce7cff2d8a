// What came of a call, whatever the door: comparable.

import Core
import HTTP
import NotesGenerated
import Wire

@testable import Doors

enum Outcome: Equatable, CustomStringConvertible {
  /// The answer as JSON; empty for nothing.
  case value(String)
  case refused(code: String, detail: String, violations: [String], current: String?)

  var description: String {
    switch self {
    case .value(let json): json
    case .refused(let code, let detail, let violations, let current):
      "\(code): \(detail) \(violations) \(current ?? "")"
    }
  }

  init(_ answer: RESTAnswer) {
    guard answer.status >= 300 else {
      self = .value(answer.body.text)
      return
    }
    self = Outcome(answer.problem, current: { $0.bytes.text })
  }

  init<Value: JSONValue & ProtobufMessage>(_ said: Said, _ type: Value.Type, isJSON: Bool) throws {
    guard said.type == "result" else {
      self = Outcome(said.problem) { isJSON ? $0.bytes.text : Outcome.json($0.bytes, Note.self) }
      return
    }
    let value = said.value.flatMap { $0.bytes.isEmpty ? nil : $0 }
    self = .value(value.map { isJSON ? $0.bytes.text : Outcome.json($0.bytes, Value.self) } ?? "")
  }

  init<Value: JSONValue & ProtobufMessage>(_ result: Result<Bytes, GRPCError>, _ type: Value.Type) {
    switch result {
    case .success(let bytes): self = .value(bytes.isEmpty ? "" : Outcome.json(bytes, Value.self))
    case .failure(let error): self = Outcome(error)
    }
  }

  private init(_ problem: ReadProblem?, current: (Payload) -> String) {
    self = .refused(
      code: problem?.code ?? "no problem", detail: problem?.detail ?? "",
      violations: problem?.violations.map { "\($0.field) \($0.code): \($0.message)" } ?? [],
      current: problem?.current.map(current))
  }

  private init(_ error: GRPCError) {
    let details = GRPCDetails(error)
    self = .refused(
      code: details.reason, detail: error.message,
      violations: details.violations.map { "\($0.field) \($0.code): \($0.message)" },
      current: details.current.map { Outcome.json($0, Note.self) })
  }

  private static func json<Value: JSONValue & ProtobufMessage>(_ bytes: Bytes, _ type: Value.Type) -> String {
    guard let value = try? Value(decoding: bytes) else { return "unreadable" }
    return value.encodedJSON().text
  }
}

/// What a client reads from the details of a refusal.
struct GRPCDetails {
  var reason = ""
  var violations: [Problem.Violation] = []
  var retryAfter: Duration?
  var current: Bytes?

  init(_ error: GRPCError) {
    guard let status = try? RPCStatus(decoding: error.status.details) else { return }
    for detail in status.details {
      switch detail.typeURL {
      case "type.googleapis.com/google.rpc.ErrorInfo":
        reason = (try? RPCErrorInfo(decoding: detail.value))?.reason ?? ""
      case "type.googleapis.com/google.rpc.BadRequest":
        violations = (try? RPCBadRequest(decoding: detail.value))?.violations ?? []
      case "type.googleapis.com/google.rpc.RetryInfo":
        retryAfter = (try? RPCRetryInfo(decoding: detail.value))?.delay
      default: current = detail.value
      }
    }
  }
}
