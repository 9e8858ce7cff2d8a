// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import CascadeClient

/// Which media comes after the present one.
public struct PlayMode: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The next in the playlist; after the last one the room stops.
  public static let sequential = PlayMode(rawValue: "sequential")
  /// The same again.
  public static let repeatOne = PlayMode(rawValue: "repeatOne")
  /// The next in the playlist; after the last one the first.
  public static let repeatAll = PlayMode(rawValue: "repeatAll")
  /// Each once, in an order that is drawn anew when all were on.
  public static let shuffle = PlayMode(rawValue: "shuffle")

  public static let facts = EnumFacts([
    ("sequential", 1),
    ("repeatOne", 2),
    ("repeatAll", 3),
    ("shuffle", 4),
  ])
}
