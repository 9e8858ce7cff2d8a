// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// A book that notes are written into.
public struct Notebook: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// What people call it.
  public var title: String
  /// Its name in addresses.
  public var slug: String?
  /// Whether several people write into it; settled when it is created.
  public var isShared: Bool
  /// Where it stands.
  public var shelf: Shelf
  /// How many notes it takes.
  public var maxNotes: Int
  /// The measures of its pages.
  public var page: PageSize
  /// What it is about, in a few words each.
  public var topics: [String]
  /// Whether a passphrase opens it to guests.
  public var hasPassphrase: Bool
  /// What only those who run it need to know.
  public var remarks: String?
  /// Who created it.
  public var ownerName: String
  /// When it was created.
  public var createdAt: Timestamp
  /// How many notes are in it.
  public var noteCount: Int
  /// How large all of it is.
  public var size: Int
  /// Whether it was put away.
  public var isArchived: Bool
  /// What it was bound in, once.
  ///
  /// Deprecated: Notebooks have no covers any more.
  public var cover: String?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    title: String,
    slug: String? = nil,
    isShared: Bool = false,
    shelf: Shelf = .top,
    maxNotes: Int = 100,
    page: PageSize,
    topics: [String] = [],
    hasPassphrase: Bool,
    remarks: String? = nil,
    ownerName: String,
    createdAt: Timestamp,
    noteCount: Int,
    size: Int,
    isArchived: Bool,
    cover: String? = nil,
    version: Int
  ) {
    self.id = id
    self.title = title
    self.slug = slug
    self.isShared = isShared
    self.shelf = shelf
    self.maxNotes = maxNotes
    self.page = page
    self.topics = topics
    self.hasPassphrase = hasPassphrase
    self.remarks = remarks
    self.ownerName = ownerName
    self.createdAt = createdAt
    self.noteCount = noteCount
    self.size = size
    self.isArchived = isArchived
    self.cover = cover
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    title = try members.read("title")
    slug = try members.readOptional("slug")
    isShared = try members.read("isShared", or: false)
    shelf = try members.read("shelf", or: .top)
    maxNotes = try members.read("maxNotes", or: 100)
    page = try members.read("page")
    topics = try members.readList("topics")
    hasPassphrase = try members.read("hasPassphrase")
    remarks = try members.readOptional("remarks")
    ownerName = try members.read("ownerName")
    createdAt = try members.read("createdAt")
    noteCount = try members.read("noteCount")
    size = try members.read("size")
    isArchived = try members.read("isArchived")
    cover = try members.readOptional("cover")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("title", title)
    members.writeNullable("slug", slug)
    members.write("isShared", isShared)
    members.write("shelf", shelf)
    members.write("maxNotes", maxNotes)
    members.write("page", page)
    members.writeList("topics", topics)
    members.write("hasPassphrase", hasPassphrase)
    members.writeNullable("remarks", remarks)
    members.write("ownerName", ownerName)
    members.write("createdAt", createdAt)
    members.write("noteCount", noteCount)
    members.write("size", size)
    members.write("isArchived", isArchived)
    members.writeNullable("cover", cover)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Notebook", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "title", .string),
    FieldFacts(3, "slug", .string, isNullable: true),
    FieldFacts(4, "isShared", .boolean),
    FieldFacts(5, "shelf", .enumeration(Shelf.self)),
    FieldFacts(6, "maxNotes", .int),
    FieldFacts(7, "page", .message(PageSize.self)),
    FieldFacts(8, "topics", .string, isList: true),
    FieldFacts(10, "hasPassphrase", .boolean),
    FieldFacts(12, "remarks", .string, isNullable: true),
    FieldFacts(13, "ownerName", .string),
    FieldFacts(14, "createdAt", .timestamp),
    FieldFacts(15, "noteCount", .int),
    FieldFacts(16, "size", .int),
    FieldFacts(17, "isArchived", .boolean),
    FieldFacts(18, "cover", .string, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
