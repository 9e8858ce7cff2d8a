// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Ask what time it is. A `pong` answers, at once.
public struct PingMessage: Sendable, Equatable {
  /// When the client asks, in microseconds by a clock of its own that never steps.
  public var t1: Int = 0

  public static let fields = NameTable("t1 1!")

  public init() {}
}

extension PingMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&t1)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("t1", t1)
    json.endObject()
  }
}

extension PingMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&t1)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, t1)
  }
}
