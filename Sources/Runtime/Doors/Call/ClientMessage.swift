// What a client says on a WebSocket, as `ClientMessage` of the realtime schema: the same numbers, the same names. Written
// by hand, and small, because a door must not know generated code; a test holds both to the same bytes.

internal import API
internal import Core
internal import Wire

enum ClientMessage {
  case call(CallMessage)
  case ping(PingMessage)
  /// A message of the protocol that this door does not answer yet.
  case unserved(type: String, id: String?)

  static let arms = NameTable("open 1 observe 2 unobserve 3 patch 4 call 5 authorize 6 ping 7")
  private static let callArm = 5
  private static let pingArm = 7

  /// Throws what is wrong with it, all at once.
  static func read(_ bytes: Bytes, _ encoding: CallEncoding) throws(APIError) -> ClientMessage {
    var violations = Violations()
    let message = encoding == .json ? try read(json: bytes, &violations) : try read(protobuf: bytes, &violations)
    if case .call(let call) = message { call.validate(into: &violations) }
    if let message, violations.isEmpty { return message }
    if let first = violations.list.first, first.field == "type", first.code == ViolationCode.unknownValue.rawValue {
      throw APIError(DoorError.unknownMessage, "There is no message of this type: it \(first.message).")
    }
    throw .invalid(violations)
  }

  /// Nil when all that is wrong was noted.
  private static func read(json text: Bytes, _ violations: inout Violations) throws(APIError) -> ClientMessage? {
    do throws(JSONError) {
      var reader = JSONReader(text)
      var message: ClientMessage?
      if let arm = try reader.arm(arms) {
        switch arm {
        case callArm: message = .call(try CallMessage(from: &reader))
        case pingArm: message = .ping(try PingMessage(from: &reader))
        default:
          try reader.skip()
          message = .unserved(type: arms.name(of: arm), id: MessageName.find(json: text))
        }
      }
      try reader.finish(into: &violations)
      return message
    } catch {
      throw .unreadable(error)
    }
  }

  private static func read(protobuf bytes: Bytes, _ violations: inout Violations) throws(APIError) -> ClientMessage? {
    do throws(WireError) {
      var reader = ProtobufReader(bytes)
      var message: ClientMessage?
      while let arm = try reader.nextField() {
        switch arm {
        case callArm:
          var call = CallMessage()
          try reader.nested { reader throws(WireError) in try call.merge(from: &reader) }
          message = .call(call)
        case pingArm:
          var ping = PingMessage()
          try reader.nested { reader throws(WireError) in try ping.merge(from: &reader) }
          message = .ping(ping)
        default:
          try reader.skip()
          guard arms.place(ofNumber: arm) != nil else { continue }
          message = .unserved(type: arms.name(of: arm), id: MessageName.find(protobuf: bytes))
        }
      }
      reader.finish(into: &violations)
      if message == nil && violations.isEmpty { violations.note(.unknownValue, arms.wanted, "type") }
      return message
    } catch {
      throw .unreadable(error)
    }
  }
}

/// `{"type":"call","id":"8","operation":"room.join","input":{…},"base":41,"operationId":"…"}`
struct CallMessage {
  var id = ""
  var operation = ""
  /// In the connection's encoding.
  var input: Payload?
  var base: Int?
  var operationID: String?

  private static let fields = NameTable("id 1! operation 2! input 3 base 4 operationId 5")

  init() {}

  init(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(CallMessage.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&operation)
      case 3: try json.read(&input)
      case 4: try json.read(&base)
      case 5: try json.read(&operationID)
      default: try json.skip()
      }
    }
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(CallMessage.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&operation)
      case 3: try reader.read(&input)
      case 4: try reader.read(&base)
      case 5: try reader.read(&operationID)
      default: try reader.skip()
      }
    }
  }

  func validate(into violations: inout Violations) {
    violations.length(id, 1...MessageName.maxLength, "id")
    violations.length(operation, 1...128, "operation")
    violations.range(base, 0...JSONReader.maxInteger, "base")
    violations.length(operationID, 1...128, "operationId")
  }
}

/// `{"type":"ping","t1":…}`
struct PingMessage {
  var t1 = 0

  private static let fields = NameTable("t1 1!")

  init() {}

  init(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(PingMessage.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&t1)
      default: try json.skip()
      }
    }
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(PingMessage.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&t1)
      default: try reader.skip()
      }
    }
  }
}
