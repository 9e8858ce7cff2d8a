// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A note was deleted.
public struct NoteDeleted: Sendable, Equatable {
  /// The note that was.
  public var noteId: ID<Note> = .unset

  public static let fields = NameTable("noteId 1!")

  public init() {}
}

extension NoteDeleted: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&noteId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("noteId", noteId)
    json.endObject()
  }
}

extension NoteDeleted: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&noteId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, noteId)
  }
}
