// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A book that notes are written into.
public struct Notebook: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Notebook> = .unset
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
  /// Whether a passphrase opens it to guests.
  public var hasPassphrase: Bool = false
  /// What only those who run it need to know.
  public var remarks: String? = nil
  /// Who created it.
  public var ownerName: String = ""
  /// When it was created.
  public var createdAt: Timestamp = .epoch
  /// How many notes are in it.
  public var noteCount: Int = 0
  /// How large all of it is.
  public var size: Int = 0
  /// Whether it was put away.
  public var isArchived: Bool = false
  /// What it was bound in, once.
  ///
  /// - Warning: Deprecated. Notebooks have no covers any more.
  public var cover: String? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 title 2 slug 3 isShared 4 shelf 5 maxNotes 6 page 7 topics 8 hasPassphrase 10 remarks 12 ownerName 13 \
    createdAt 14 noteCount 15 size 16 isArchived 17 cover 18 version 1004
    """)

  public init() {}
}

extension Notebook: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&title)
      case 3: try json.read(&slug)
      case 4: try json.read(&isShared)
      case 5: try json.read(&shelf)
      case 6: try json.read(&maxNotes)
      case 7: try json.read(&page)
      case 8: try json.read(&topics, max: 8)
      case 10: try json.read(&hasPassphrase)
      case 12: try json.read(&remarks)
      case 13: try json.read(&ownerName)
      case 14: try json.read(&createdAt)
      case 15: try json.read(&noteCount)
      case 16: try json.read(&size)
      case 17: try json.read(&isArchived)
      case 18: try json.read(&cover)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("title", title)
    json.field("slug", slug)
    json.field("isShared", isShared)
    json.field("shelf", shelf)
    json.field("maxNotes", maxNotes)
    json.field("page", page)
    json.field("topics", topics)
    json.field("hasPassphrase", hasPassphrase)
    json.field("remarks", remarks)
    json.field("ownerName", ownerName)
    json.field("createdAt", createdAt)
    json.field("noteCount", noteCount)
    json.field("size", size)
    json.field("isArchived", isArchived)
    json.field("cover", cover)
    json.field("version", version)
    json.endObject()
  }
}

extension Notebook: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&title)
      case 3: try reader.read(&slug)
      case 4: try reader.read(&isShared)
      case 5: try reader.read(&shelf)
      case 6: try reader.read(&maxNotes)
      case 7: try reader.read(&page)
      case 8: try reader.read(&topics, max: 8)
      case 10: try reader.read(&hasPassphrase)
      case 12: try reader.read(&remarks)
      case 13: try reader.read(&ownerName)
      case 14: try reader.read(&createdAt)
      case 15: try reader.read(&noteCount)
      case 16: try reader.read(&size)
      case 17: try reader.read(&isArchived)
      case 18: try reader.read(&cover)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, title)
    writer.field(3, slug)
    writer.field(4, isShared)
    writer.field(5, shelf)
    writer.field(6, maxNotes)
    writer.field(7, page)
    writer.field(8, topics)
    writer.field(10, hasPassphrase)
    writer.field(12, remarks)
    writer.field(13, ownerName)
    writer.field(14, createdAt)
    writer.field(15, noteCount)
    writer.field(16, size)
    writer.field(17, isArchived)
    writer.field(18, cover)
    writer.field(1004, version)
  }
}

extension Notebook: IDKind {
  public static let prefix: StaticString = "nb"
}

extension Notebook: OperationOutput {
  public static let messageName: StaticString = "notes.v1.Notebook"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
