// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.ReadSource {
  /// The input of `media.readSource`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The media that it is about.
    public var mediaId: String

    public init(roomId: String, mediaId: String) {
      self.roomId = roomId
      self.mediaId = mediaId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      mediaId = try members.read("mediaId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("mediaId", mediaId)
    }

    public static let facts = MessageFacts("MediaReadSourceInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "mediaId", .string, in: .path),
    ])
  }
}
