// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What the server says of a password that it does not see.
public struct OpaqueAnswer: Sendable, Equatable {
  /// Given back with the client's second message.
  public var token: String = ""
  /// The server's message, as RFC 9807 has it, with how the password is stretched in front of it; base64url.
  public var message: String = ""
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("token 1! message 2! expiresAt 3!")

  public init() {}
}

extension OpaqueAnswer: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&message)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("message", message)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension OpaqueAnswer: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&message)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, message)
    writer.field(3, expiresAt)
  }
}

extension OpaqueAnswer: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.OpaqueAnswer"
}
