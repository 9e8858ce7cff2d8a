// What a field of protobuf can hold besides a message, and how the schema's scalars lie there. Written with explicit
// presence: every singular field of ours is `optional`, so zero is a value.

public import Core

/// What can stand in a field.
public protocol ProtobufValue {
  /// Reads one value; nil when a violation was noted in its place.
  static func read(from reader: inout ProtobufReader) throws(WireError) -> Self?
  func write(_ field: Int, into writer: inout ProtobufWriter)
}

/// A number, of which a list lies in one run.
public protocol ProtobufPackable: ProtobufValue {
  func writePacked(into writer: inout ProtobufWriter)
}

extension String: ProtobufValue {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> String? { try reader.string() }
  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.string(field, self, .explicit) }
}

extension Bool: ProtobufPackable {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Bool? { try reader.bool() }
  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.bool(field, self, .explicit) }
  public func writePacked(into writer: inout ProtobufWriter) { writer.rawVarint(self ? 1 as UInt64 : 0) }
}

/// `int64` on the wire, within the 53 bits that JSON has.
extension Int: ProtobufPackable {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Int? {
    let value = try reader.int64()
    if value.magnitude <= UInt64(JSONReader.maxInteger) { return Int(value) }
    reader.note(.outOfRange, "must be within ±\(JSONReader.maxInteger)")
    return nil
  }

  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.int64(field, Int64(self), .explicit) }
  public func writePacked(into writer: inout ProtobufWriter) { writer.rawVarint(Int64(self)) }
}

extension Int64: ProtobufPackable {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Int64? { try reader.int64() }
  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.int64(field, self, .explicit) }
  public func writePacked(into writer: inout ProtobufWriter) { writer.rawVarint(self) }
}

/// Finite, as in JSON.
extension Double: ProtobufPackable {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Double? {
    let value = try reader.double()
    if value.isFinite { return value }
    reader.note(.outOfRange, "must be a finite number of double precision")
    return nil
  }

  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.double(field, self, .explicit) }
  public func writePacked(into writer: inout ProtobufWriter) { writer.rawFixed64(bitPattern) }
}

extension ID: ProtobufValue {
  @inlinable
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> ID? {
    let range = try reader.content()
    if let id = ID(parsing: reader.message.span.extracting(range)) { return id }
    reader.noteBadID(Kind.prefix)
    return nil
  }

  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.id(field, self) }
}
