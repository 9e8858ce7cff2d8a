// Generated from Schema/presence.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether a player can go on.
public struct Readiness: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// It can.
  public static let ready = Readiness(rawValue: "ready")
  /// It waits for data.
  public static let stalled = Readiness(rawValue: "stalled")
  /// It has nothing open to play, and is not waited for.
  public static let notPlaying = Readiness(rawValue: "notPlaying")

  public static let facts = EnumFacts([
    ("ready", 1),
    ("stalled", 2),
    ("notPlaying", 3),
  ])
}
