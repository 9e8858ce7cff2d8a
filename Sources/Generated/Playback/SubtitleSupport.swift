// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What subtitles a player can show.
public enum SubtitleSupport: Int, WireEnum, CaseIterable {
  /// Those in files of their own.
  case external = 1
  /// Those in files of their own and those in the film.
  case embeddedOrExternal = 2
  /// Only those that are part of the picture.
  case burnedIn = 3

  public static let names = NameTable("external 1 embeddedOrExternal 2 burnedIn 3")
}
