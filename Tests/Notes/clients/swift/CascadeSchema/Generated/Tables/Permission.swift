// Generated from Schema/tables.graphql by codegen. Do not edit.

public import CascadeClient

/// What may be granted; the order is the bit.
public struct Permission: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// May read what is in the notebook.
  public static let readNotes = Permission(rawValue: "readNotes")
  /// May write into the notebook.
  public static let writeNotes = Permission(rawValue: "writeNotes")
  /// May change and delete the notebook itself.
  public static let manageNotebook = Permission(rawValue: "manageNotebook")

  public static let facts = EnumFacts([
    ("readNotes", 1),
    ("writeNotes", 2),
    ("manageNotebook", 3),
  ])
}
