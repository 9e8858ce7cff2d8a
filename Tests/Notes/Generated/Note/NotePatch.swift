// Generated from Schema/note.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Note {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Note>?
    /// The notebook that it belongs to.
    public var notebookId: ID<Notebook>?
    /// What it says at the top.
    public var title: String?
    /// What it says.
    public var content: NoteContent?
    /// How important it is.
    public var priority: NotePriority?
    /// The note that it belongs under; null at the top.
    public var parentId: Change<ID<Note>> = .keep
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
    public var serial: Change<Int64> = .keep
    /// When it must be done; null when it need not.
    public var dueAt: Change<Timestamp> = .keep
    /// How long it will take; null when nobody knows.
    public var estimate: Change<Duration> = .keep
    /// How much it may grow.
    public var quota: Int?
    /// Where more can be read.
    public var link: Change<String> = .keep
    /// Whom to ask.
    public var contact: Change<String> = .keep
    /// The colour of its paper.
    public var color: Change<String> = .keep
    /// The language that it is written in.
    public var language: Change<String> = .keep
    /// Its place among the others: sorted as text.
    public var rank: String?
    /// Whether nobody may change it.
    public var isLocked: Bool?
    /// How often it was read, in 64 bits.
    public var readCount: Int64?
    /// When it was made.
    public var createdAt: Timestamp?
    /// Who made it.
    public var author: String?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 notebookId 1010 title 2 content 3 priority 4 parentId 5 labels 6 steps 7 figures 8 shares 9 \
      earlierPriorities 10 isPinned 11 weight 12 serial 13 dueAt 14 estimate 15 quota 16 link 17 contact 18 color 19 \
      language 20 rank 21 isLocked 22 readCount 23 createdAt 24 author 25 version 1004
      """)

    public init() {}
  }
}

extension Note.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&notebookId)
      case 2: try json.readPresent(&title)
      case 3: try json.readPresent(&content)
      case 4: try json.readPresent(&priority)
      case 5: try json.read(&parentId)
      case 6: try json.readPresent(&labels, max: 10)
      case 7: try json.readPresent(&steps, max: 50)
      case 8: try json.readPresent(&figures, max: 100)
      case 9: try json.readPresent(&shares, max: 16)
      case 10: try json.readPresent(&earlierPriorities, max: 8)
      case 11: try json.readPresent(&isPinned)
      case 12: try json.readPresent(&weight)
      case 13: try json.read(&serial)
      case 14: try json.read(&dueAt)
      case 15: try json.read(&estimate)
      case 16: try json.readPresent(&quota)
      case 17: try json.read(&link)
      case 18: try json.read(&contact)
      case 19: try json.read(&color)
      case 20: try json.read(&language)
      case 21: try json.readPresent(&rank)
      case 22: try json.readPresent(&isLocked)
      case 23: try json.readPresent(&readCount)
      case 24: try json.readPresent(&createdAt)
      case 25: try json.readPresent(&author)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("notebookId", notebookId)
    json.fieldIfPresent("title", title)
    json.fieldIfPresent("content", content)
    json.fieldIfPresent("priority", priority)
    json.field("parentId", parentId)
    json.fieldIfPresent("labels", labels)
    json.fieldIfPresent("steps", steps)
    json.fieldIfPresent("figures", figures)
    json.fieldIfPresent("shares", shares)
    json.fieldIfPresent("earlierPriorities", earlierPriorities)
    json.fieldIfPresent("isPinned", isPinned)
    json.fieldIfPresent("weight", weight)
    json.field("serial", serial)
    json.field("dueAt", dueAt)
    json.field("estimate", estimate)
    json.fieldIfPresent("quota", quota)
    json.field("link", link)
    json.field("contact", contact)
    json.field("color", color)
    json.field("language", language)
    json.fieldIfPresent("rank", rank)
    json.fieldIfPresent("isLocked", isLocked)
    json.fieldIfPresent("readCount", readCount)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("author", author)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Note.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&notebookId)
      case 2: try reader.read(&title)
      case 3: try reader.read(&content)
      case 4: try reader.read(&priority)
      case 5: try reader.read(&parentId)
      case 6: try reader.readPresent(&labels, max: 10)
      case 7: try reader.readPresent(&steps, max: 50)
      case 8: try reader.readPresent(&figures, max: 100)
      case 9: try reader.readPresent(&shares, max: 16)
      case 10: try reader.readPresent(&earlierPriorities, max: 8)
      case 11: try reader.read(&isPinned)
      case 12: try reader.read(&weight)
      case 13: try reader.read(&serial)
      case 14: try reader.read(&dueAt)
      case 15: try reader.read(&estimate)
      case 16: try reader.read(&quota)
      case 17: try reader.read(&link)
      case 18: try reader.read(&contact)
      case 19: try reader.read(&color)
      case 20: try reader.read(&language)
      case 21: try reader.read(&rank)
      case 22: try reader.read(&isLocked)
      case 23: try reader.read(&readCount)
      case 24: try reader.read(&createdAt)
      case 25: try reader.read(&author)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, title)
    writer.field(3, content)
    writer.field(4, priority)
    writer.field(5, parentId)
    writer.fieldIfPresent(6, labels)
    writer.fieldIfPresent(7, steps)
    writer.fieldIfPresent(8, figures)
    writer.fieldIfPresent(9, shares)
    writer.fieldIfPresent(10, earlierPriorities)
    writer.field(11, isPinned)
    writer.field(12, weight)
    writer.field(13, serial)
    writer.field(14, dueAt)
    writer.field(15, estimate)
    writer.field(16, quota)
    writer.field(17, link)
    writer.field(18, contact)
    writer.field(19, color)
    writer.field(20, language)
    writer.field(21, rank)
    writer.field(22, isLocked)
    writer.field(23, readCount)
    writer.field(24, createdAt)
    writer.field(25, author)
    var cleared: [Int] = []
    if parentId.isCleared { cleared.append(5) }
    if labels?.isEmpty == true { cleared.append(6) }
    if steps?.isEmpty == true { cleared.append(7) }
    if figures?.isEmpty == true { cleared.append(8) }
    if shares?.isEmpty == true { cleared.append(9) }
    if earlierPriorities?.isEmpty == true { cleared.append(10) }
    if serial.isCleared { cleared.append(13) }
    if dueAt.isCleared { cleared.append(14) }
    if estimate.isCleared { cleared.append(15) }
    if link.isCleared { cleared.append(17) }
    if contact.isCleared { cleared.append(18) }
    if color.isCleared { cleared.append(19) }
    if language.isCleared { cleared.append(20) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, notebookId)
  }
}

extension Note.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 6: labels = []
    case 7: steps = []
    case 8: figures = []
    case 9: shares = []
    case 10: earlierPriorities = []
    case 5: parentId = .clear
    case 13: serial = .clear
    case 14: dueAt = .clear
    case 15: estimate = .clear
    case 17: link = .clear
    case 18: contact = .clear
    case 19: color = .clear
    case 20: language = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      id = nil
    } else if id == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      notebookId = nil
    } else if notebookId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(2) {
      title = nil
    } else if title == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      content = nil
    } else if content == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      priority = nil
    } else if priority == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      parentId = .keep
    } else if parentId.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      labels = nil
    } else if labels == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      steps = nil
    } else if steps == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      figures = nil
    } else if figures == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      shares = nil
    } else if shares == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      earlierPriorities = nil
    } else if earlierPriorities == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      isPinned = nil
    } else if isPinned == nil, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(12) {
      weight = nil
    } else if weight == nil, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(13) {
      serial = .keep
    } else if serial.isKept, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(14) {
      dueAt = .keep
    } else if dueAt.isKept, !clear(14) {
      reader.noteNotCleared(14, Self.fields)
    }
    if !mask.contains(15) {
      estimate = .keep
    } else if estimate.isKept, !clear(15) {
      reader.noteNotCleared(15, Self.fields)
    }
    if !mask.contains(16) {
      quota = nil
    } else if quota == nil, !clear(16) {
      reader.noteNotCleared(16, Self.fields)
    }
    if !mask.contains(17) {
      link = .keep
    } else if link.isKept, !clear(17) {
      reader.noteNotCleared(17, Self.fields)
    }
    if !mask.contains(18) {
      contact = .keep
    } else if contact.isKept, !clear(18) {
      reader.noteNotCleared(18, Self.fields)
    }
    if !mask.contains(19) {
      color = .keep
    } else if color.isKept, !clear(19) {
      reader.noteNotCleared(19, Self.fields)
    }
    if !mask.contains(20) {
      language = .keep
    } else if language.isKept, !clear(20) {
      reader.noteNotCleared(20, Self.fields)
    }
    if !mask.contains(21) {
      rank = nil
    } else if rank == nil, !clear(21) {
      reader.noteNotCleared(21, Self.fields)
    }
    if !mask.contains(22) {
      isLocked = nil
    } else if isLocked == nil, !clear(22) {
      reader.noteNotCleared(22, Self.fields)
    }
    if !mask.contains(23) {
      readCount = nil
    } else if readCount == nil, !clear(23) {
      reader.noteNotCleared(23, Self.fields)
    }
    if !mask.contains(24) {
      createdAt = nil
    } else if createdAt == nil, !clear(24) {
      reader.noteNotCleared(24, Self.fields)
    }
    if !mask.contains(25) {
      author = nil
    } else if author == nil, !clear(25) {
      reader.noteNotCleared(25, Self.fields)
    }
    if !mask.contains(26) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Note.Patch {
  /// What makes `new` of `old`.
  public init(from old: Note, to new: Note) {
    if old.id != new.id { id = new.id }
    if old.notebookId != new.notebookId { notebookId = new.notebookId }
    if old.title != new.title { title = new.title }
    if old.content != new.content { content = new.content }
    if old.priority != new.priority { priority = new.priority }
    if old.parentId != new.parentId { parentId = Change(new.parentId) }
    if old.labels != new.labels { labels = new.labels }
    if old.steps != new.steps { steps = new.steps }
    if old.figures != new.figures { figures = new.figures }
    if old.shares != new.shares { shares = new.shares }
    if old.earlierPriorities != new.earlierPriorities { earlierPriorities = new.earlierPriorities }
    if old.isPinned != new.isPinned { isPinned = new.isPinned }
    if old.weight != new.weight { weight = new.weight }
    if old.serial != new.serial { serial = Change(new.serial) }
    if old.dueAt != new.dueAt { dueAt = Change(new.dueAt) }
    if old.estimate != new.estimate { estimate = Change(new.estimate) }
    if old.quota != new.quota { quota = new.quota }
    if old.link != new.link { link = Change(new.link) }
    if old.contact != new.contact { contact = Change(new.contact) }
    if old.color != new.color { color = Change(new.color) }
    if old.language != new.language { language = Change(new.language) }
    if old.rank != new.rank { rank = new.rank }
    if old.isLocked != new.isLocked { isLocked = new.isLocked }
    if old.readCount != new.readCount { readCount = new.readCount }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.author != new.author { author = new.author }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Note) {
    if let id { value.id = id }
    if let notebookId { value.notebookId = notebookId }
    if let title { value.title = title }
    if let content { value.content = content }
    if let priority { value.priority = priority }
    parentId.apply(to: &value.parentId)
    if let labels { value.labels = labels }
    if let steps { value.steps = steps }
    if let figures { value.figures = figures }
    if let shares { value.shares = shares }
    if let earlierPriorities { value.earlierPriorities = earlierPriorities }
    if let isPinned { value.isPinned = isPinned }
    if let weight { value.weight = weight }
    serial.apply(to: &value.serial)
    dueAt.apply(to: &value.dueAt)
    estimate.apply(to: &value.estimate)
    if let quota { value.quota = quota }
    link.apply(to: &value.link)
    contact.apply(to: &value.contact)
    color.apply(to: &value.color)
    language.apply(to: &value.language)
    if let rank { value.rank = rank }
    if let isLocked { value.isLocked = isLocked }
    if let readCount { value.readCount = readCount }
    if let createdAt { value.createdAt = createdAt }
    if let author { value.author = author }
    if let version { value.version = version }
  }
}

extension Note.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if notebookId != nil { violations.note(.readOnly, "is set by the server", "notebookId") }
    violations.length(title, 1...200, "title")
    if let value = content {
      violations.inside("content") { value.validate(into: &$0) }
    }
    violations.count(labels, 0...10, "labels")
    violations.each(labels ?? [], "labels") { $0.length($1, 1...24) }
    violations.count(steps, 0...50, "steps")
    violations.each(steps ?? [], "steps") { $1.validate(into: &$0) }
    violations.count(figures, 0...100, "figures")
    violations.count(shares, 0...16, "shares")
    violations.each(shares ?? [], "shares") { $0.range($1, 0...1) }
    violations.count(earlierPriorities, 0...8, "earlierPriorities")
    violations.range(weight, 40...400, "weight")
    violations.range(estimate.value, 0...86_400, "estimate")
    violations.range(quota, 0...1_048_576, "quota")
    violations.length(link.value, 0...2048, "link")
    violations.format(link.value, .url, "link")
    violations.length(contact.value, 0...254, "contact")
    violations.format(contact.value, .email, "contact")
    violations.length(color.value, 0...7, "color")
    violations.format(color.value, .color, "color")
    violations.length(language.value, 0...35, "language")
    violations.format(language.value, .language, "language")
    if rank != nil { violations.note(.readOnly, "is set by the server", "rank") }
    if isLocked != nil { violations.note(.readOnly, "is set by the server", "isLocked") }
    if readCount != nil { violations.note(.readOnly, "is set by the server", "readCount") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if author != nil { violations.note(.readOnly, "is set by the server", "author") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
