// Generated from Schema/media.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Media.List {
  /// Which items an observer of `media` follows: all that have what is given.
  public struct Filter: Sendable, Equatable {
    /// Only those with this playlist id.
    public var playlistId: ID<Playlist>? = nil
    /// Only those with this creator id.
    public var creatorId: ID<User>? = nil
    /// Only those with this provider.
    public var provider: String? = nil
    /// Only those with this is live.
    public var isLive: Bool? = nil

    public static let fields = NameTable("playlistId 4 creatorId 13 provider 8 isLive 9")

    public init() {}
  }
}

extension Media.List.Filter: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 4: try json.read(&playlistId)
      case 13: try json.read(&creatorId)
      case 8: try json.read(&provider)
      case 9: try json.read(&isLive)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("playlistId", playlistId)
    json.field("creatorId", creatorId)
    json.field("provider", provider)
    json.field("isLive", isLive)
    json.endObject()
  }
}

extension Media.List.Filter: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 4: try reader.read(&playlistId)
      case 13: try reader.read(&creatorId)
      case 8: try reader.read(&provider)
      case 9: try reader.read(&isLive)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(4, playlistId)
    writer.field(8, provider)
    writer.field(9, isLive)
    writer.field(13, creatorId)
  }
}
