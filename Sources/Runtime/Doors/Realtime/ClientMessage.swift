// What a client says, as `ClientMessage` of the realtime schema: the same numbers, the same names. Written by hand, and
// small, because a door must not know generated code; a test holds both to the same bytes.

internal import API
internal import Core
internal import State
internal import Wire

enum ClientMessage {
  case open(OpenMessage)
  case observe(ObserveMessage)
  case unobserve(UnobserveMessage)
  case patch(PatchMessage)
  case call(CallMessage)
  case authorize(AuthorizeMessage)
  case ping(PingMessage)

  static let arms = NameTable("open 1 observe 2 unobserve 3 patch 4 call 5 authorize 6 ping 7")

  /// Throws what is wrong with it, all at once.
  static func read(_ bytes: Bytes, _ encoding: Encoding) throws(APIError) -> ClientMessage {
    var violations = Violations()
    let message = encoding == .json ? try read(json: bytes, &violations) : try read(protobuf: bytes, &violations)
    message?.word.validate(into: &violations)
    if let message, violations.isEmpty { return message }
    if let first = violations.list.first, first.field == "type", first.code == ViolationCode.unknownValue.rawValue {
      throw APIError(DoorError.unknownMessage, "There is no message of this type: it \(first.message).")
    }
    throw .invalid(violations)
  }

  private var word: any ClientWord {
    switch self {
    case .open(let word): word
    case .observe(let word): word
    case .unobserve(let word): word
    case .patch(let word): word
    case .call(let word): word
    case .authorize(let word): word
    case .ping(let word): word
    }
  }

  /// Nil when all that is wrong was noted.
  private static func read(json text: Bytes, _ violations: inout Violations) throws(APIError) -> ClientMessage? {
    do throws(JSONError) {
      var reader = JSONReader(text)
      let message = try reader.arm(arms).flatMap { arm throws(JSONError) in try read(arm, from: &reader) }
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
        if let read = try read(arm, from: &reader) { message = read } else { try reader.skip() }
      }
      reader.finish(into: &violations)
      if message == nil && violations.isEmpty { violations.note(.unknownValue, arms.wanted, "type") }
      return message
    } catch {
      throw .unreadable(error)
    }
  }

  private static func read(_ arm: Int, from json: inout JSONReader) throws(JSONError) -> ClientMessage? {
    switch arm {
    case 1: .open(try OpenMessage(from: &json))
    case 2: .observe(try ObserveMessage(from: &json))
    case 3: .unobserve(try UnobserveMessage(from: &json))
    case 4: .patch(try PatchMessage(from: &json))
    case 5: .call(try CallMessage(from: &json))
    case 6: .authorize(try AuthorizeMessage(from: &json))
    case 7: .ping(try PingMessage(from: &json))
    default: nil
    }
  }

  private static func read(_ arm: Int, from reader: inout ProtobufReader) throws(WireError) -> ClientMessage? {
    switch arm {
    case 1: .open(try OpenMessage(from: &reader))
    case 2: .observe(try ObserveMessage(from: &reader))
    case 3: .unobserve(try UnobserveMessage(from: &reader))
    case 4: .patch(try PatchMessage(from: &reader))
    case 5: .call(try CallMessage(from: &reader))
    case 6: .authorize(try AuthorizeMessage(from: &reader))
    case 7: .ping(try PingMessage(from: &reader))
    default: nil
    }
  }
}
