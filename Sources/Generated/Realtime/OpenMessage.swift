// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Names the scope, on carriers whose address does not: the first message of a gRPC stream, and of no other
/// connection.
public struct OpenMessage: Sendable, Equatable {
  /// The room; the caller's own scope when left out.
  public var roomId: ID<Room>? = nil

  public static let fields = NameTable("roomId 1")

  public init() {}
}

extension OpenMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&roomId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.endObject()
  }
}

extension OpenMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&roomId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, roomId)
  }
}
