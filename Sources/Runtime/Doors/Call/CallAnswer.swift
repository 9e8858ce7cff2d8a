// What this door says on a WebSocket: results, errors, the clock, and that the server goes down. JSON objects with `type`,
// or the same in protobuf with the numbers of the schema's `ServerMessage`.

internal import Core
internal import Wire

/// The two encodings of a connection.
enum CallEncoding: Sendable {
  case json, protobuf

  init(subprotocol: String?) { self = subprotocol?.hasSuffix(".proto") ?? false ? .protobuf : .json }
}

enum CallAnswer {
  /// A refusal; what there is now is in it in the connection's encoding.
  case error(id: String?, Problem)
  /// The first message of a connection. There is no history here yet that could be resumed, so its epoch has no name.
  case welcome(connectionID: String, now: Int, heartbeatMs: Int)
  /// The heartbeat of a connection on which nothing else is said.
  case bookmark
  case pong(sent: Int, received: Int, answered: Int)
  case goAway(retryAfterMs: Int)

  func bytes(_ encoding: CallEncoding) -> Bytes {
    switch encoding {
    case .json: json
    case .protobuf: protobuf
    }
  }

  // MARK: Results

  /// What stands in front of a result's value: a rule's answer is written behind it, and not copied. In protobuf its
  /// length has to come first, so there is nothing.
  static func beginResult(_ id: String, _ encoding: CallEncoding) -> ByteWriter {
    var writer = ByteWriter(capacity: 256)
    guard encoding == .json else { return writer }
    writer.append(#"{"type":"result","id":"# as StaticString)
    var quoted = JSONWriter(appendingTo: writer)
    quoted.string(id)
    writer = quoted.finishWriter()
    writer.append(#","revision":null,"value":"# as StaticString)
    return writer
  }

  /// The message, from what `beginResult` began and the value behind it.
  static func endResult(_ id: String, _ output: consuming ByteWriter, _ encoding: CallEncoding) -> Bytes {
    var output = output
    switch encoding {
    case .json:
      output.append("}" as StaticString)
      return output.finish()
    case .protobuf:
      let value = output.finish()
      var writer = ProtobufWriter()
      writer.nested(7) {
        $0.string(1, id, .explicit)
        $0.bytes(3, value, .explicit)
      }
      return writer.finish()
    }
  }

  // MARK: The others

  private var json: Bytes {
    var json = JSONWriter()
    json.beginObject()
    switch self {
    case .error(let id, let problem):
      json.field("type", "error")
      json.field("id", id)
      json.key("problem")
      problem.write(into: &json)
    case .welcome(let connection, let now, let heartbeat):
      json.field("type", "welcome")
      json.field("epoch", "")
      json.field("revision", 0)
      json.field("serverTime", now)
      json.field("connectionId", connection)
      json.field("heartbeatMs", heartbeat)
      json.field("schema", "")
    case .bookmark:
      json.field("type", "bookmark")
      json.field("revision", 0)
    case .pong(let sent, let received, let answered):
      json.field("type", "pong")
      json.field("t1", sent)
      json.field("t2", received)
      json.field("t3", answered)
    case .goAway(let wait):
      json.field("type", "goaway")
      json.field("reason", "draining")
      json.field("verdict", "reconnect")
      json.field("retryAfterMs", wait)
    }
    json.endObject()
    return json.finish()
  }

  private var protobuf: Bytes {
    var writer = ProtobufWriter()
    switch self {
    case .error(let id, let problem):
      writer.nested(8) { writer in
        if let id { writer.string(1, id, .explicit) }
        writer.nested(2) { problem.write(into: &$0) }
      }
    case .welcome(let connection, let now, let heartbeat):
      writer.nested(1) {
        $0.string(1, "", .explicit)
        $0.int64(2, 0, .explicit)
        $0.int64(3, Int64(now), .explicit)
        $0.string(4, connection, .explicit)
        $0.int64(5, Int64(heartbeat), .explicit)
        $0.string(6, "", .explicit)
      }
    case .bookmark: writer.nested(6) { $0.int64(1, 0, .explicit) }
    case .pong(let sent, let received, let answered):
      writer.nested(11) {
        $0.int64(1, Int64(sent), .explicit)
        $0.int64(2, Int64(received), .explicit)
        $0.int64(3, Int64(answered), .explicit)
      }
    case .goAway(let wait):
      writer.nested(10) {
        $0.int32(1, 1, .explicit)
        $0.int32(2, 1, .explicit)
        $0.int64(3, Int64(wait), .explicit)
      }
    }
    return writer.finish()
  }
}

extension Problem {
  /// As the schema's `ProblemDetails`.
  fileprivate func write(into writer: inout ProtobufWriter) {
    writer.string(2, title, .explicit)
    writer.int64(3, Int64(status), .explicit)
    writer.string(4, detail, .explicit)
    writer.string(5, code, .explicit)
    if let requestID { writer.string(6, requestID, .explicit) }
    if let retryAfter { writer.int64(7, Int64(max(0, retryAfter.milliseconds)), .explicit) }
    for violation in violations {
      writer.nested(8) {
        $0.string(1, violation.field, .explicit)
        $0.string(2, violation.code, .explicit)
        $0.string(3, violation.message, .explicit)
      }
    }
    if let current { writer.bytes(9, current.bytes, .explicit) }
  }
}
