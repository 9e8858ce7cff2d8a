// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note.Get {
  /// The input of `note.get`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// The note that it is about.
    public var noteId: String

    public init(notebookId: String, noteId: String) {
      self.notebookId = notebookId
      self.noteId = noteId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      noteId = try members.read("noteId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("noteId", noteId)
    }

    public static let facts = MessageFacts("NoteGetInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1011, "noteId", .string, in: .path),
    ])
  }
}
