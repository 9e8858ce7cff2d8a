// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook.Search {
  /// The input of `notebook.search`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// What to look for.
    public var text: String
    /// Only notes that are at least so important.
    public var atLeast: NotePriority?
    /// How many at most.
    public var limit: Int?

    public init(notebookId: String, text: String, atLeast: NotePriority? = nil, limit: Int? = nil) {
      self.notebookId = notebookId
      self.text = text
      self.atLeast = atLeast
      self.limit = limit
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      text = try members.read("text")
      atLeast = try members.readOptional("atLeast")
      limit = try members.readOptional("limit")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("text", text)
      members.writeSaid("atLeast", atLeast)
      members.writeSaid("limit", limit)
    }

    public static let facts = MessageFacts("NotebookSearchInput", [
      FieldFacts(1011, "notebookId", .string, in: .path),
      FieldFacts(1, "text", .string, in: .query),
      FieldFacts(2, "atLeast", .enumeration(NotePriority.self), in: .query),
      FieldFacts(3, "limit", .int, in: .query),
    ])
  }
}

extension Notebook.Search.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 2, maxLength: 120)
    public static let limit = FieldLimits(minimum: 1, maximum: 50)
  }
}
