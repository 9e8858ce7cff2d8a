// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// What time it is.
public struct PongMessage: Sendable, Equatable {
  /// What the client sent.
  public var t1: Int = 0
  /// When the ping came, in microseconds by the server's clock.
  public var t2: Int = 0
  /// When this went, by the same clock.
  public var t3: Int = 0

  public static let fields = NameTable("t1 1! t2 2! t3 3!")

  public init() {}
}

extension PongMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&t1)
      case 2: try json.read(&t2)
      case 3: try json.read(&t3)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("t1", t1)
    json.field("t2", t2)
    json.field("t3", t3)
    json.endObject()
  }
}

extension PongMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&t1)
      case 2: try reader.read(&t2)
      case 3: try reader.read(&t3)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, t1)
    writer.field(2, t2)
    writer.field(3, t3)
  }
}
