// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether it moves.
public struct PlaybackStatus: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// It stands.
  public static let paused = PlaybackStatus(rawValue: "paused")
  /// It moves.
  public static let playing = PlaybackStatus(rawValue: "playing")
  /// Somebody is buffering.
  public static let waitingForOthers = PlaybackStatus(rawValue: "waitingForOthers")

  public static let facts = EnumFacts([
    ("paused", 1),
    ("playing", 2),
    ("waitingForOthers", 3),
  ])
}
