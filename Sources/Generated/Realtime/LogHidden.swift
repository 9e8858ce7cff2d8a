// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// What happened there is not shown any more; a client that has it forgets it.
public struct LogHidden: Sendable, Equatable {
  /// Its place in the log.
  public var sequence: Int = 0

  public static let fields = NameTable("sequence 1!")

  public init() {}
}

extension LogHidden: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&sequence)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sequence", sequence)
    json.endObject()
  }
}

extension LogHidden: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&sequence)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, sequence)
  }
}
