// Generated from Schema/chat.graphql by codegen. Do not edit.

public import API
public import Wire

/// How far somebody has read.
public struct ChatReadState: Sendable, Equatable {
  /// The sequence of the last event that was seen.
  public var sequence: Int = 0
  /// How many messages came after it.
  public var unread: Int = 0

  public static let fields = NameTable("sequence 1! unread 2!")

  public init() {}
}

extension ChatReadState: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&sequence)
      case 2: try json.read(&unread)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sequence", sequence)
    json.field("unread", unread)
    json.endObject()
  }
}

extension ChatReadState: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&sequence)
      case 2: try reader.read(&unread)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, sequence)
    writer.field(2, unread)
  }
}

extension ChatReadState: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.ChatReadState"
}
