// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Play {
  /// The input of `playbackState.play`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// From where; the present position when left out.
    public var from: Duration?
    /// The media that it is meant for; refused with `version_mismatch` when another is on.
    public var mediaId: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      from: Duration? = nil,
      mediaId: String? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.from = from
      self.mediaId = mediaId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      from = try members.readOptional("from")
      mediaId = try members.readOptional("mediaId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("from", from)
      members.writeSaid("mediaId", mediaId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackStatePlayInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "from", .duration, isNullable: true),
      FieldFacts(2, "mediaId", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension PlaybackState.Play.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let from = FieldLimits(minimum: 0, maximum: 31_536_000)
  }
}
