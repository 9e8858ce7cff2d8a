// The messages that a observer sends: the arms of `ServerMessage` in Schema/realtime.graphql that tell of state. A frame is
// joined from slices that many observers share; the others are one observer's own.

public import Core
internal import Wire

/// A message as a client gets it, and what it is, for who carries it.
public struct ScopeMessage: Sendable {
  public enum Kind: Sendable {
    case snapshot, observed, frame, update, bookmark, reset
  }

  public let kind: Kind
  /// Of the observation that it is about; nil where it is about all of them.
  public let id: String?
  public let bytes: Bytes
}

enum MessageEncoder {
  /// The arms of `ServerMessage`, by their numbers in the schema.
  private enum Number {
    static let snapshot = 2, observed = 3, frame = 4, update = 5, bookmark = 6, reset = 9
  }

  /// One commit, or several as one. `slices` are from `ChangeEncoder`.
  static func frame(_ revision: Int, _ slices: [Bytes], _ encoding: Encoding) -> ScopeMessage {
    ScopeMessage(kind: .frame, id: nil, bytes: frameBytes(revision, slices, encoding))
  }

  private static func frameBytes(_ revision: Int, _ slices: [Bytes], _ encoding: Encoding) -> Bytes {
    let length = slices.reduce(0) { $0 + $1.count + 1 }
    switch encoding {
    case .json:
      var output = ByteWriter(capacity: length + 64)
      output.append("{\"type\":\"frame\",\"revision\":" as StaticString)
      output.append(decimal: revision)
      output.append(",\"changes\":[" as StaticString)
      for (place, slice) in slices.enumerated() {
        if place > 0 { output.append(UInt8(ascii: ",")) }
        output.append(slice)
      }
      output.append("]}" as StaticString)
      return output.finish()
    case .protobuf:
      var body = ProtobufWriter(capacity: length + 16)
      body.int64(ChangeEncoder.FrameNumber.revision, Int64(revision), .explicit)
      var output = body.finishWriter()
      for slice in slices { output.append(slice) }
      var message = ProtobufWriter(capacity: output.count + 8)
      message.bytes(Number.frame, output.finish(), .explicit)
      return message.finish()
    }
  }

  static func snapshot(_ id: String, _ view: View?, _ snapshot: Snapshot, _ encoding: Encoding) -> ScopeMessage {
    message(.snapshot, id, Number.snapshot, "snapshot", encoding) { json in
      json.field("id", id)
      json.field("view", view?.key)
      json.field("version", snapshot.version)
      json.key("value")
      json.raw(snapshot.value)
      json.field("lastSequence", snapshot.lastSequence)
    } protobuf: { writer in
      writer.string(1, id, .explicit)
      if let view { writer.string(2, view.key, .explicit) }
      writer.int64(3, Int64(snapshot.version), .explicit)
      writer.bytes(4, snapshot.value, .explicit)
      if let last = snapshot.lastSequence { writer.int64(5, Int64(last), .explicit) }
    }
  }

  static func observed(
    _ id: String, _ view: View?, version: Int, revision: Int, count: Int, _ encoding: Encoding
  ) -> ScopeMessage {
    message(.observed, id, Number.observed, "observed", encoding) { json in
      json.field("id", id)
      json.field("view", view?.key)
      json.field("version", version)
      json.field("revision", revision)
      json.field("count", count)
    } protobuf: { writer in
      writer.string(1, id, .explicit)
      if let view { writer.string(2, view.key, .explicit) }
      writer.int64(3, Int64(version), .explicit)
      writer.int64(4, Int64(revision), .explicit)
      writer.int64(5, Int64(count), .explicit)
    }
  }

  static func update(_ id: String, basedOn: Int, _ value: Bytes, _ encoding: Encoding) -> ScopeMessage {
    message(.update, id, Number.update, "update", encoding) { json in
      json.field("id", id)
      json.field("basedOn", basedOn)
      json.key("value")
      json.raw(value)
    } protobuf: { writer in
      writer.string(1, id, .explicit)
      writer.int64(2, Int64(basedOn), .explicit)
      writer.bytes(3, value, .explicit)
    }
  }

  static func bookmark(_ revision: Int, _ encoding: Encoding) -> ScopeMessage {
    message(.bookmark, nil, Number.bookmark, "bookmark", encoding) { json in
      json.field("revision", revision)
    } protobuf: { writer in
      writer.int64(1, Int64(revision), .explicit)
    }
  }

  static func reset(_ id: String?, _ reason: ResetCause, retryAfterMs: Int, _ encoding: Encoding) -> ScopeMessage {
    message(.reset, id, Number.reset, "reset", encoding) { json in
      json.field("id", id)
      json.field("reason", reason.name)
      json.field("retryAfterMs", retryAfterMs)
    } protobuf: { writer in
      if let id { writer.string(1, id, .explicit) }
      writer.int64(2, Int64(reason.rawValue), .explicit)
      writer.int64(3, Int64(retryAfterMs), .explicit)
    }
  }

  private static func message(
    _ kind: ScopeMessage.Kind, _ id: String?, _ number: Int, _ type: String, _ encoding: Encoding,
    json writeJSON: (inout JSONWriter) -> Void, protobuf writeProtobuf: (inout ProtobufWriter) -> Void
  ) -> ScopeMessage {
    ScopeMessage(kind: kind, id: id, bytes: bytes(number, type, encoding, json: writeJSON, protobuf: writeProtobuf))
  }

  private static func bytes(
    _ number: Int, _ type: String, _ encoding: Encoding, json writeJSON: (inout JSONWriter) -> Void,
    protobuf writeProtobuf: (inout ProtobufWriter) -> Void
  ) -> Bytes {
    switch encoding {
    case .json:
      var json = JSONWriter(capacity: 256)
      json.beginObject()
      json.field("type", type)
      writeJSON(&json)
      json.endObject()
      return json.finish()
    case .protobuf:
      var writer = ProtobufWriter(capacity: 256)
      writer.nested(number, writeProtobuf)
      return writer.finish()
    }
  }
}

/// Why an observation begins anew: `ResetReason` of the schema.
public enum ResetCause: Int, Sendable {
  case cursorTooOld = 1
  case epochChanged, permissionChanged, schemaChanged, overloaded, gone

  var name: String { "\(self)" }
}
