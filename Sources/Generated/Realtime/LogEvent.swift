// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Something happened.
public struct LogEvent: Sendable, Equatable {
  /// Its place in the log.
  public var sequence: Int = 0
  /// What: the LOG's shape.
  public var event: Payload = Payload()

  public static let fields = NameTable("sequence 1! event 2!")

  public init() {}
}

extension LogEvent: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&sequence)
      case 2: try json.read(&event)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sequence", sequence)
    json.field("event", event)
    json.endObject()
  }
}

extension LogEvent: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&sequence)
      case 2: try reader.read(&event)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, sequence)
    writer.field(2, event)
  }
}
