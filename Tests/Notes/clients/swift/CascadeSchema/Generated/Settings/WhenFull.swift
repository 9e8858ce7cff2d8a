// Generated from Schema/settings.graphql by codegen. Do not edit.

public import CascadeClient

/// What is done when the disk is full.
public struct WhenFull: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// New notes are refused.
  public static let refuse = WhenFull(rawValue: "refuse")
  /// The oldest deleted notes go.
  public static let dropOldest = WhenFull(rawValue: "dropOldest")

  public static let facts = EnumFacts([
    ("refuse", 1),
    ("dropOldest", 2),
  ])
}
