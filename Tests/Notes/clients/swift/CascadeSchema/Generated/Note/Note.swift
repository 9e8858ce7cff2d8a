// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// One note.
public struct Note: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// The notebook that it belongs to.
  public var notebookId: String
  /// What it says at the top.
  public var title: String
  /// What it says.
  public var content: NoteContent
  /// How important it is.
  public var priority: NotePriority
  /// The note that it belongs under; null at the top.
  public var parentId: String?
  /// Words to find it by.
  public var labels: [String]
  /// Things to do, in their order.
  public var steps: [NoteStep]
  /// Numbers that it is about.
  public var figures: [Int]
  /// Shares of a whole.
  public var shares: [Double]
  /// How important it was before.
  public var earlierPriorities: [NotePriority]
  /// Whether it stays at the top.
  public var isPinned: Bool
  /// How heavy its paper is, in grams for a square metre.
  public var weight: Double
  /// The serial number of its paper, in 64 bits; null for plain paper.
  public var serial: Int64?
  /// When it must be done; null when it need not.
  public var dueAt: Timestamp?
  /// How long it will take; null when nobody knows.
  public var estimate: Duration?
  /// How much it may grow.
  public var quota: Int
  /// Where more can be read.
  public var link: String?
  /// Whom to ask.
  public var contact: String?
  /// The colour of its paper.
  public var color: String?
  /// The language that it is written in.
  public var language: String?
  /// Its place among the others: sorted as text.
  public var rank: String
  /// Whether nobody may change it.
  public var isLocked: Bool
  /// How often it was read, in 64 bits.
  public var readCount: Int64
  /// When it was made.
  public var createdAt: Timestamp
  /// Who made it.
  public var author: String
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    notebookId: String,
    title: String,
    content: NoteContent,
    priority: NotePriority = .normal,
    parentId: String? = nil,
    labels: [String] = [],
    steps: [NoteStep] = [],
    figures: [Int] = [],
    shares: [Double] = [],
    earlierPriorities: [NotePriority] = [],
    isPinned: Bool = false,
    weight: Double = 80.0,
    serial: Int64? = nil,
    dueAt: Timestamp? = nil,
    estimate: Duration? = nil,
    quota: Int = 65_536,
    link: String? = nil,
    contact: String? = nil,
    color: String? = nil,
    language: String? = nil,
    rank: String,
    isLocked: Bool,
    readCount: Int64,
    createdAt: Timestamp,
    author: String,
    version: Int
  ) {
    self.id = id
    self.notebookId = notebookId
    self.title = title
    self.content = content
    self.priority = priority
    self.parentId = parentId
    self.labels = labels
    self.steps = steps
    self.figures = figures
    self.shares = shares
    self.earlierPriorities = earlierPriorities
    self.isPinned = isPinned
    self.weight = weight
    self.serial = serial
    self.dueAt = dueAt
    self.estimate = estimate
    self.quota = quota
    self.link = link
    self.contact = contact
    self.color = color
    self.language = language
    self.rank = rank
    self.isLocked = isLocked
    self.readCount = readCount
    self.createdAt = createdAt
    self.author = author
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    notebookId = try members.read("notebookId")
    title = try members.read("title")
    content = try members.read("content")
    priority = try members.read("priority", or: .normal)
    parentId = try members.readOptional("parentId")
    labels = try members.readList("labels")
    steps = try members.readList("steps")
    figures = try members.readList("figures")
    shares = try members.readList("shares")
    earlierPriorities = try members.readList("earlierPriorities")
    isPinned = try members.read("isPinned", or: false)
    weight = try members.read("weight", or: 80.0)
    serial = try members.readOptional("serial")
    dueAt = try members.readOptional("dueAt")
    estimate = try members.readOptional("estimate")
    quota = try members.read("quota", or: 65_536)
    link = try members.readOptional("link")
    contact = try members.readOptional("contact")
    color = try members.readOptional("color")
    language = try members.readOptional("language")
    rank = try members.read("rank")
    isLocked = try members.read("isLocked")
    readCount = try members.read("readCount")
    createdAt = try members.read("createdAt")
    author = try members.read("author")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("notebookId", notebookId)
    members.write("title", title)
    members.write("content", content)
    members.write("priority", priority)
    members.writeNullable("parentId", parentId)
    members.writeList("labels", labels)
    members.writeList("steps", steps)
    members.writeList("figures", figures)
    members.writeList("shares", shares)
    members.writeList("earlierPriorities", earlierPriorities)
    members.write("isPinned", isPinned)
    members.write("weight", weight)
    members.writeNullable("serial", serial)
    members.writeNullable("dueAt", dueAt)
    members.writeNullable("estimate", estimate)
    members.write("quota", quota)
    members.writeNullable("link", link)
    members.writeNullable("contact", contact)
    members.writeNullable("color", color)
    members.writeNullable("language", language)
    members.write("rank", rank)
    members.write("isLocked", isLocked)
    members.write("readCount", readCount)
    members.write("createdAt", createdAt)
    members.write("author", author)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Note", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "notebookId", .string),
    FieldFacts(2, "title", .string),
    FieldFacts(3, "content", .union(NoteContent.self)),
    FieldFacts(4, "priority", .enumeration(NotePriority.self)),
    FieldFacts(5, "parentId", .string, isNullable: true),
    FieldFacts(6, "labels", .string, isList: true),
    FieldFacts(7, "steps", .message(NoteStep.self), isList: true),
    FieldFacts(8, "figures", .int, isList: true),
    FieldFacts(9, "shares", .float, isList: true),
    FieldFacts(10, "earlierPriorities", .enumeration(NotePriority.self), isList: true),
    FieldFacts(11, "isPinned", .boolean),
    FieldFacts(12, "weight", .float),
    FieldFacts(13, "serial", .int64, isNullable: true),
    FieldFacts(14, "dueAt", .timestamp, isNullable: true),
    FieldFacts(15, "estimate", .duration, isNullable: true),
    FieldFacts(16, "quota", .int),
    FieldFacts(17, "link", .string, isNullable: true),
    FieldFacts(18, "contact", .string, isNullable: true),
    FieldFacts(19, "color", .string, isNullable: true),
    FieldFacts(20, "language", .string, isNullable: true),
    FieldFacts(21, "rank", .string),
    FieldFacts(22, "isLocked", .boolean),
    FieldFacts(23, "readCount", .int64),
    FieldFacts(24, "createdAt", .timestamp),
    FieldFacts(25, "author", .string),
    FieldFacts(1004, "version", .int),
  ])
}
