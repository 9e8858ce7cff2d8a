// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import Wire

/// Which media comes after the present one.
public enum PlayMode: Int, WireEnum, CaseIterable {
  /// The next in the playlist; after the last one the room stops.
  case sequential = 1
  /// The same again.
  case repeatOne = 2
  /// The next in the playlist; after the last one the first.
  case repeatAll = 3
  /// Each once, in an order that is drawn anew when all were on.
  case shuffle = 4

  public static let names = NameTable("sequential 1 repeatOne 2 repeatAll 3 shuffle 4")
}
