// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Somebody wrote something down.
public struct NoteRemarked: Sendable, Equatable {
  /// What happened.
  public var remark: String = ""
  /// The note that it is about; null when it is about all.
  public var noteId: ID<Note>? = nil

  public static let fields = NameTable("remark 1! noteId 2")

  public init() {}
}

extension NoteRemarked: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&remark)
      case 2: try json.read(&noteId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("remark", remark)
    json.field("noteId", noteId)
    json.endObject()
  }
}

extension NoteRemarked: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&remark)
      case 2: try reader.read(&noteId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, remark)
    writer.field(2, noteId)
  }
}
