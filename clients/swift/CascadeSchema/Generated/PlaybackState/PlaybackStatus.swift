// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether what is watched moves.
public struct PlaybackStatus: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// It stands.
  public static let paused = PlaybackStatus(rawValue: "paused")
  /// It moves.
  public static let playing = PlaybackStatus(rawValue: "playing")
  /// It stands until members who are buffering are ready, and then moves.
  public static let waiting = PlaybackStatus(rawValue: "waiting")

  public static let facts = EnumFacts([
    ("paused", 1),
    ("playing", 2),
    ("waiting", 3),
  ])
}
