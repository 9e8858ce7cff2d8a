// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Nothing that this connection observes changed up to here. It comes with every heartbeat without a frame.
public struct BookmarkMessage: Sendable, Equatable {
  /// The revision that a client may resume from.
  public var revision: Int = 0

  public static let fields = NameTable("revision 1!")

  public init() {}
}

extension BookmarkMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&revision)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("revision", revision)
    json.endObject()
  }
}

extension BookmarkMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&revision)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, revision)
  }
}
