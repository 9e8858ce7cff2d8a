// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Pause {
  /// The input of `playbackState.pause`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The media that it is meant for; refused with `version_mismatch` when another is on.
    public var mediaId: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, mediaId: String? = nil, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.mediaId = mediaId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      mediaId = try members.readOptional("mediaId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("mediaId", mediaId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackStatePauseInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "mediaId", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
