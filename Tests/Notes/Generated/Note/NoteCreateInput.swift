// Generated from Schema/note.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Note.Create {
  /// The input of `note.create`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
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
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      """
      notebookId 1010! title 2! content 3! priority 4 parentId 5 labels 6 steps 7 figures 8 shares 9 earlierPriorities \
      10 isPinned 11 weight 12 serial 13 dueAt 14 estimate 15 quota 16 link 17 contact 18 color 19 language 20 \
      operationId 1002
      """)

    public init() {}
  }
}

extension Note.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
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
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
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
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Note.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
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
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
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
    writer.field(1002, operationId)
    writer.field(1010, notebookId)
  }
}

extension Note.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(title, 1...200, "title")
    violations.inside("content") { content.validate(into: &$0) }
    violations.count(labels, 0...10, "labels")
    violations.each(labels, "labels") { $0.length($1, 1...24) }
    violations.count(steps, 0...50, "steps")
    violations.each(steps, "steps") { $1.validate(into: &$0) }
    violations.count(figures, 0...100, "figures")
    violations.count(shares, 0...16, "shares")
    violations.each(shares, "shares") { $0.range($1, 0...1) }
    violations.count(earlierPriorities, 0...8, "earlierPriorities")
    violations.range(weight, 40...400, "weight")
    violations.range(estimate, 0...86_400, "estimate")
    violations.range(quota, 0...1_048_576, "quota")
    violations.length(link, 0...2048, "link")
    violations.format(link, .url, "link")
    violations.length(contact, 0...254, "contact")
    violations.format(contact, .email, "contact")
    violations.length(color, 0...7, "color")
    violations.format(color, .color, "color")
    violations.length(language, 0...35, "language")
    violations.format(language, .language, "language")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Note.Create.Input: OperationInput {
  public static let bodyFields = NameTable(
    """
    title 2! content 3! priority 4 parentId 5 labels 6 steps 7 figures 8 shares 9 earlierPriorities 10 isPinned 11 \
    weight 12 serial 13 dueAt 14 estimate 15 quota 16 link 17 contact 18 color 19 language 20
    """)

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &notebookId, "notebookId")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
