// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.AddLinks {
  /// The input of `media.addLinks`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What to add, in this order.
    public var links: [MediaLink]
    /// The folder that they shall lie in; the top when left out.
    public var playlistId: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, links: [MediaLink] = [], playlistId: String? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.links = links
      self.playlistId = playlistId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      links = try members.readList("links")
      playlistId = try members.readOptional("playlistId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeUnlessEmpty("links", links)
      members.writeSaid("playlistId", playlistId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MediaAddLinksInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "links", .message(MediaLink.self), isList: true),
      FieldFacts(2, "playlistId", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Media.AddLinks.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let links = FieldLimits(minCount: 1, maxCount: 100)
  }
}
