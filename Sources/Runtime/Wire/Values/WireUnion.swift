// What a generated union is to the wire: one of several messages. In JSON the arm's object has its tag as `type`; in
// protobuf it is a message with one oneof. Generated code names the arms; what is common to all unions is here.
//
//     enum ServerMessage: WireUnion {
//       case frame(Frame), result(CallResult)
//       static let arms = NameTable("frame 1 result 2")
//       static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> ServerMessage? {
//         switch arm {
//         case 1: try Frame.read(from: &json).map { .frame($0) }
//         …
//
// Paths of violations do not name the arm, in either encoding.

public import Core

/// One of several messages.
public protocol WireUnion: JSONValue, ProtobufValue, Sendable {
  /// Tags with the numbers of the oneof.
  static var arms: NameTable { get }
  static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> Self?
  static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> Self?
  /// Writes the field of the oneof.
  func writeArm(into writer: inout ProtobufWriter)
}

extension WireUnion {
  @inlinable
  public static func read(from json: inout JSONReader) throws(JSONError) -> Self? {
    guard let arm = try json.arm(arms) else { return nil }
    return try read(arm: arm, from: &json)
  }

  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Self? {
    let (number, noted) = (reader.field, reader.noteCount)
    var union: Self?
    try reader.nested { reader throws(WireError) in union = try merge(from: &reader, in: number) }
    // What is wrong within the arm is wrong with this field.
    reader.place(from: noted, in: number)
    return union
  }

  @inlinable
  public func write(_ field: Int, into writer: inout ProtobufWriter) { writer.nested(field) { writeArm(into: &$0) } }

  /// Reads a whole message.
  public static func decode(protobuf bytes: Bytes, violations: inout Violations) throws(WireError) -> Self? {
    var reader = ProtobufReader(bytes)
    let union = try merge(from: &reader, in: 0)
    reader.finish(into: &violations)
    return union
  }

  public func encoded() -> Bytes {
    var writer = ProtobufWriter()
    writeArm(into: &writer)
    return writer.finish()
  }

  /// Of several arms the last one counts.
  private static func merge(from reader: inout ProtobufReader, in number: Int) throws(WireError) -> Self? {
    var union: Self?
    let noted = reader.noteCount
    while let arm = try reader.nextField() {
      reader.field = arm
      if arms.place(ofNumber: arm) == nil { try reader.skip() } else { union = try read(arm: arm, from: &reader) }
    }
    if union == nil && reader.noteCount == noted {
      reader.field = number
      reader.note(.unknownValue, arms.wanted)
    }
    return union
  }
}
