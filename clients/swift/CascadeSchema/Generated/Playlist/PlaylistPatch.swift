// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What people call it.
    public var name: String?
    /// What is in it.
    public var description: String?
    /// Who may look into it.
    public var audience: PlaylistAudience?

    public init(name: String? = nil, description: String? = nil, audience: PlaylistAudience? = nil) {
      self.name = name
      self.description = description
      self.audience = audience
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      description = try members.readOptional("description")
      audience = try members.readOptional("audience")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeSaid("description", description)
      members.writeSaid("audience", audience)
    }

    public static let facts = MessageFacts("PlaylistPatch", isPatch: true, [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "description", .string),
      FieldFacts(6, "audience", .enumeration(PlaylistAudience.self)),
    ])
  }
}

extension Playlist.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 255)
    public static let description = FieldLimits(minLength: 0, maxLength: 5000)
  }
}
