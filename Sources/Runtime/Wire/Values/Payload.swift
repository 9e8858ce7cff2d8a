// A value that passes through this server unread, in the encoding of its connection: JSON text that was checked, or
// protobuf bytes. What it means is known to who named its shape.

public import Core

/// A value in the encoding that it came in.
public struct Payload: Sendable, Equatable {
  public var bytes: Bytes

  public init(_ bytes: Bytes = Bytes()) { self.bytes = bytes }
}

extension Payload: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Payload? { Payload(try json.raw()) }
  public func write(into json: inout JSONWriter) { bytes.isEmpty ? json.null() : json.raw(bytes) }
}

extension Payload: ProtobufValue {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Payload? {
    Payload(try reader.bytes())
  }
  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.bytes(field, bytes, .explicit) }
}
