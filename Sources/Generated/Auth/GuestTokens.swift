// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What a guest shows from now on.
public struct GuestTokens: Sendable, Equatable {
  /// Shown with every call: `Authorization: Bearer …`.
  public var accessToken: String = ""
  /// When it runs out; there is none after it.
  public var expiresAt: Timestamp = .epoch
  /// The room that it is good for.
  public var roomId: ID<Room> = .unset

  public static let fields = NameTable("accessToken 1! expiresAt 2! roomId 3!")

  public init() {}
}

extension GuestTokens: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&accessToken)
      case 2: try json.read(&expiresAt)
      case 3: try json.read(&roomId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("accessToken", accessToken)
    json.field("expiresAt", expiresAt)
    json.field("roomId", roomId)
    json.endObject()
  }
}

extension GuestTokens: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&accessToken)
      case 2: try reader.read(&expiresAt)
      case 3: try reader.read(&roomId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, accessToken)
    writer.field(2, expiresAt)
    writer.field(3, roomId)
  }
}

extension GuestTokens: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.GuestTokens"
}
