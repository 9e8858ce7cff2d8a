// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import CascadeClient

/// Whom a room waits for when players stall.
public struct WaitPolicy: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nobody.
  public static let nobody = WaitPolicy(rawValue: "nobody")
  /// Those who control playback.
  public static let host = WaitPolicy(rawValue: "host")
  /// More than half of the members that are there.
  public static let quorum = WaitPolicy(rawValue: "quorum")
  /// Everybody that is there.
  public static let all = WaitPolicy(rawValue: "all")

  public static let facts = EnumFacts([
    ("nobody", 1),
    ("host", 2),
    ("quorum", 3),
    ("all", 4),
  ])
}
