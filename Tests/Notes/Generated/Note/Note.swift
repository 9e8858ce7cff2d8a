// Generated from Schema/note.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// One note.
public struct Note: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Note> = .unset
  /// The notebook that it belongs to.
  public var notebookId: ID<Notebook> = .unset
  /// What it says at the top.
  public var title: String = ""
  /// What it says.
  public var content: NoteContent = .text(NoteText())
  /// How important it is.
  public var priority: NotePriority = .normal
  /// The note that it belongs under; null at the top.
  public var parentId: ID<Note>? = nil
  /// Words to find it by.
  public var labels: [String] = []
  /// Things to do, in their order.
  public var steps: [NoteStep] = []
  /// Numbers that it is about.
  public var figures: [Int] = []
  /// Shares of a whole.
  public var shares: [Double] = []
  /// How important it was before.
  public var earlierPriorities: [NotePriority] = []
  /// Whether it stays at the top.
  public var isPinned: Bool = false
  /// How heavy its paper is, in grams for a square metre.
  public var weight: Double = 80.0
  /// The serial number of its paper, in 64 bits; null for plain paper.
  public var serial: Int64? = nil
  /// When it must be done; null when it need not.
  public var dueAt: Timestamp? = nil
  /// How long it will take; null when nobody knows.
  public var estimate: Duration? = nil
  /// How much it may grow.
  public var quota: Int = 65_536
  /// Where more can be read.
  public var link: String? = nil
  /// Whom to ask.
  public var contact: String? = nil
  /// The colour of its paper.
  public var color: String? = nil
  /// The language that it is written in.
  public var language: String? = nil
  /// Its place among the others: sorted as text.
  public var rank: String = ""
  /// Whether nobody may change it.
  public var isLocked: Bool = false
  /// How often it was read, in 64 bits.
  public var readCount: Int64 = 0
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// Who made it.
  public var author: String = ""
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 notebookId 1010 title 2 content 3 priority 4 parentId 5 labels 6 steps 7 figures 8 shares 9 earlierPriorities \
    10 isPinned 11 weight 12 serial 13 dueAt 14 estimate 15 quota 16 link 17 contact 18 color 19 language 20 rank 21 \
    isLocked 22 readCount 23 createdAt 24 author 25 version 1004
    """)

  public init() {}
}

extension Note: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&notebookId)
      case 2: try json.read(&title)
      case 3: try json.read(&content)
      case 4: try json.read(&priority)
      case 5: try json.read(&parentId)
      case 6: try json.read(&labels, max: 10)
      case 7: try json.read(&steps, max: 50)
      case 8: try json.read(&figures, max: 100)
      case 9: try json.read(&shares, max: 16)
      case 10: try json.read(&earlierPriorities, max: 8)
      case 11: try json.read(&isPinned)
      case 12: try json.read(&weight)
      case 13: try json.read(&serial)
      case 14: try json.read(&dueAt)
      case 15: try json.read(&estimate)
      case 16: try json.read(&quota)
      case 17: try json.read(&link)
      case 18: try json.read(&contact)
      case 19: try json.read(&color)
      case 20: try json.read(&language)
      case 21: try json.read(&rank)
      case 22: try json.read(&isLocked)
      case 23: try json.read(&readCount)
      case 24: try json.read(&createdAt)
      case 25: try json.read(&author)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("notebookId", notebookId)
    json.field("title", title)
    json.field("content", content)
    json.field("priority", priority)
    json.field("parentId", parentId)
    json.field("labels", labels)
    json.field("steps", steps)
    json.field("figures", figures)
    json.field("shares", shares)
    json.field("earlierPriorities", earlierPriorities)
    json.field("isPinned", isPinned)
    json.field("weight", weight)
    json.field("serial", serial)
    json.field("dueAt", dueAt)
    json.field("estimate", estimate)
    json.field("quota", quota)
    json.field("link", link)
    json.field("contact", contact)
    json.field("color", color)
    json.field("language", language)
    json.field("rank", rank)
    json.field("isLocked", isLocked)
    json.field("readCount", readCount)
    json.field("createdAt", createdAt)
    json.field("author", author)
    json.field("version", version)
    json.endObject()
  }
}

extension Note: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&notebookId)
      case 2: try reader.read(&title)
      case 3: try reader.read(&content)
      case 4: try reader.read(&priority)
      case 5: try reader.read(&parentId)
      case 6: try reader.read(&labels, max: 10)
      case 7: try reader.read(&steps, max: 50)
      case 8: try reader.read(&figures, max: 100)
      case 9: try reader.read(&shares, max: 16)
      case 10: try reader.read(&earlierPriorities, max: 8)
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
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, title)
    writer.field(3, content)
    writer.field(4, priority)
    writer.field(5, parentId)
    writer.field(6, labels)
    writer.field(7, steps)
    writer.field(8, figures)
    writer.field(9, shares)
    writer.field(10, earlierPriorities)
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
    writer.field(1004, version)
    writer.field(1010, notebookId)
  }
}

extension Note: IDKind {
  public static let prefix: StaticString = "nt"
}

extension Note: OperationOutput {
  public static let messageName: StaticString = "notes.v1.Note"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
