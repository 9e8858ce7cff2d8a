// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension Playback.Resolve {
  /// The input of `playback.resolve`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What the player can do.
    public var clientProfile: PlaybackClientProfile
    /// The media; the one that is on when left out.
    public var mediaId: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String, clientProfile: PlaybackClientProfile, mediaId: String? = nil, operationId: String? = nil
    ) {
      self.roomId = roomId
      self.clientProfile = clientProfile
      self.mediaId = mediaId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      clientProfile = try members.read("clientProfile")
      mediaId = try members.readOptional("mediaId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("clientProfile", clientProfile)
      members.writeSaid("mediaId", mediaId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaybackResolveInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "clientProfile", .message(PlaybackClientProfile.self)),
      FieldFacts(2, "mediaId", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
