// Generated from Schema/note.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Note.List {
  /// Which items an observer of `note` follows: all that have what is given.
  public struct Filter: Sendable, Equatable {
    /// Only those with this priority.
    public var priority: NotePriority? = nil
    /// Only those with this is pinned.
    public var isPinned: Bool? = nil
    /// Only those with this parent id.
    public var parentId: ID<Note>? = nil
    /// Only those with this due at.
    public var dueAt: Timestamp? = nil

    public static let fields = NameTable("priority 4 isPinned 11 parentId 5 dueAt 14")

    public init() {}
  }
}

extension Note.List.Filter: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 4: try json.read(&priority)
      case 11: try json.read(&isPinned)
      case 5: try json.read(&parentId)
      case 14: try json.read(&dueAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("priority", priority)
    json.field("isPinned", isPinned)
    json.field("parentId", parentId)
    json.field("dueAt", dueAt)
    json.endObject()
  }
}

extension Note.List.Filter: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 4: try reader.read(&priority)
      case 11: try reader.read(&isPinned)
      case 5: try reader.read(&parentId)
      case 14: try reader.read(&dueAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(4, priority)
    writer.field(5, parentId)
    writer.field(11, isPinned)
    writer.field(14, dueAt)
  }
}
