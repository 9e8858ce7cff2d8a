// What a generated enumeration is to the wire: numbers in protobuf, names in JSON, both from one table.
//
//     enum PlaybackStatus: Int, WireEnum {
//       case playing = 1
//       case paused = 2
//       static let names = NameTable("playing 1 paused 2")
//     }

internal import Core

/// An enumeration with a number and a name for each value.
public protocol WireEnum: JSONValue, ProtobufPackable, Sendable, Hashable {
  static var names: NameTable { get }
  init?(number: Int)
  var number: Int { get }
}

extension WireEnum where Self: RawRepresentable, RawValue == Int {
  @inlinable public init?(number: Int) { self.init(rawValue: number) }
  @inlinable public var number: Int { rawValue }
}

extension WireEnum {
  /// By its name in JSON.
  @inlinable
  public init?(json name: Span<UInt8>) {
    guard let number = Self.names.number(of: name) else { return nil }
    self.init(number: number)
  }

  /// Its name in JSON.
  public var name: String { Self.names.name(of: number) }

  @inlinable
  public static func read(from json: inout JSONReader) throws(JSONError) -> Self? {
    guard let number = try json.number(in: names) else { return nil }
    return Self(number: number)
  }

  @inlinable public func write(into json: inout JSONWriter) { json.name(of: number, in: Self.names) }

  @inlinable
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Self? {
    let number = try reader.int64()
    if let value = Self(number: Int(number)) { return value }
    reader.noteUnknown(number)
    return nil
  }

  @inlinable
  public func write(_ field: Int, into writer: inout ProtobufWriter) {
    writer.int64(field, Int64(number), .explicit)
  }

  @inlinable public func writePacked(into writer: inout ProtobufWriter) { writer.rawVarint(Int64(number)) }
}
