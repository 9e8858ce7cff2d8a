// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist.Create {
  /// The input of `playlist.create`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What people call it.
    public var name: String
    /// What is in it.
    public var description: String?
    /// The folder that it lies in; null at the top. `move` changes it.
    public var parentId: String?
    /// The provider's folder that it shows; null where it holds media of the room.
    public var folder: ProviderItem?
    /// Who may look into it.
    public var audience: PlaylistAudience?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      name: String,
      description: String? = nil,
      parentId: String? = nil,
      folder: ProviderItem? = nil,
      audience: PlaylistAudience? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.name = name
      self.description = description
      self.parentId = parentId
      self.folder = folder
      self.audience = audience
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      name = try members.read("name")
      description = try members.readOptional("description")
      parentId = try members.readOptional("parentId")
      folder = try members.readOptional("folder")
      audience = try members.readOptional("audience")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("name", name)
      members.writeSaid("description", description)
      members.writeSaid("parentId", parentId)
      members.writeSaid("folder", folder)
      members.writeSaid("audience", audience)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaylistCreateInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(2, "name", .string),
      FieldFacts(3, "description", .string),
      FieldFacts(4, "parentId", .string, isNullable: true),
      FieldFacts(5, "folder", .message(ProviderItem.self), isNullable: true),
      FieldFacts(6, "audience", .enumeration(PlaylistAudience.self)),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Playlist.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 255)
    public static let description = FieldLimits(minLength: 0, maxLength: 5000)
  }
}
