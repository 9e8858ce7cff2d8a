// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Wire

/// Messages around one.
public struct ChatContext: Sendable, Equatable {
  /// Those before it, the oldest first.
  public var before: [ChatMessage] = []
  /// The message itself.
  public var message: ChatMessage = ChatMessage()
  /// Those after it, the oldest first.
  public var after: [ChatMessage] = []

  public static let fields = NameTable("before 1 message 2! after 3")

  public init() {}
}

extension ChatContext: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&before)
      case 2: try json.read(&message)
      case 3: try json.read(&after)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("before", before)
    json.field("message", message)
    json.field("after", after)
    json.endObject()
  }
}

extension ChatContext: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&before)
      case 2: try reader.read(&message)
      case 3: try reader.read(&after)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, before)
    writer.field(2, message)
    writer.field(3, after)
  }
}

extension ChatContext: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.ChatContext"
}
