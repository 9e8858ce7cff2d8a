// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState.Get {
  /// What `playbackState.get` takes.
  public struct Input: SchemaMessage {
    /// The room that it lives in.
    public var roomId: String

    public init(roomId: String) {
      self.roomId = roomId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
    }

    public static let facts = MessageFacts("PlaybackStateGetInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
    ])
  }
}
