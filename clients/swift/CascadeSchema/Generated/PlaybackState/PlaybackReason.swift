// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

/// Why a playback state is as it is.
public struct PlaybackReason: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nothing happened yet.
  public static let created = PlaybackReason(rawValue: "created")
  /// Somebody started it.
  public static let play = PlaybackReason(rawValue: "play")
  /// Somebody paused it.
  public static let pause = PlaybackReason(rawValue: "pause")
  /// Somebody went to another position.
  public static let seek = PlaybackReason(rawValue: "seek")
  /// Somebody changed the speed.
  public static let rate = PlaybackReason(rawValue: "rate")
  /// Somebody chose something to watch.
  public static let select = PlaybackReason(rawValue: "select")
  /// Somebody went on to the next.
  public static let next = PlaybackReason(rawValue: "next")
  /// Somebody went back to the one before.
  public static let previous = PlaybackReason(rawValue: "previous")
  /// Somebody stopped it.
  public static let stop = PlaybackReason(rawValue: "stop")
  /// Somebody changed several things at once.
  public static let patch = PlaybackReason(rawValue: "patch")
  /// What was on came to its end, and the next began.
  public static let autoAdvance = PlaybackReason(rawValue: "autoAdvance")
  /// What was on came to its end, and nothing came next.
  public static let end = PlaybackReason(rawValue: "end")
  /// Members are buffering.
  public static let wait = PlaybackReason(rawValue: "wait")
  /// Members were buffering, and are ready or left behind.
  public static let resume = PlaybackReason(rawValue: "resume")
  /// What was on was deleted, or cannot be watched any more.
  public static let mediaGone = PlaybackReason(rawValue: "mediaGone")

  public static let facts = EnumFacts([
    ("created", 1),
    ("play", 2),
    ("pause", 3),
    ("seek", 4),
    ("rate", 5),
    ("select", 6),
    ("next", 7),
    ("previous", 8),
    ("stop", 9),
    ("patch", 10),
    ("autoAdvance", 11),
    ("end", 12),
    ("wait", 13),
    ("resume", 14),
    ("mediaGone", 15),
  ])
}
