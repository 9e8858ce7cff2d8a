// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// A thing to do.
public struct NoteStep: SchemaMessage {
  /// What.
  public var text: String
  /// When it was done; null while it is not.
  public var doneAt: Timestamp?

  public init(text: String, doneAt: Timestamp? = nil) {
    self.text = text
    self.doneAt = doneAt
  }

  public init(members: Members) throws(DecodeError) {
    text = try members.read("text")
    doneAt = try members.readOptional("doneAt")
  }

  public func write(into members: inout Members) {
    members.write("text", text)
    members.writeNullable("doneAt", doneAt)
  }

  public static let facts = MessageFacts("NoteStep", [
    FieldFacts(1, "text", .string),
    FieldFacts(2, "doneAt", .timestamp, isNullable: true),
  ])
}

extension NoteStep {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 1, maxLength: 200)
  }
}
