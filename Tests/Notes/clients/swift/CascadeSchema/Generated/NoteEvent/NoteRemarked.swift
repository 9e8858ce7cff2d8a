// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

/// Somebody wrote something down.
public struct NoteRemarked: SchemaMessage {
  /// What happened.
  public var remark: String
  /// The note that it is about; null when it is about all.
  public var noteId: String?

  public init(remark: String, noteId: String? = nil) {
    self.remark = remark
    self.noteId = noteId
  }

  public init(members: Members) throws(DecodeError) {
    remark = try members.read("remark")
    noteId = try members.readOptional("noteId")
  }

  public func write(into members: inout Members) {
    members.write("remark", remark)
    members.writeNullable("noteId", noteId)
  }

  public static let facts = MessageFacts("NoteRemarked", [
    FieldFacts(1, "remark", .string),
    FieldFacts(2, "noteId", .string, isNullable: true),
  ])
}
