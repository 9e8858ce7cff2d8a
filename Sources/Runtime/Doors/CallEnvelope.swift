// The messages around a call, in both encodings of a WebSocket, with the numbers that the schema's realtime messages have.
// What is called, and what it answers, passes through as bytes.

internal import API
internal import Core
internal import Wire

/// What a client says, as far as this door knows it.
enum ClientEnvelope: Equatable {
  case call(Call)
  case ping(sent: Int)
  /// Of a type that is not known here; the id, where there is one, so that the answer finds its question.
  case other(type: String, id: String?)

  struct Call: Equatable {
    var id = ""
    var operation = ""
    var input = Payload()
    var base: Int?
    var operationID: String?
  }
}

/// The two encodings of a connection.
enum CallEncoding: Sendable {
  case json, protobuf

  init(subprotocol: String?) { self = subprotocol?.hasSuffix(".proto") ?? false ? .protobuf : .json }
}

// MARK: Reading

extension ClientEnvelope {
  private static let names = NameTable(
    "type 1 id 2 operation 3 input 4 base 5 operationId 6 t1 7 token 8 resource 9 key 10 patch 11 since 12 mode 13")

  /// Throws what is wrong with the frame as a whole; such a frame ends the connection.
  static func read(json text: Bytes) throws(APIError) -> ClientEnvelope {
    var type = ""
    var call = Call()
    var sent = 0
    var violations = Violations()
    do throws(JSONError) {
      var reader = JSONReader(text, unknownFields: .skipped)
      guard var object = try reader.beginObject(names) else {
        try reader.finish(into: &violations)
        throw JSONError(.unexpectedByte, at: 0)
      }
      while let field = try reader.next(&object) {
        switch field {
        case 1: try reader.read(&type)
        case 2: try reader.read(&call.id)
        case 3: try reader.read(&call.operation)
        case 4: try reader.read(&call.input)
        case 5: try reader.read(&call.base)
        case 6: try reader.read(&call.operationID)
        case 7: try reader.read(&sent)
        default: try reader.skip()
        }
      }
      try reader.finish(into: &violations)
    } catch {
      throw .unreadableEnvelope("\(error.reason.rawValue) at byte \(error.offset)")
    }
    switch type {
    case "call": return violations.isEmpty ? .call(call) : .other(type: "call with fields of other types", id: call.id)
    case "ping": return .ping(sent: sent)
    default: return .other(type: type, id: call.id.isEmpty ? nil : call.id)
    }
  }

  static func read(protobuf message: Bytes) throws(APIError) -> ClientEnvelope {
    var envelope = ClientEnvelope.other(type: "nothing", id: nil)
    do throws(WireError) {
      var reader = ProtobufReader(message)
      while let field = try reader.nextField() {
        switch field {
        case 5: envelope = .call(try Call.read(&reader))
        case 7:
          var sent = 0
          try reader.nested { reader throws(WireError) in
            while let field = try reader.nextField() {
              if field == 1 { sent = Int(try reader.int64()) } else { try reader.skip() }
            }
          }
          envelope = .ping(sent: sent)
        default:
          try reader.skip()
          envelope = .other(type: "number \(field)", id: nil)
        }
      }
    } catch {
      throw .unreadableEnvelope("\(error.reason.rawValue) at byte \(error.offset)")
    }
    return envelope
  }
}

extension ClientEnvelope.Call {
  fileprivate static func read(_ reader: inout ProtobufReader) throws(WireError) -> ClientEnvelope.Call {
    var call = ClientEnvelope.Call()
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: call.id = try reader.string()
        case 2: call.operation = try reader.string()
        case 3: call.input = Payload(try reader.bytes())
        case 4: call.base = Int(try reader.int64())
        case 5: call.operationID = try reader.string()
        default: try reader.skip()
        }
      }
    }
    return call
  }
}

extension APIError {
  fileprivate static func unreadableEnvelope(_ reason: String) -> APIError {
    APIError(DoorError.malformedJSON, "The message cannot be read: \(reason).")
  }
}
