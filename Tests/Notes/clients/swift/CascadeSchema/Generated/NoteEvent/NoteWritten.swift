// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

/// A note was made or changed.
public struct NoteWritten: SchemaMessage {
  /// The note as it is since.
  public var note: Note

  public init(note: Note) {
    self.note = note
  }

  public init(members: Members) throws(DecodeError) {
    note = try members.read("note")
  }

  public func write(into members: inout Members) {
    members.write("note", note)
  }

  public static let facts = MessageFacts("NoteWritten", [
    FieldFacts(1, "note", .message(Note.self)),
  ])
}
