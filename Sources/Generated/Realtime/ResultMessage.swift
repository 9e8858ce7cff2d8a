// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A call or a patch was done. It follows the frame of its commit, for who observes what it changed.
public struct ResultMessage: Sendable, Equatable {
  /// The message that it answers.
  public var id: String = ""
  /// The revision of its commit, or the one that it read; null where it had nothing to do with this scope.
  public var revision: Int? = nil
  /// What the operation answers; null where that is nothing.
  public var value: Payload? = nil

  public static let fields = NameTable("id 1! revision 2 value 3")

  public init() {}
}

extension ResultMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&revision)
      case 3: try json.read(&self.value)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("revision", revision)
    json.field("value", self.value)
    json.endObject()
  }
}

extension ResultMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&revision)
      case 3: try reader.read(&self.value)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, revision)
    writer.field(3, self.value)
  }
}
