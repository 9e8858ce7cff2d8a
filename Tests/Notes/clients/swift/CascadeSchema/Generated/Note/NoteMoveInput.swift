// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note.Move {
  /// The input of `note.move`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// The note that it is about.
    public var noteId: String
    /// The note that it shall stand before; at the end when none is given.
    public var beforeId: String?
    /// The notebook that it shall go to; it stays when none is given.
    public var toNotebookId: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      notebookId: String,
      noteId: String,
      beforeId: String? = nil,
      toNotebookId: String? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.notebookId = notebookId
      self.noteId = noteId
      self.beforeId = beforeId
      self.toNotebookId = toNotebookId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      noteId = try members.read("noteId")
      beforeId = try members.readOptional("beforeId")
      toNotebookId = try members.readOptional("toNotebookId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("noteId", noteId)
      members.writeSaid("beforeId", beforeId)
      members.writeSaid("toNotebookId", toNotebookId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("NoteMoveInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1011, "noteId", .string, in: .path),
      FieldFacts(1, "beforeId", .string, isNullable: true),
      FieldFacts(2, "toNotebookId", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
