// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

extension NoteEvent.List {
  /// The input of `noteEvent.list`.
  public struct Input: SchemaListInput {
    /// The notebook that it is about.
    public var notebookId: String
    /// Only those with this author.
    public var author: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: NoteEvent.Order?

    public init(
      notebookId: String,
      author: String? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: NoteEvent.Order? = nil
    ) {
      self.notebookId = notebookId
      self.author = author
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      author = try members.readOptional("author")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.writeSaid("author", author)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("NoteEventListInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1, "author", .string, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(NoteEvent.Order.self), isNullable: true, in: .query),
    ])
  }
}
