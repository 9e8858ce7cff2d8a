// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState {
  /// What changes of a playback state.
  public struct Patch: SchemaMessage {
    /// What is being watched; null when nothing is.
    public var mediaId: Change<String>
    /// Whether it plays, is paused, or waits.
    public var status: PlaybackStatus?
    /// The position at `anchorTime`.
    public var anchorPosition: Duration?
    /// 1 is normal speed.
    public var rate: Double?

    public init(
      mediaId: Change<String> = .keep,
      status: PlaybackStatus? = nil,
      anchorPosition: Duration? = nil,
      rate: Double? = nil
    ) {
      self.mediaId = mediaId
      self.status = status
      self.anchorPosition = anchorPosition
      self.rate = rate
    }

    public init(members: Members) throws(DecodeError) {
      mediaId = try members.readChange("mediaId")
      status = try members.readOptional("status")
      anchorPosition = try members.readOptional("anchorPosition")
      rate = try members.readOptional("rate")
    }

    public func write(into members: inout Members) {
      members.writeChange("mediaId", mediaId)
      members.writeSaid("status", status)
      members.writeSaid("anchorPosition", anchorPosition)
      members.writeSaid("rate", rate)
    }

    public static let facts = MessageFacts("PlaybackStatePatch", isPatch: true, [
      FieldFacts(1, "mediaId", .string, isNullable: true),
      FieldFacts(2, "status", .enumeration(PlaybackStatus.self)),
      FieldFacts(3, "anchorPosition", .duration),
      FieldFacts(5, "rate", .float),
    ])
  }
}

extension PlaybackState.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let rate = FieldLimits(minimum: 0.25, maximum: 4)
  }
}
