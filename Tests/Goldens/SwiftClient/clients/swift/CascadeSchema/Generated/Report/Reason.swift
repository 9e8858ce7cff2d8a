// Generated from Schema/report.graphql by codegen. Do not edit.

public import CascadeClient

/// Why something is not right.
public struct Reason: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nobody asked for it.
  public static let spam = Reason(rawValue: "spam")
  /// It hurts.
  public static let abuse = Reason(rawValue: "abuse")

  public static let facts = EnumFacts([
    ("spam", 1),
    ("abuse", 2),
  ])
}
