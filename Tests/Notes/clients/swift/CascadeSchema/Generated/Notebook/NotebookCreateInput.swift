// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook.Create {
  /// The input of `notebook.create`.
  public struct Input: SchemaMessage {
    /// What people call it.
    public var title: String
    /// Its name in addresses.
    public var slug: String?
    /// Whether several people write into it; settled when it is created.
    public var isShared: Bool?
    /// Where it stands.
    public var shelf: Shelf?
    /// How many notes it takes.
    public var maxNotes: Int?
    /// The measures of its pages.
    public var page: PageSize
    /// What it is about, in a few words each.
    public var topics: [String]
    /// Opens it to guests; never shown.
    public var passphrase: String?
    /// The notebook whose notes it begins with.
    public var templateId: String?
    /// What only those who run it need to know.
    public var remarks: String?
    /// What it was bound in, once.
    ///
    /// Deprecated: Notebooks have no covers any more.
    public var cover: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      title: String,
      slug: String? = nil,
      isShared: Bool? = nil,
      shelf: Shelf? = nil,
      maxNotes: Int? = nil,
      page: PageSize,
      topics: [String] = [],
      passphrase: String? = nil,
      templateId: String? = nil,
      remarks: String? = nil,
      cover: String? = nil,
      operationId: String? = nil
    ) {
      self.title = title
      self.slug = slug
      self.isShared = isShared
      self.shelf = shelf
      self.maxNotes = maxNotes
      self.page = page
      self.topics = topics
      self.passphrase = passphrase
      self.templateId = templateId
      self.remarks = remarks
      self.cover = cover
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      title = try members.read("title")
      slug = try members.readOptional("slug")
      isShared = try members.readOptional("isShared")
      shelf = try members.readOptional("shelf")
      maxNotes = try members.readOptional("maxNotes")
      page = try members.read("page")
      topics = try members.readList("topics")
      passphrase = try members.readOptional("passphrase")
      templateId = try members.readOptional("templateId")
      remarks = try members.readOptional("remarks")
      cover = try members.readOptional("cover")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("title", title)
      members.writeSaid("slug", slug)
      members.writeSaid("isShared", isShared)
      members.writeSaid("shelf", shelf)
      members.writeSaid("maxNotes", maxNotes)
      members.write("page", page)
      members.writeUnlessEmpty("topics", topics)
      members.writeSaid("passphrase", passphrase)
      members.writeSaid("templateId", templateId)
      members.writeSaid("remarks", remarks)
      members.writeSaid("cover", cover)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("NotebookCreateInput", [
      FieldFacts(2, "title", .string),
      FieldFacts(3, "slug", .string, isNullable: true),
      FieldFacts(4, "isShared", .boolean),
      FieldFacts(5, "shelf", .enumeration(Shelf.self)),
      FieldFacts(6, "maxNotes", .int),
      FieldFacts(7, "page", .message(PageSize.self)),
      FieldFacts(8, "topics", .string, isList: true),
      FieldFacts(9, "passphrase", .string, isNullable: true),
      FieldFacts(11, "templateId", .string, isNullable: true),
      FieldFacts(12, "remarks", .string, isNullable: true),
      FieldFacts(18, "cover", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Notebook.Create.Input {
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
