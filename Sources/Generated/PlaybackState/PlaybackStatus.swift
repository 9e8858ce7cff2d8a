// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import Wire

/// Whether what is watched moves.
public enum PlaybackStatus: Int, WireEnum, CaseIterable {
  /// It stands.
  case paused = 1
  /// It moves.
  case playing = 2
  /// It stands until members who are buffering are ready, and then moves.
  case waiting = 3

  public static let names = NameTable("paused 1 playing 2 waiting 3")
}
