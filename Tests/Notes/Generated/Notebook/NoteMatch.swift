// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

/// A note that was found.
public struct NoteMatch: Sendable, Equatable {
  /// The note.
  public var note: Note = Note()
  /// How well it fits, from 0 to 1.
  public var score: Double = 0
  /// The line that fits; null when the title does.
  public var line: String? = nil

  public static let fields = NameTable("note 1! score 2! line 3")

  public init() {}
}

extension NoteMatch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&note)
      case 2: try json.read(&score)
      case 3: try json.read(&line)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("note", note)
    json.field("score", score)
    json.field("line", line)
    json.endObject()
  }
}

extension NoteMatch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&note)
      case 2: try reader.read(&score)
      case 3: try reader.read(&line)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, note)
    writer.field(2, score)
    writer.field(3, line)
  }
}
