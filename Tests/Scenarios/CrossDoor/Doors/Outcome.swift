// What became of a call, in the same words whichever door it went through.

import Foundation

struct Outcome: Sendable {
  /// `ok`, or the code of the refusal.
  var code: String
  /// The answer; nil where there is nothing to say.
  var value: JSON?
  /// What is said to people.
  var detail = ""
  /// What is wrong with the input: `username too_short`; at the command line `username` alone.
  var complaints: [String] = []
  /// How long to wait before the next try.
  var retryAfterMs: Int?
  /// What does not fit together in the door's own answer: a status that is another error's.
  var misfit: String?

  static func ok(_ value: JSON?) -> Outcome { Outcome(code: "ok", value: value == .null ? nil : value) }

  /// What HTTP's and the WebSocket's problem documents say.
  init(problem: JSON?, misfit: String? = nil) {
    self.init(
      code: problem?["code"]?.string ?? "no problem document", detail: problem?["detail"]?.string ?? "",
      retryAfterMs: problem?["retryAfterMs"]?.integer, misfit: misfit)
    complaints = (problem?["violations"]?.list ?? []).map {
      "\($0["field"]?.string ?? "?") \($0["code"]?.string ?? "?")"
    }
    let status = problem?["status"]?.integer
    if status != SchemaBook.shared.statuses(of: code)?.http { self.misfit = "\(code) with status \(status ?? 0)" }
  }

  init(
    code: String, value: JSON? = nil, detail: String = "", complaints: [String] = [], retryAfterMs: Int? = nil,
    misfit: String? = nil
  ) {
    (self.code, self.value, self.detail, self.complaints) = (code, value, detail, complaints)
    (self.retryAfterMs, self.misfit) = (retryAfterMs, misfit)
  }
}

/// The ways to an operation.
enum Door: String, CaseIterable, Sendable {
  case rest = "REST"
  case grpc = "gRPC"
  case json = "WebSocket, JSON"
  case protobuf = "WebSocket, protobuf"
  case command = "command line"

  /// Nil where this door has no way to say that.
  func call(_ operation: ServedOperation, _ call: Call, at server: TestServer) -> Outcome? {
    switch self {
    case .rest: RESTCall.run(operation, call, server.port)
    case .grpc: GRPCCall.run(operation, call, server.port)
    case .json: SocketCall.run(operation, call, server.port)
    case .protobuf: ProtobufSocketCall.run(operation, call, server.port)
    case .command: CommandCall.run(operation, call, server.port)
    }
  }
}

/// What is asked, and by whom.
struct Call: Sendable {
  /// Nil for nobody.
  var token: String?
  var input: [String: JSON]

  init(_ token: String?, _ input: [String: JSON] = [:]) { (self.token, self.input) = (token, input) }

  func with(_ fields: [String: JSON]) -> Call { Call(token, input.merging(fields) { $1 }) }
  func without(_ field: String) -> Call { Call(token, input.filter { $0.key != field }) }
  func by(_ token: String?) -> Call { Call(token, input) }
}
