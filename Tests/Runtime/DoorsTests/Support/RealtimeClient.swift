// A client of the realtime protocol that says and hears the generated messages, and keeps what it heard. What it hears is
// read strictly.

import API
import Core
import Generated
import HTTP
import State
import Wire

final class RealtimeClient: @unchecked Sendable {
  struct Unreadable: Error { let text: String }

  let socket: CallSocket
  let encoding: Encoding
  private(set) var welcome = WelcomeMessage()
  private(set) var heard: [ServerMessage] = []

  private init(_ socket: CallSocket, _ encoding: Encoding) {
    self.socket = socket
    self.encoding = encoding
  }

  static func open(
    _ client: DoorClient, _ path: String, as token: String? = "ada", _ encoding: Encoding = .json
  ) async throws -> RealtimeClient {
    let name = encoding == .json ? "notes.v1.json" : "notes.v1.proto"
    let made = RealtimeClient(try await client.unwelcomed(path, as: token, name), encoding)
    guard case .welcome(let welcome) = try await made.next() else { throw CallSocket.Ended() }
    made.welcome = welcome
    return made
  }

  // MARK: Saying

  func say(_ message: ClientMessage) async throws {
    if encoding == .json {
      try await socket.send(message.encodedJSON().text)
    } else {
      try await socket.send(binary: message.encoded())
    }
  }

  func observe(
    _ id: String, _ resource: String, since: (epoch: String, revision: Int)? = nil, _ mode: DeliveryMode = .delta
  ) async throws {
    var message = ObserveMessage()
    (message.id, message.resource, message.mode) = (id, resource, mode)
    if let since {
      var cursor = ResumeCursor()
      (cursor.epoch, cursor.revision) = since
      message.since = cursor
    }
    try await say(.observe(message))
  }

  func unobserve(_ id: String) async throws {
    var message = UnobserveMessage()
    message.id = id
    try await say(.unobserve(message))
  }

  func call<Input: JSONMessage & ProtobufMessage>(_ id: String, _ operation: String, _ input: Input) async throws {
    var message = CallMessage()
    (message.id, message.operation) = (id, operation)
    message.input = payload(input)
    try await say(.call(message))
  }

  func patch<Patch: JSONMessage & ProtobufMessage>(
    _ id: String, _ resource: String, key: String? = nil, base: Int? = nil, operationID: String? = nil, _ patch: Patch
  ) async throws {
    var message = PatchMessage()
    (message.id, message.resource, message.key, message.base) = (id, resource, key, base)
    (message.operationId, message.patch) = (operationID, payload(patch))
    try await say(.patch(message))
  }

  func authorize(_ id: String?, _ token: String) async throws {
    var message = AuthorizeMessage()
    (message.id, message.token) = (id, token)
    try await say(.authorize(message))
  }

  private func payload<Value: JSONMessage & ProtobufMessage>(_ value: Value) -> Payload {
    Payload(encoding == .json ? value.encodedJSON() : value.encoded())
  }

  // MARK: Hearing

  func next() async throws -> ServerMessage {
    var frame = try await socket.frame()
    // Pings of a long test.
    while frame.opcode == 9 { frame = try await socket.frame() }
    guard frame.opcode == (encoding == .json ? 1 : 2) else {
      if let code = frame.closeCode { throw Closed(code: code) }
      throw CallSocket.Ended()
    }
    var violations = Violations()
    let message =
      encoding == .json
      ? try ServerMessage.decode(json: frame.payload, violations: &violations)
      : try ServerMessage.decode(protobuf: frame.payload, violations: &violations)
    guard let message, violations.isEmpty else { throw Unreadable(text: frame.payload.text) }
    heard.append(message)
    return message
  }

  struct Closed: Error, Equatable { let code: Int }

  /// What comes up to the first that `isLast` accepts, that one with it.
  @discardableResult
  func until(_ isLast: (ServerMessage) -> Bool) async throws -> [ServerMessage] {
    var messages: [ServerMessage] = []
    while true {
      messages.append(try await next())
      if isLast(messages[messages.count - 1]) { return messages }
    }
  }

  /// Hears until the server closes; with which code.
  func closeCode() async throws -> Int {
    do {
      while true { _ = try await next() }
    } catch let closed as Closed {
      return closed.code
    }
  }
}

extension ServerMessage {
  /// What kind it is, and of what.
  var outline: String {
    switch self {
    case .welcome: "welcome"
    case .snapshot(let message): "snapshot \(message.id)"
    case .observed(let message): "observed \(message.id)"
    case .frame(let message): "frame " + message.changes.map(\.outline).joined(separator: ",")
    case .update(let message): "update \(message.id)"
    case .bookmark: "bookmark"
    case .result(let message): "result \(message.id)"
    case .error(let message): "error \(message.id ?? "-") \(message.problem.code)"
    case .reset(let message): "reset \(message.id ?? "-") \(message.reason)"
    case .goaway(let message): "goaway \(message.reason) \(message.verdict)"
    case .pong: "pong"
    }
  }

  /// The revision that a client may resume from after it.
  var cursor: Int? {
    switch self {
    case .observed(let message): message.revision
    case .frame(let message): message.revision
    case .bookmark(let message): message.revision
    default: nil
    }
  }
}

extension ResourceChange {
  var outline: String {
    switch self {
    case .patch(let change): "patch \(change.resource)"
    case .value(let change): "value \(change.resource)"
    case .removed(let change): "removed \(change.resource)"
    case .items(let change): "items \(change.resource)"
    case .entries(let change): "entries \(change.resource)"
    case .stale(let change): "stale \(change.resource)"
    case .notify(let change): "notify \(change.resource)"
    }
  }
}
