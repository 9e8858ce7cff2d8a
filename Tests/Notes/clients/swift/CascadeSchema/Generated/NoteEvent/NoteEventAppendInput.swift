// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

extension NoteEvent.Append {
  /// The input of `noteEvent.append`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// What happened.
    public var remark: String
    /// The note that it is about; null when it is about all.
    public var noteId: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(notebookId: String, remark: String, noteId: String? = nil, operationId: String? = nil) {
      self.notebookId = notebookId
      self.remark = remark
      self.noteId = noteId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      remark = try members.read("remark")
      noteId = try members.readOptional("noteId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("remark", remark)
      members.writeSaid("noteId", noteId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("NoteEventAppendInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1, "remark", .string),
      FieldFacts(2, "noteId", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension NoteEvent.Append.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let remark = FieldLimits(minLength: 1, maxLength: 500)
  }
}
