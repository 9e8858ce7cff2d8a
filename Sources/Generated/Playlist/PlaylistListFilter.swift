// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Playlist.List {
  /// Which items an observer of `playlist` follows: all that have what is given.
  public struct Filter: Sendable, Equatable {
    /// Only those with this parent id.
    public var parentId: ID<Playlist>? = nil
    /// Only those with this name.
    public var name: String? = nil
    /// Only those with this creator id.
    public var creatorId: ID<User>? = nil

    public static let fields = NameTable("parentId 4 name 2 creatorId 9")

    public init() {}
  }
}

extension Playlist.List.Filter: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 4: try json.read(&parentId)
      case 2: try json.read(&name)
      case 9: try json.read(&creatorId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("parentId", parentId)
    json.field("name", name)
    json.field("creatorId", creatorId)
    json.endObject()
  }
}

extension Playlist.List.Filter: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 4: try reader.read(&parentId)
      case 2: try reader.read(&name)
      case 9: try reader.read(&creatorId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.field(4, parentId)
    writer.field(9, creatorId)
  }
}
