// What a session says by itself: results, errors, the clock, and that it ends. JSON objects with `type`, or the same in
// protobuf with the numbers of the schema's `ServerMessage`. What is said of a scope is State's (`MessageEncoder`).

internal import Core
internal import State
internal import Wire

enum SessionAnswer {
  /// A refusal; what there is now is in it in the connection's encoding.
  case error(id: String?, Problem)
  /// The first message of a connection. Without a scope it has no history, and its epoch no name.
  case welcome(Welcome)
  /// The heartbeat of a connection without a scope.
  case bookmark
  case pong(sent: Int, received: Int, answered: Int)
  case goAway(Farewell, retryAfterMs: Int)

  struct Welcome {
    var cursor: Cursor?
    var connectionID: String
    /// The server's clock, in microseconds.
    var now: Int
    var heartbeatMs: Int
    var schema = ""
  }

  func bytes(_ encoding: Encoding) -> Bytes {
    switch encoding {
    case .json: json
    case .protobuf: protobuf
    }
  }

  // MARK: Results

  /// What stands in front of a result's value: a rule's answer is written behind it, and not copied. In protobuf its
  /// length has to come first, so there is nothing.
  static func beginResult(_ id: String, _ encoding: Encoding) -> ByteWriter {
    var writer = ByteWriter(capacity: 256)
    guard encoding == .json else { return writer }
    writer.append(#"{"type":"result","id":"# as StaticString)
    var quoted = JSONWriter(appendingTo: writer)
    quoted.string(id)
    writer = quoted.finishWriter()
    writer.append(#","value":"# as StaticString)
    return writer
  }

  /// The message, from what `beginResult` began and the value behind it. Only now is it known what was committed.
  static func endResult(_ id: String, _ output: consuming ByteWriter, revision: Int?, _ encoding: Encoding) -> Bytes {
    var output = output
    switch encoding {
    case .json:
      output.append(#","revision":"# as StaticString)
      if let revision { output.append(decimal: revision) } else { output.append("null" as StaticString) }
      output.append("}" as StaticString)
      return output.finish()
    case .protobuf:
      let value = output.finish()
      var writer = ProtobufWriter()
      writer.nested(7) {
        $0.string(1, id, .explicit)
        if let revision { $0.int64(2, Int64(revision), .explicit) }
        $0.bytes(3, value, .explicit)
      }
      return writer.finish()
    }
  }

  /// The result of what answers nothing.
  static func done(_ id: String, _ encoding: Encoding) -> Bytes {
    var output = beginResult(id, encoding)
    if encoding == .json { output.append("null" as StaticString) }
    return endResult(id, output, revision: nil, encoding)
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
    case .welcome(let welcome):
      json.field("type", "welcome")
      json.field("epoch", welcome.cursor?.epoch.text ?? "")
      json.field("revision", welcome.cursor?.revision ?? 0)
      json.field("serverTime", welcome.now)
      json.field("connectionId", welcome.connectionID)
      json.field("heartbeatMs", welcome.heartbeatMs)
      json.field("schema", welcome.schema)
    case .bookmark:
      json.field("type", "bookmark")
      json.field("revision", 0)
    case .pong(let sent, let received, let answered):
      json.field("type", "pong")
      json.field("t1", sent)
      json.field("t2", received)
      json.field("t3", answered)
    case .goAway(let reason, let wait):
      json.field("type", "goaway")
      json.field("reason", reason.name)
      json.field("verdict", "\(reason.verdict)")
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
    case .welcome(let welcome):
      writer.nested(1) {
        $0.string(1, welcome.cursor?.epoch.text ?? "", .explicit)
        $0.int64(2, Int64(welcome.cursor?.revision ?? 0), .explicit)
        $0.int64(3, Int64(welcome.now), .explicit)
        $0.string(4, welcome.connectionID, .explicit)
        $0.int64(5, Int64(welcome.heartbeatMs), .explicit)
        $0.string(6, welcome.schema, .explicit)
      }
    case .bookmark: writer.nested(6) { $0.int64(1, 0, .explicit) }
    case .pong(let sent, let received, let answered):
      writer.nested(11) {
        $0.int64(1, Int64(sent), .explicit)
        $0.int64(2, Int64(received), .explicit)
        $0.int64(3, Int64(answered), .explicit)
      }
    case .goAway(let reason, let wait):
      writer.nested(10) {
        $0.int32(1, Int32(reason.rawValue), .explicit)
        $0.int32(2, Int32(reason.verdict.rawValue), .explicit)
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
