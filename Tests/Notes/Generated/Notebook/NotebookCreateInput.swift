// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Notebook.Create {
  /// The input of `notebook.create`.
  public struct Input: Sendable, Equatable {
    /// What people call it.
    public var title: String = ""
    /// Its name in addresses.
    public var slug: String? = nil
    /// Whether several people write into it; settled when it is created.
    public var isShared: Bool = false
    /// Where it stands.
    public var shelf: Shelf = .top
    /// How many notes it takes.
    public var maxNotes: Int = 100
    /// The measures of its pages.
    public var page: PageSize = PageSize()
    /// What it is about, in a few words each.
    public var topics: [String] = []
    /// Opens it to guests; never shown.
    public var passphrase: String? = nil
    /// The notebook whose notes it begins with.
    public var templateId: ID<Notebook>? = nil
    /// What only those who run it need to know.
    public var remarks: String? = nil
    /// What it was bound in, once.
    ///
    /// - Warning: Deprecated. Notebooks have no covers any more.
    public var cover: String? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      """
      title 2! slug 3 isShared 4 shelf 5 maxNotes 6 page 7! topics 8 passphrase 9 templateId 11 remarks 12 cover 18 \
      operationId 1002
      """)

    public init() {}
  }
}

extension Notebook.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&title)
      case 3: try json.read(&slug)
      case 4: try json.read(&isShared)
      case 5: try json.read(&shelf)
      case 6: try json.read(&maxNotes)
      case 7: try json.read(&page)
      case 8: try json.read(&topics, max: 8)
      case 9: try json.read(&passphrase)
      case 11: try json.read(&templateId)
      case 12: try json.read(&remarks)
      case 18: try json.read(&cover)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("title", title)
    json.field("slug", slug)
    json.field("isShared", isShared)
    json.field("shelf", shelf)
    json.field("maxNotes", maxNotes)
    json.field("page", page)
    json.field("topics", topics)
    json.field("passphrase", passphrase)
    json.field("templateId", templateId)
    json.field("remarks", remarks)
    json.field("cover", cover)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Notebook.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&title)
      case 3: try reader.read(&slug)
      case 4: try reader.read(&isShared)
      case 5: try reader.read(&shelf)
      case 6: try reader.read(&maxNotes)
      case 7: try reader.read(&page)
      case 8: try reader.read(&topics, max: 8)
      case 9: try reader.read(&passphrase)
      case 11: try reader.read(&templateId)
      case 12: try reader.read(&remarks)
      case 18: try reader.read(&cover)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, title)
    writer.field(3, slug)
    writer.field(4, isShared)
    writer.field(5, shelf)
    writer.field(6, maxNotes)
    writer.field(7, page)
    writer.field(8, topics)
    writer.field(9, passphrase)
    writer.field(11, templateId)
    writer.field(12, remarks)
    writer.field(18, cover)
    writer.field(1002, operationId)
  }
}

extension Notebook.Create.Input {
  static let slugPattern = Pattern("[a-z0-9][a-z0-9-]+")
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(title, 1...100, "title")
    violations.length(slug, 0...40, "slug")
    violations.pattern(slug, Self.slugPattern, "slug")
    violations.range(maxNotes, 1...1000, "maxNotes")
    violations.inside("page") { page.validate(into: &$0) }
    violations.count(topics, 0...8, "topics")
    violations.each(topics, "topics") { $0.length($1, 1...24) }
    violations.length(passphrase, 4...64, "passphrase")
    violations.length(remarks, 0...500, "remarks")
    violations.length(cover, 0...32, "cover")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Notebook.Create.Input: OperationInput {
  public static let bodyFields = NameTable(
    "title 2! slug 3 isShared 4 shelf 5 maxNotes 6 page 7! topics 8 passphrase 9 templateId 11 remarks 12 cover 18")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }
}
