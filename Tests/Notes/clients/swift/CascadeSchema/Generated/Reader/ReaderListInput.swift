// Generated from Schema/reader.graphql by codegen. Do not edit.

public import CascadeClient

extension Reader.List {
  /// The input of `reader.list`.
  public struct Input: SchemaListInput {
    /// The notebook that it is about.
    public var notebookId: String
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?

    public init(notebookId: String, limit: Int? = nil, cursor: String? = nil) {
      self.notebookId = notebookId
      self.limit = limit
      self.cursor = cursor
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
    }

    public static let facts = MessageFacts("ReaderListInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
    ])
  }
}
