// Generated from Schema/playback.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Where the caller gets what is being watched, in every way that its player can use.
public struct Playback: Sendable, Equatable {
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// What it is for; null when nothing is being watched, and then there are no modes.
  public var mediaId: ID<Media>? = nil
  /// What people call it.
  public var name: String = ""
  /// Which provider has it; null when nothing is being watched.
  public var provider: String? = nil
  /// Whether it is a broadcast.
  public var isLive: Bool = false
  /// How long it is; null when that is not known, or it is live.
  public var duration: Duration? = nil
  /// When a broadcast's programme began, which positions count from; null when it is none.
  public var programStart: Timestamp? = nil
  /// A picture of it.
  public var posterUrl: String? = nil
  /// The ways to get it, the best for this player first.
  public var modes: [PlaybackMode] = []
  /// Where this value ends; a new one is pushed before. Null when it does not.
  public var expiresAt: Timestamp? = nil
  /// Why there is no way to get it; null where there is. Only observers see it: a call answers with the error itself.
  public var failure: PlaybackFailure? = nil

  public static let fields = NameTable(
    """
    roomId 1010 mediaId 1 name 2 provider 3 isLive 4 duration 5 programStart 6 posterUrl 7 modes 8 expiresAt 9 failure \
    10
    """)

  public init() {}
}

extension Playback: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&mediaId)
      case 2: try json.read(&name)
      case 3: try json.read(&provider)
      case 4: try json.read(&isLive)
      case 5: try json.read(&duration)
      case 6: try json.read(&programStart)
      case 7: try json.read(&posterUrl)
      case 8: try json.read(&modes)
      case 9: try json.read(&expiresAt)
      case 10: try json.read(&failure)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("mediaId", mediaId)
    json.field("name", name)
    json.field("provider", provider)
    json.field("isLive", isLive)
    json.field("duration", duration)
    json.field("programStart", programStart)
    json.field("posterUrl", posterUrl)
    json.field("modes", modes)
    json.field("expiresAt", expiresAt)
    json.field("failure", failure)
    json.endObject()
  }
}

extension Playback: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&mediaId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&provider)
      case 4: try reader.read(&isLive)
      case 5: try reader.read(&duration)
      case 6: try reader.read(&programStart)
      case 7: try reader.read(&posterUrl)
      case 8: try reader.read(&modes)
      case 9: try reader.read(&expiresAt)
      case 10: try reader.read(&failure)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, mediaId)
    writer.field(2, name)
    writer.field(3, provider)
    writer.field(4, isLive)
    writer.field(5, duration)
    writer.field(6, programStart)
    writer.field(7, posterUrl)
    writer.field(8, modes)
    writer.field(9, expiresAt)
    writer.field(10, failure)
    writer.field(1010, roomId)
  }
}

extension Playback: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Playback"
}
