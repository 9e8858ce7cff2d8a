// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook.List {
  /// The input of `notebook.list`.
  public struct Input: SchemaListInput {
    /// Only those with this slug.
    public var slug: String?
    /// Only those with this shelf.
    public var shelf: Shelf?
    /// Only those with this is archived.
    public var isArchived: Bool?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Notebook.Order?

    public init(
      slug: String? = nil,
      shelf: Shelf? = nil,
      isArchived: Bool? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: Notebook.Order? = nil
    ) {
      self.slug = slug
      self.shelf = shelf
      self.isArchived = isArchived
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      slug = try members.readOptional("slug")
      shelf = try members.readOptional("shelf")
      isArchived = try members.readOptional("isArchived")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.writeSaid("slug", slug)
      members.writeSaid("shelf", shelf)
      members.writeSaid("isArchived", isArchived)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("NotebookListInput", [
      FieldFacts(3, "slug", .string, isNullable: true, in: .query),
      FieldFacts(5, "shelf", .enumeration(Shelf.self), isNullable: true, in: .query),
      FieldFacts(17, "isArchived", .boolean, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Notebook.Order.self), isNullable: true, in: .query),
    ])
  }
}

extension Notebook.List.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let slug = FieldLimits(minLength: 0, maxLength: 40, pattern: "[a-z0-9][a-z0-9-]+")
  }
}
