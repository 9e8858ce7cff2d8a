// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Where the caller gets what is being watched, in every way that its player can use.
public struct Playback: SchemaMessage {
  /// The room that it belongs to.
  public var roomId: String
  /// What it is for; null when nothing is being watched, and then there are no modes.
  public var mediaId: String?
  /// What people call it.
  public var name: String
  /// Which provider has it; null when nothing is being watched.
  public var provider: String?
  /// Whether it is a broadcast.
  public var isLive: Bool
  /// How long it is; null when that is not known, or it is live.
  public var duration: Duration?
  /// When a broadcast's programme began, which positions count from; null when it is none.
  public var programStart: Timestamp?
  /// A picture of it.
  public var posterUrl: String?
  /// The ways to get it, the best for this player first.
  public var modes: [PlaybackMode]
  /// Where this value ends; a new one is pushed before. Null when it does not.
  public var expiresAt: Timestamp?
  /// Why there is no way to get it; null where there is. Only observers see it: a call answers with the error itself.
  public var failure: PlaybackFailure?

  public init(
    roomId: String,
    mediaId: String? = nil,
    name: String,
    provider: String? = nil,
    isLive: Bool,
    duration: Duration? = nil,
    programStart: Timestamp? = nil,
    posterUrl: String? = nil,
    modes: [PlaybackMode] = [],
    expiresAt: Timestamp? = nil,
    failure: PlaybackFailure? = nil
  ) {
    self.roomId = roomId
    self.mediaId = mediaId
    self.name = name
    self.provider = provider
    self.isLive = isLive
    self.duration = duration
    self.programStart = programStart
    self.posterUrl = posterUrl
    self.modes = modes
    self.expiresAt = expiresAt
    self.failure = failure
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.read("roomId")
    mediaId = try members.readOptional("mediaId")
    name = try members.read("name")
    provider = try members.readOptional("provider")
    isLive = try members.read("isLive")
    duration = try members.readOptional("duration")
    programStart = try members.readOptional("programStart")
    posterUrl = try members.readOptional("posterUrl")
    modes = try members.readList("modes")
    expiresAt = try members.readOptional("expiresAt")
    failure = try members.readOptional("failure")
  }

  public func write(into members: inout Members) {
    members.write("roomId", roomId)
    members.writeNullable("mediaId", mediaId)
    members.write("name", name)
    members.writeNullable("provider", provider)
    members.write("isLive", isLive)
    members.writeNullable("duration", duration)
    members.writeNullable("programStart", programStart)
    members.writeNullable("posterUrl", posterUrl)
    members.writeList("modes", modes)
    members.writeNullable("expiresAt", expiresAt)
    members.writeNullable("failure", failure)
  }

  public static let facts = MessageFacts("Playback", [
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "mediaId", .string, isNullable: true),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "provider", .string, isNullable: true),
    FieldFacts(4, "isLive", .boolean),
    FieldFacts(5, "duration", .duration, isNullable: true),
    FieldFacts(6, "programStart", .timestamp, isNullable: true),
    FieldFacts(7, "posterUrl", .string, isNullable: true),
    FieldFacts(8, "modes", .message(PlaybackMode.self), isList: true),
    FieldFacts(9, "expiresAt", .timestamp, isNullable: true),
    FieldFacts(10, "failure", .message(PlaybackFailure.self), isNullable: true),
  ])
}
