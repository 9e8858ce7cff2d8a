// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Why a message is kept in sight.
public struct ChatPin: Sendable, Equatable {
  /// Why.
  public var note: String = ""
  /// The member who pinned it; null when it belongs to the room no more.
  public var memberId: ID<Member>? = nil
  /// When.
  public var pinnedAt: Timestamp = .epoch

  public static let fields = NameTable("note 1! memberId 2 pinnedAt 3!")

  public init() {}
}

extension ChatPin: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&note)
      case 2: try json.read(&memberId)
      case 3: try json.read(&pinnedAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("note", note)
    json.field("memberId", memberId)
    json.field("pinnedAt", pinnedAt)
    json.endObject()
  }
}

extension ChatPin: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&note)
      case 2: try reader.read(&memberId)
      case 3: try reader.read(&pinnedAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, note)
    writer.field(2, memberId)
    writer.field(3, pinnedAt)
  }
}
