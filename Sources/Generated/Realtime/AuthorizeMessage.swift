// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Go on with a fresh token, before the old one runs out.
public struct AuthorizeMessage: Sendable, Equatable {
  /// The client's name for the answer; without one only an `error` answers.
  public var id: String? = nil
  /// An access token of the same caller.
  public var token: String = ""

  public static let fields = NameTable("id 1 token 2!")

  public init() {}
}

extension AuthorizeMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&token)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("token", token)
    json.endObject()
  }
}

extension AuthorizeMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&token)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, token)
  }
}

extension AuthorizeMessage {
  public func validate(into violations: inout Violations) {
    violations.length(id, 1...128, "id")
    violations.length(token, 1...4096, "token")
  }
}
