// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// Words.
public struct NoteText: SchemaMessage {
  /// The words.
  public var text: String
  /// Whether signs in it mean bold and such.
  public var isMarkdown: Bool

  public init(text: String, isMarkdown: Bool = false) {
    self.text = text
    self.isMarkdown = isMarkdown
  }

  public init(members: Members) throws(DecodeError) {
    text = try members.read("text")
    isMarkdown = try members.read("isMarkdown", or: false)
  }

  public func write(into members: inout Members) {
    members.write("text", text)
    members.write("isMarkdown", isMarkdown)
  }

  public static let facts = MessageFacts("NoteText", [
    FieldFacts(1, "text", .string),
    FieldFacts(2, "isMarkdown", .boolean),
  ])
}

extension NoteText {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 0, maxLength: 10_000)
  }
}
