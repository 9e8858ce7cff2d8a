// What a type is to JSON. `JSONValue` is all that a field can hold: scalars, enumerations, unions and messages;
// `JSONMessage` is an object with fields, as the generator writes them:
//
//     mutating func read(from json: inout JSONReader) throws(JSONError) {
//       guard var object = try json.beginObject(Self.fields) else { return }
//       while let field = try json.next(&object) {
//         switch field {
//         case 1: try json.read(&name)
//         default: try json.skip()
//         }
//       }
//     }

public import Core

/// What can stand in a field.
public protocol JSONValue {
  /// Reads one value; nil when a violation was noted in its place.
  static func read(from json: inout JSONReader) throws(JSONError) -> Self?
  func write(into json: inout JSONWriter)
}

/// An object with fields.
public protocol JSONMessage: JSONValue, Sendable {
  init()
  mutating func read(from json: inout JSONReader) throws(JSONError)
}

extension JSONMessage {
  @inlinable
  public static func read(from json: inout JSONReader) throws(JSONError) -> Self? {
    var message = Self()
    try message.read(from: &json)
    return message
  }
}

extension JSONValue {
  /// Reads a whole text. When violations were added, what is answered is only good for finding more of them.
  @inlinable
  public static func decode(
    json text: Bytes, unknownFields: JSONReader.UnknownFields = .refused, violations: inout Violations
  ) throws(JSONError) -> Self? {
    var reader = JSONReader(text, unknownFields: unknownFields)
    let value = try read(from: &reader)
    try reader.finish(into: &violations)
    return value
  }

  @inlinable
  public func encodedJSON(capacity: Int = 256) -> Bytes {
    var writer = JSONWriter(capacity: capacity)
    write(into: &writer)
    return writer.finish()
  }
}
