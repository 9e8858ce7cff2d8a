// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A sign that was added to a message.
public struct ChatReaction: Sendable, Equatable {
  /// The sign, or its name.
  public var key: String = ""
  /// How many added it.
  public var count: Int = 0
  /// The members who added it: the first twenty.
  public var memberIds: [ID<Member>] = []

  public static let fields = NameTable("key 1! count 2! memberIds 3")

  public init() {}
}

extension ChatReaction: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&key)
      case 2: try json.read(&count)
      case 3: try json.read(&memberIds)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("key", key)
    json.field("count", count)
    json.field("memberIds", memberIds)
    json.endObject()
  }
}

extension ChatReaction: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&key)
      case 2: try reader.read(&count)
      case 3: try reader.read(&memberIds)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, key)
    writer.field(2, count)
    writer.field(3, memberIds)
  }
}
