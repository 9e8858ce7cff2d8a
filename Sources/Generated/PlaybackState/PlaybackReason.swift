// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import Wire

/// Why a playback state is as it is.
public enum PlaybackReason: Int, WireEnum, CaseIterable {
  /// Nothing happened yet.
  case created = 1
  /// Somebody started it.
  case play = 2
  /// Somebody paused it.
  case pause = 3
  /// Somebody went to another position.
  case seek = 4
  /// Somebody changed the speed.
  case rate = 5
  /// Somebody chose something to watch.
  case select = 6
  /// Somebody went on to the next.
  case next = 7
  /// Somebody went back to the one before.
  case previous = 8
  /// Somebody stopped it.
  case stop = 9
  /// Somebody changed several things at once.
  case patch = 10
  /// What was on came to its end, and the next began.
  case autoAdvance = 11
  /// What was on came to its end, and nothing came next.
  case end = 12
  /// Members are buffering.
  case wait = 13
  /// Members were buffering, and are ready or left behind.
  case resume = 14
  /// What was on was deleted, or cannot be watched any more.
  case mediaGone = 15

  public static let names = NameTable(
    """
    created 1 play 2 pause 3 seek 4 rate 5 select 6 next 7 previous 8 stop 9 patch 10 autoAdvance 11 end 12 wait 13 \
    resume 14 mediaGone 15
    """)
}
