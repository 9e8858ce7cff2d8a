// Generated from Schema/tables.graphql by codegen. Do not edit.

public import CascadeClient

/// What somebody is in a notebook.
public struct Role: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Who created it.
  public static let creator = Role(rawValue: "creator")
  /// Who may write.
  public static let editor = Role(rawValue: "editor")
  /// Who may read.
  public static let reader = Role(rawValue: "reader")

  public static let facts = EnumFacts([
    ("creator", 1),
    ("editor", 2),
    ("reader", 3),
  ])
}
