// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

/// Who may look into a folder.
public struct PlaylistAudience: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whoever may see the playlist.
  public static let browsers = PlaylistAudience(rawValue: "browsers")
  /// Members of the room, and no guests.
  public static let members = PlaylistAudience(rawValue: "members")
  /// Who made it.
  public static let creator = PlaylistAudience(rawValue: "creator")

  public static let facts = EnumFacts([
    ("browsers", 1),
    ("members", 2),
    ("creator", 3),
  ])
}
