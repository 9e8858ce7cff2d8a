// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What people call it.
    public var title: String?
    /// Its name in addresses.
    public var slug: Change<String>
    /// Where it stands.
    public var shelf: Shelf?
    /// How many notes it takes.
    public var maxNotes: Int?
    /// The measures of its pages.
    public var page: PageSize.Patch?
    /// What it is about, in a few words each.
    public var topics: [String]?
    /// Opens it to guests; never shown.
    public var passphrase: Change<String>
    /// What only those who run it need to know.
    public var remarks: Change<String>
    /// What it was bound in, once.
    ///
    /// Deprecated: Notebooks have no covers any more.
    public var cover: Change<String>

    public init(
      title: String? = nil,
      slug: Change<String> = .keep,
      shelf: Shelf? = nil,
      maxNotes: Int? = nil,
      page: PageSize.Patch? = nil,
      topics: [String]? = nil,
      passphrase: Change<String> = .keep,
      remarks: Change<String> = .keep,
      cover: Change<String> = .keep
    ) {
      self.title = title
      self.slug = slug
      self.shelf = shelf
      self.maxNotes = maxNotes
      self.page = page
      self.topics = topics
      self.passphrase = passphrase
      self.remarks = remarks
      self.cover = cover
    }

    public init(members: Members) throws(DecodeError) {
      title = try members.readOptional("title")
      slug = try members.readChange("slug")
      shelf = try members.readOptional("shelf")
      maxNotes = try members.readOptional("maxNotes")
      page = try members.readOptional("page")
      topics = try members.readOptionalList("topics")
      passphrase = try members.readChange("passphrase")
      remarks = try members.readChange("remarks")
      cover = try members.readChange("cover")
    }

    public func write(into members: inout Members) {
      members.writeSaid("title", title)
      members.writeChange("slug", slug)
      members.writeSaid("shelf", shelf)
      members.writeSaid("maxNotes", maxNotes)
      members.writeSaid("page", page)
      members.writeSaidList("topics", topics)
      members.writeChange("passphrase", passphrase)
      members.writeChange("remarks", remarks)
      members.writeChange("cover", cover)
    }

    public static let facts = MessageFacts("NotebookPatch", isPatch: true, [
      FieldFacts(2, "title", .string),
      FieldFacts(3, "slug", .string, isNullable: true),
      FieldFacts(5, "shelf", .enumeration(Shelf.self)),
      FieldFacts(6, "maxNotes", .int),
      FieldFacts(7, "page", .message(PageSize.Patch.self)),
      FieldFacts(8, "topics", .string, isList: true),
      FieldFacts(9, "passphrase", .string, isNullable: true),
      FieldFacts(12, "remarks", .string, isNullable: true),
      FieldFacts(18, "cover", .string, isNullable: true),
    ])
  }
}

extension Notebook.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let title = FieldLimits(minLength: 1, maxLength: 100)
    public static let slug = FieldLimits(minLength: 0, maxLength: 40, pattern: "[a-z0-9][a-z0-9-]+")
    public static let maxNotes = FieldLimits(minimum: 1, maximum: 1000)
    public static let topics = FieldLimits(minLength: 1, maxLength: 24, minCount: 0, maxCount: 8)
    public static let passphrase = FieldLimits(minLength: 4, maxLength: 64)
    public static let remarks = FieldLimits(minLength: 0, maxLength: 500)
    public static let cover = FieldLimits(minLength: 0, maxLength: 32)
  }
}
