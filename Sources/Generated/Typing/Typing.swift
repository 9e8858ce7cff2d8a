// Generated from Schema/typing.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A member that is writing a message.
public struct Typing: Sendable, Equatable {
  /// The member.
  public var id: ID<Member> = .unset
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// Since when.
  public var since: Timestamp = .epoch

  public static let fields = NameTable("id 1 roomId 1010 since 2")

  public init() {}
}

extension Typing: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&roomId)
      case 2: try json.read(&since)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("roomId", roomId)
    json.field("since", since)
    json.endObject()
  }
}

extension Typing: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&since)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, since)
    writer.field(1010, roomId)
  }
}
