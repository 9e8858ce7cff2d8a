// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

/// Something that happened in a notebook.
public struct NoteEvent: SchemaMessage {
  /// Its place in the log, from 1 without a gap.
  public var sequence: Int
  /// The notebook that it belongs to.
  public var notebookId: String
  /// Who did it.
  public var author: String
  /// When.
  public var at: Timestamp
  /// What it was.
  public var event: NoteEventKind

  public init(sequence: Int, notebookId: String, author: String, at: Timestamp, event: NoteEventKind) {
    self.sequence = sequence
    self.notebookId = notebookId
    self.author = author
    self.at = at
    self.event = event
  }

  public init(members: Members) throws(DecodeError) {
    sequence = try members.read("sequence")
    notebookId = try members.read("notebookId")
    author = try members.read("author")
    at = try members.read("at")
    event = try members.read("event")
  }

  public func write(into members: inout Members) {
    members.write("sequence", sequence)
    members.write("notebookId", notebookId)
    members.write("author", author)
    members.write("at", at)
    members.write("event", event)
  }

  public static let facts = MessageFacts("NoteEvent", [
    FieldFacts(1009, "sequence", .int),
    FieldFacts(1010, "notebookId", .string),
    FieldFacts(1, "author", .string),
    FieldFacts(2, "at", .timestamp),
    FieldFacts(3, "event", .union(NoteEventKind.self)),
  ])
}
