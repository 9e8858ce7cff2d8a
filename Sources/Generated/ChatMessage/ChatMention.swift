// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A user who is named in a message.
public struct ChatMention: Sendable, Equatable {
  /// The user.
  public var userId: ID<User> = .unset
  /// Where its name begins, in characters from 0.
  public var start: Int = 0
  /// How many characters it has.
  public var length: Int = 0

  public static let fields = NameTable("userId 1! start 2! length 3!")

  public init() {}
}

extension ChatMention: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&userId)
      case 2: try json.read(&start)
      case 3: try json.read(&length)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("start", start)
    json.field("length", length)
    json.endObject()
  }
}

extension ChatMention: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&userId)
      case 2: try reader.read(&start)
      case 3: try reader.read(&length)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, userId)
    writer.field(2, start)
    writer.field(3, length)
  }
}

extension ChatMention {
  public func validate(into violations: inout Violations) {
    violations.range(start, 0...500, "start")
    violations.range(length, 1...65, "length")
  }
}
