// Generated from Schema/chat.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Something that happened in a room's chat.
public struct Chat: Sendable, Equatable {
  /// Its place in the log, from 1 without a gap.
  public var sequence: Int = 0
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// What happened.
  public var kind: ChatEventKind = .sent
  /// The message as it was after it; of a deleted one, without what it said.
  public var message: ChatMessage = ChatMessage()
  /// The member who did it; null when the room itself did.
  public var actorId: ID<Member>? = nil
  /// When.
  public var at: Timestamp = .epoch

  public static let fields = NameTable("sequence 1009 roomId 1010 kind 1 message 2 actorId 3 at 4")

  public init() {}
}

extension Chat: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1009: try json.read(&sequence)
      case 1010: try json.read(&roomId)
      case 1: try json.read(&kind)
      case 2: try json.read(&message)
      case 3: try json.read(&actorId)
      case 4: try json.read(&at)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sequence", sequence)
    json.field("roomId", roomId)
    json.field("kind", kind)
    json.field("message", message)
    json.field("actorId", actorId)
    json.field("at", at)
    json.endObject()
  }
}

extension Chat: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1009: try reader.read(&sequence)
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&kind)
      case 2: try reader.read(&message)
      case 3: try reader.read(&actorId)
      case 4: try reader.read(&at)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, kind)
    writer.field(2, message)
    writer.field(3, actorId)
    writer.field(4, at)
    writer.field(1009, sequence)
    writer.field(1010, roomId)
  }
}
