// Generated from Schema/presence.graphql by codegen. Do not edit.

public import Wire

/// Whether a player can go on.
public enum Readiness: Int, WireEnum, CaseIterable {
  /// It can.
  case ready = 1
  /// It waits for data.
  case stalled = 2
  /// It has nothing open to play, and is not waited for.
  case notPlaying = 3

  public static let names = NameTable("ready 1 stalled 2 notPlaying 3")
}
