// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A code is on its way, if there is anybody there.
public struct SentCode: Sendable, Equatable {
  /// Given back with the code.
  public var token: String = ""
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("token 1! expiresAt 2!")

  public init() {}
}

extension SentCode: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension SentCode: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, expiresAt)
  }
}

extension SentCode: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.SentCode"
}
