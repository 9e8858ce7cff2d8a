// The two messages that change something: a call of an operation, and a patch, which is the call of a resource's patch
// operation in fewer words.

internal import Core
internal import Wire

/// `{"type":"call","id":"8","operation":"room.join","input":{…},"base":41,"operationId":"…"}`
struct CallMessage: ClientWord {
  var id = ""
  var operation = ""
  /// In the connection's encoding.
  var input: Payload?
  var base: Int?
  var operationID: String?

  static let fields = NameTable("id 1! operation 2! input 3 base 4 operationId 5")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    switch field {
    case 1: try json.read(&id)
    case 2: try json.read(&operation)
    case 3: try json.read(&input)
    case 4: try json.read(&base)
    case 5: try json.read(&operationID)
    default: try json.skip()
    }
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    switch field {
    case 1: try reader.read(&id)
    case 2: try reader.read(&operation)
    case 3: try reader.read(&input)
    case 4: try reader.read(&base)
    case 5: try reader.read(&operationID)
    default: try reader.skip()
    }
  }

  func validate(into violations: inout Violations) {
    violations.length(id, 1...MessageName.maxLength, "id")
    violations.length(operation, 1...128, "operation")
    violations.range(base, 0...JSONReader.maxInteger, "base")
    violations.length(operationID, 1...128, "operationId")
  }
}

/// `{"type":"patch","id":"7","resource":"playbackState","base":41,"patch":{…},"operationId":"…"}`
struct PatchMessage: ClientWord {
  var id = ""
  var resource = ""
  var key: String?
  var base: Int?
  /// In the connection's encoding.
  var patch = Payload()
  var operationID: String?

  static let fields = NameTable("id 1! resource 2! key 3 base 4 patch 5! operationId 6")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    switch field {
    case 1: try json.read(&id)
    case 2: try json.read(&resource)
    case 3: try json.read(&key)
    case 4: try json.read(&base)
    case 5: try json.read(&patch)
    case 6: try json.read(&operationID)
    default: try json.skip()
    }
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    switch field {
    case 1: try reader.read(&id)
    case 2: try reader.read(&resource)
    case 3: try reader.read(&key)
    case 4: try reader.read(&base)
    case 5: try reader.read(&patch)
    case 6: try reader.read(&operationID)
    default: try reader.skip()
    }
  }

  func validate(into violations: inout Violations) {
    violations.length(id, 1...MessageName.maxLength, "id")
    violations.length(resource, 1...128, "resource")
    violations.length(key, 1...128, "key")
    violations.range(base, 0...JSONReader.maxInteger, "base")
    violations.length(operationID, 1...128, "operationId")
  }
}
