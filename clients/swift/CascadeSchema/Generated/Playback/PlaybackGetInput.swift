// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension Playback.Get {
  /// The input of `playback.get`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What its player can do; what any browser can when left out.
    public var clientProfile: PlaybackClientProfile?

    public init(roomId: String, clientProfile: PlaybackClientProfile? = nil) {
      self.roomId = roomId
      self.clientProfile = clientProfile
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      clientProfile = try members.readOptional("clientProfile")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("clientProfile", clientProfile)
    }

    public static let facts = MessageFacts("PlaybackGetInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "clientProfile", .message(PlaybackClientProfile.self), isNullable: true, in: .query),
    ])
  }
}
