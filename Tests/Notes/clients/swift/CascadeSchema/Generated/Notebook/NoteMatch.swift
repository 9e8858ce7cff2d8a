// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// A note that was found.
public struct NoteMatch: SchemaMessage {
  /// The note.
  public var note: Note
  /// How well it fits, from 0 to 1.
  public var score: Double
  /// The line that fits; null when the title does.
  public var line: String?

  public init(note: Note, score: Double, line: String? = nil) {
    self.note = note
    self.score = score
    self.line = line
  }

  public init(members: Members) throws(DecodeError) {
    note = try members.read("note")
    score = try members.read("score")
    line = try members.readOptional("line")
  }

  public func write(into members: inout Members) {
    members.write("note", note)
    members.write("score", score)
    members.writeNullable("line", line)
  }

  public static let facts = MessageFacts("NoteMatch", [
    FieldFacts(1, "note", .message(Note.self)),
    FieldFacts(2, "score", .float),
    FieldFacts(3, "line", .string, isNullable: true),
  ])
}
