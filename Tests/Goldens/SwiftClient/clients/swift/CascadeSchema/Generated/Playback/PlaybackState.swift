// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Where the room is in what it watches, and whether it moves.
public struct PlaybackState: SchemaMessage {
  /// The room that it lives in.
  public var roomId: String
  /// What is being watched; null when nothing is.
  public var mediaId: String?
  /// Whether it plays, is paused, or waits.
  public var status: PlaybackStatus
  /// The position at `anchorTime`.
  public var anchorPosition: Duration
  /// Server time at which `anchorPosition` held.
  public var anchorTime: Timestamp
  /// 1 is normal speed.
  public var rate: Double
  /// The revision of its last change.
  public var version: Int

  public init(
    roomId: String,
    mediaId: String? = nil,
    status: PlaybackStatus = .paused,
    anchorPosition: Duration = .zero,
    anchorTime: Timestamp,
    rate: Double = 1.0,
    version: Int
  ) {
    self.roomId = roomId
    self.mediaId = mediaId
    self.status = status
    self.anchorPosition = anchorPosition
    self.anchorTime = anchorTime
    self.rate = rate
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.read("roomId")
    mediaId = try members.readOptional("mediaId")
    status = try members.read("status", or: .paused)
    anchorPosition = try members.read("anchorPosition", or: .zero)
    anchorTime = try members.read("anchorTime")
    rate = try members.read("rate", or: 1.0)
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("roomId", roomId)
    members.writeNullable("mediaId", mediaId)
    members.write("status", status)
    members.write("anchorPosition", anchorPosition)
    members.write("anchorTime", anchorTime)
    members.write("rate", rate)
    members.write("version", version)
  }

  public static let facts = MessageFacts("PlaybackState", [
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "mediaId", .string, isNullable: true),
    FieldFacts(2, "status", .enumeration(PlaybackStatus.self)),
    FieldFacts(3, "anchorPosition", .duration),
    FieldFacts(4, "anchorTime", .timestamp),
    FieldFacts(5, "rate", .float),
    FieldFacts(1004, "version", .int),
  ])
}
