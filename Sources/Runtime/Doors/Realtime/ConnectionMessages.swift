// What a client says of the connection itself: which scope, who it is by now, what time it is.

internal import Core
internal import Wire

/// `{"type":"open","roomId":"rm_…"}`, first on a carrier whose address names no scope. Such a carrier speaks protobuf, so
/// the field's name, which is the schema's own, is not looked at.
struct OpenMessage: ClientWord {
  var scope: String?

  static let fields = NameTable("roomId 1")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    field == 1 ? try json.read(&scope) : try json.skip()
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    field == 1 ? try reader.read(&scope) : try reader.skip()
  }

  func validate(into violations: inout Violations) { violations.length(scope, 1...128, "roomId") }
}

/// `{"type":"authorize","token":"…"}`
struct AuthorizeMessage: ClientWord {
  var id: String?
  var token = ""

  static let fields = NameTable("id 1 token 2!")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    switch field {
    case 1: try json.read(&id)
    case 2: try json.read(&token)
    default: try json.skip()
    }
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    switch field {
    case 1: try reader.read(&id)
    case 2: try reader.read(&token)
    default: try reader.skip()
    }
  }

  func validate(into violations: inout Violations) {
    violations.length(id, 1...MessageName.maxLength, "id")
    violations.length(token, 1...4_096, "token")
  }
}

/// `{"type":"ping","t1":…}`
struct PingMessage: ClientWord {
  var t1 = 0

  static let fields = NameTable("t1 1!")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    field == 1 ? try json.read(&t1) : try json.skip()
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    field == 1 ? try reader.read(&t1) : try reader.skip()
  }
}
