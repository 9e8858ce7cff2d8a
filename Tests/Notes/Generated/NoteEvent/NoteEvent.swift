// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Something that happened in a notebook.
public struct NoteEvent: Sendable, Equatable {
  /// Its place in the log, from 1 without a gap.
  public var sequence: Int = 0
  /// The notebook that it belongs to.
  public var notebookId: ID<Notebook> = .unset
  /// Who did it.
  public var author: String = ""
  /// When.
  public var at: Timestamp = .epoch
  /// What it was.
  public var event: NoteEventKind = .written(NoteWritten())

  public static let fields = NameTable("sequence 1009 notebookId 1010 author 1 at 2 event 3")

  public init() {}
}

extension NoteEvent: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1009: try json.read(&sequence)
      case 1010: try json.read(&notebookId)
      case 1: try json.read(&author)
      case 2: try json.read(&at)
      case 3: try json.read(&event)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sequence", sequence)
    json.field("notebookId", notebookId)
    json.field("author", author)
    json.field("at", at)
    json.field("event", event)
    json.endObject()
  }
}

extension NoteEvent: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1009: try reader.read(&sequence)
      case 1010: try reader.read(&notebookId)
      case 1: try reader.read(&author)
      case 2: try reader.read(&at)
      case 3: try reader.read(&event)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, author)
    writer.field(2, at)
    writer.field(3, event)
    writer.field(1009, sequence)
    writer.field(1010, notebookId)
  }
}

extension NoteEvent: OperationOutput {
  public static let messageName: StaticString = "notes.v1.NoteEvent"
}
