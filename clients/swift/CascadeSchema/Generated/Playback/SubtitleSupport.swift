// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What subtitles a player can show.
public struct SubtitleSupport: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Those in files of their own.
  public static let external = SubtitleSupport(rawValue: "external")
  /// Those in files of their own and those in the film.
  public static let embeddedOrExternal = SubtitleSupport(rawValue: "embeddedOrExternal")
  /// Only those that are part of the picture.
  public static let burnedIn = SubtitleSupport(rawValue: "burnedIn")

  public static let facts = EnumFacts([
    ("external", 1),
    ("embeddedOrExternal", 2),
    ("burnedIn", 3),
  ])
}
