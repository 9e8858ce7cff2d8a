// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What it says at the top.
    public var title: String?
    /// What it says.
    public var content: NoteContent?
    /// How important it is.
    public var priority: NotePriority?
    /// The note that it belongs under; null at the top.
    public var parentId: Change<String>
    /// Words to find it by.
    public var labels: [String]?
    /// Things to do, in their order.
    public var steps: [NoteStep]?
    /// Numbers that it is about.
    public var figures: [Int]?
    /// Shares of a whole.
    public var shares: [Double]?
    /// How important it was before.
    public var earlierPriorities: [NotePriority]?
    /// Whether it stays at the top.
    public var isPinned: Bool?
    /// How heavy its paper is, in grams for a square metre.
    public var weight: Double?
    /// The serial number of its paper, in 64 bits; null for plain paper.
    public var serial: Change<Int64>
    /// When it must be done; null when it need not.
    public var dueAt: Change<Timestamp>
    /// How long it will take; null when nobody knows.
    public var estimate: Change<Duration>
    /// How much it may grow.
    public var quota: Int?
    /// Where more can be read.
    public var link: Change<String>
    /// Whom to ask.
    public var contact: Change<String>
    /// The colour of its paper.
    public var color: Change<String>
    /// The language that it is written in.
    public var language: Change<String>

    public init(
      title: String? = nil,
      content: NoteContent? = nil,
      priority: NotePriority? = nil,
      parentId: Change<String> = .keep,
      labels: [String]? = nil,
      steps: [NoteStep]? = nil,
      figures: [Int]? = nil,
      shares: [Double]? = nil,
      earlierPriorities: [NotePriority]? = nil,
      isPinned: Bool? = nil,
      weight: Double? = nil,
      serial: Change<Int64> = .keep,
      dueAt: Change<Timestamp> = .keep,
      estimate: Change<Duration> = .keep,
      quota: Int? = nil,
      link: Change<String> = .keep,
      contact: Change<String> = .keep,
      color: Change<String> = .keep,
      language: Change<String> = .keep
    ) {
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
    }

    public init(members: Members) throws(DecodeError) {
      title = try members.readOptional("title")
      content = try members.readOptional("content")
      priority = try members.readOptional("priority")
      parentId = try members.readChange("parentId")
      labels = try members.readOptionalList("labels")
      steps = try members.readOptionalList("steps")
      figures = try members.readOptionalList("figures")
      shares = try members.readOptionalList("shares")
      earlierPriorities = try members.readOptionalList("earlierPriorities")
      isPinned = try members.readOptional("isPinned")
      weight = try members.readOptional("weight")
      serial = try members.readChange("serial")
      dueAt = try members.readChange("dueAt")
      estimate = try members.readChange("estimate")
      quota = try members.readOptional("quota")
      link = try members.readChange("link")
      contact = try members.readChange("contact")
      color = try members.readChange("color")
      language = try members.readChange("language")
    }

    public func write(into members: inout Members) {
      members.writeSaid("title", title)
      members.writeSaid("content", content)
      members.writeSaid("priority", priority)
      members.writeChange("parentId", parentId)
      members.writeSaidList("labels", labels)
      members.writeSaidList("steps", steps)
      members.writeSaidList("figures", figures)
      members.writeSaidList("shares", shares)
      members.writeSaidList("earlierPriorities", earlierPriorities)
      members.writeSaid("isPinned", isPinned)
      members.writeSaid("weight", weight)
      members.writeChange("serial", serial)
      members.writeChange("dueAt", dueAt)
      members.writeChange("estimate", estimate)
      members.writeSaid("quota", quota)
      members.writeChange("link", link)
      members.writeChange("contact", contact)
      members.writeChange("color", color)
      members.writeChange("language", language)
    }

    public static let facts = MessageFacts("NotePatch", isPatch: true, [
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
    ])
  }
}

extension Note.Patch {
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
