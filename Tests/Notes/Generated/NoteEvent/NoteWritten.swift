// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import Wire

/// A note was made or changed.
public struct NoteWritten: Sendable, Equatable {
  /// The note as it is since.
  public var note: Note = Note()

  public static let fields = NameTable("note 1!")

  public init() {}
}

extension NoteWritten: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&note)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("note", note)
    json.endObject()
  }
}

extension NoteWritten: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&note)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, note)
  }
}
