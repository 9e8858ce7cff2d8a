// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note.Create {
  /// The input of `note.create`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// What it says at the top.
    public var title: String
    /// What it says.
    public var content: NoteContent
    /// How important it is.
    public var priority: NotePriority?
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
    public var isPinned: Bool?
    /// How heavy its paper is, in grams for a square metre.
    public var weight: Double?
    /// The serial number of its paper, in 64 bits; null for plain paper.
    public var serial: Int64?
    /// When it must be done; null when it need not.
    public var dueAt: Timestamp?
    /// How long it will take; null when nobody knows.
    public var estimate: Duration?
    /// How much it may grow.
    public var quota: Int?
    /// Where more can be read.
    public var link: String?
    /// Whom to ask.
    public var contact: String?
    /// The colour of its paper.
    public var color: String?
    /// The language that it is written in.
    public var language: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      notebookId: String,
      title: String,
      content: NoteContent,
      priority: NotePriority? = nil,
      parentId: String? = nil,
      labels: [String] = [],
      steps: [NoteStep] = [],
      figures: [Int] = [],
      shares: [Double] = [],
      earlierPriorities: [NotePriority] = [],
      isPinned: Bool? = nil,
      weight: Double? = nil,
      serial: Int64? = nil,
      dueAt: Timestamp? = nil,
      estimate: Duration? = nil,
      quota: Int? = nil,
      link: String? = nil,
      contact: String? = nil,
      color: String? = nil,
      language: String? = nil,
      operationId: String? = nil
    ) {
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
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      title = try members.read("title")
      content = try members.read("content")
      priority = try members.readOptional("priority")
      parentId = try members.readOptional("parentId")
      labels = try members.readList("labels")
      steps = try members.readList("steps")
      figures = try members.readList("figures")
      shares = try members.readList("shares")
      earlierPriorities = try members.readList("earlierPriorities")
      isPinned = try members.readOptional("isPinned")
      weight = try members.readOptional("weight")
      serial = try members.readOptional("serial")
      dueAt = try members.readOptional("dueAt")
      estimate = try members.readOptional("estimate")
      quota = try members.readOptional("quota")
      link = try members.readOptional("link")
      contact = try members.readOptional("contact")
      color = try members.readOptional("color")
      language = try members.readOptional("language")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("title", title)
      members.write("content", content)
      members.writeSaid("priority", priority)
      members.writeSaid("parentId", parentId)
      members.writeUnlessEmpty("labels", labels)
      members.writeUnlessEmpty("steps", steps)
      members.writeUnlessEmpty("figures", figures)
      members.writeUnlessEmpty("shares", shares)
      members.writeUnlessEmpty("earlierPriorities", earlierPriorities)
      members.writeSaid("isPinned", isPinned)
      members.writeSaid("weight", weight)
      members.writeSaid("serial", serial)
      members.writeSaid("dueAt", dueAt)
      members.writeSaid("estimate", estimate)
      members.writeSaid("quota", quota)
      members.writeSaid("link", link)
      members.writeSaid("contact", contact)
      members.writeSaid("color", color)
      members.writeSaid("language", language)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("NoteCreateInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
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
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Note.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let title = FieldLimits(minLength: 1, maxLength: 200)
    public static let labels = FieldLimits(minLength: 1, maxLength: 24, minCount: 0, maxCount: 10)
    public static let steps = FieldLimits(minCount: 0, maxCount: 50)
    public static let figures = FieldLimits(minCount: 0, maxCount: 100)
    public static let shares = FieldLimits(minimum: 0, maximum: 1, minCount: 0, maxCount: 16)
    public static let earlierPriorities = FieldLimits(minCount: 0, maxCount: 8)
    public static let weight = FieldLimits(minimum: 40, maximum: 400)
    public static let estimate = FieldLimits(minimum: 0, maximum: 86_400)
    public static let quota = FieldLimits(minimum: 0, maximum: 1_048_576)
    public static let link = FieldLimits(minLength: 0, maxLength: 2048, format: "url")
    public static let contact = FieldLimits(minLength: 0, maxLength: 254, format: "email")
    public static let color = FieldLimits(minLength: 0, maxLength: 7, format: "color")
    public static let language = FieldLimits(minLength: 0, maxLength: 35, format: "language")
  }
}
