// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

/// Where the room is in what it watches, and whether it moves. A position is a pure function of time, so nothing ticks:
/// while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
public struct PlaybackState: SchemaMessage {
  /// The room that it belongs to.
  public var roomId: String
  /// What is being watched; null when nothing is.
  public var mediaId: String?
  /// Whether it plays, is paused, or waits for members who are buffering.
  public var status: PlaybackStatus
  /// The position at `anchorTime`; of a broadcast, the time in its programme since its beginning.
  public var anchorPosition: Duration
  /// Server time at which `anchorPosition` held. It may lie shortly ahead, so that everybody starts together.
  public var anchorTime: Timestamp
  /// 1 is normal speed.
  public var rate: Double
  /// How long what is watched is; null when that is not known, or it is live.
  public var duration: Duration?
  /// When the room stops waiting and goes on; null when it does not wait.
  public var waitsUntil: Timestamp?
  /// When the next media begins by itself; null when that is not about to happen.
  public var nextAt: Timestamp?
  /// Why it is as it is.
  public var reason: PlaybackReason
  /// The member who did that; null when nobody did, or when it belongs to the room no more.
  public var actorId: String?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    roomId: String,
    mediaId: String? = nil,
    status: PlaybackStatus = .paused,
    anchorPosition: Duration = .zero,
    anchorTime: Timestamp,
    rate: Double = 1.0,
    duration: Duration? = nil,
    waitsUntil: Timestamp? = nil,
    nextAt: Timestamp? = nil,
    reason: PlaybackReason,
    actorId: String? = nil,
    version: Int
  ) {
    self.roomId = roomId
    self.mediaId = mediaId
    self.status = status
    self.anchorPosition = anchorPosition
    self.anchorTime = anchorTime
    self.rate = rate
    self.duration = duration
    self.waitsUntil = waitsUntil
    self.nextAt = nextAt
    self.reason = reason
    self.actorId = actorId
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.read("roomId")
    mediaId = try members.readOptional("mediaId")
    status = try members.read("status", or: .paused)
    anchorPosition = try members.read("anchorPosition", or: .zero)
    anchorTime = try members.read("anchorTime")
    rate = try members.read("rate", or: 1.0)
    duration = try members.readOptional("duration")
    waitsUntil = try members.readOptional("waitsUntil")
    nextAt = try members.readOptional("nextAt")
    reason = try members.read("reason")
    actorId = try members.readOptional("actorId")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("roomId", roomId)
    members.writeNullable("mediaId", mediaId)
    members.write("status", status)
    members.write("anchorPosition", anchorPosition)
    members.write("anchorTime", anchorTime)
    members.write("rate", rate)
    members.writeNullable("duration", duration)
    members.writeNullable("waitsUntil", waitsUntil)
    members.writeNullable("nextAt", nextAt)
    members.write("reason", reason)
    members.writeNullable("actorId", actorId)
    members.write("version", version)
  }

  public static let facts = MessageFacts("PlaybackState", [
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "mediaId", .string, isNullable: true),
    FieldFacts(2, "status", .enumeration(PlaybackStatus.self)),
    FieldFacts(3, "anchorPosition", .duration),
    FieldFacts(4, "anchorTime", .timestamp),
    FieldFacts(5, "rate", .float),
    FieldFacts(6, "duration", .duration, isNullable: true),
    FieldFacts(7, "waitsUntil", .timestamp, isNullable: true),
    FieldFacts(8, "nextAt", .timestamp, isNullable: true),
    FieldFacts(9, "reason", .enumeration(PlaybackReason.self)),
    FieldFacts(10, "actorId", .string, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
