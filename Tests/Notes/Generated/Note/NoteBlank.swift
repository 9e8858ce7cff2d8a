// Generated from Schema/note.graphql by codegen. Do not edit.

public import Wire

/// Nothing yet.
public struct NoteBlank: Sendable, Equatable {
  /// Why; null when there is no reason.
  public var reason: String? = nil

  public static let fields = NameTable("reason 1")

  public init() {}
}

extension NoteBlank: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&reason)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("reason", reason)
    json.endObject()
  }
}

extension NoteBlank: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&reason)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, reason)
  }
}

extension NoteBlank {
  public func validate(into violations: inout Violations) {
    violations.length(reason, 0...100, "reason")
  }
}
