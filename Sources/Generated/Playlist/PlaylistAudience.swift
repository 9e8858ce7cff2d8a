// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import Wire

/// Who may look into a folder.
public enum PlaylistAudience: Int, WireEnum, CaseIterable {
  /// Whoever may see the playlist.
  case browsers = 1
  /// Members of the room, and no guests.
  case members = 2
  /// Who made it.
  case creator = 3

  public static let names = NameTable("browsers 1 members 2 creator 3")
}
