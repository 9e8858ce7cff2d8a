// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// How important a note is.
public struct NotePriority: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// When there is nothing else to do.
  public static let low = NotePriority(rawValue: "low")
  /// As most are.
  public static let normal = NotePriority(rawValue: "normal")
  /// Before the others.
  public static let high = NotePriority(rawValue: "high")

  public static let facts = EnumFacts([
    ("low", 1),
    ("normal", 2),
    ("high", 3),
  ])
}
