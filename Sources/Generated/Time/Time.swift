// Generated from Schema/time.graphql by codegen. Do not edit.

public import API
public import Wire

/// Three moments from which a client learns how far its clock is from the server's, as NTP does: with `t4` when the
/// answer
/// came, offset = ((t2 − t1) + (t3 − t4)) / 2, wrong by no more than half of (t4 − t1) − (t3 − t2). Over an open
/// connection
/// `ping` and `pong` do the same.
public struct Time: Sendable, Equatable {
  /// When the client asked, by its own clock: what it sent, unread.
  public var t1: Int = 0
  /// When the question came, in microseconds since 1970 by the server's clock.
  public var t2: Int = 0
  /// When the answer went, by the same clock.
  public var t3: Int = 0

  public static let fields = NameTable("t1 1 t2 2 t3 3")

  public init() {}
}

extension Time: JSONMessage {
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

extension Time: ProtobufMessage {
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

extension Time: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Time"
}
