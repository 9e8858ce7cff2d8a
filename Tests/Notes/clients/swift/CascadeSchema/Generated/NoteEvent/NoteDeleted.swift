// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

/// A note was deleted.
public struct NoteDeleted: SchemaMessage {
  /// The note that was.
  public var noteId: String

  public init(noteId: String) {
    self.noteId = noteId
  }

  public init(members: Members) throws(DecodeError) {
    noteId = try members.read("noteId")
  }

  public func write(into members: inout Members) {
    members.write("noteId", noteId)
  }

  public static let facts = MessageFacts("NoteDeleted", [
    FieldFacts(1, "noteId", .string),
  ])
}
