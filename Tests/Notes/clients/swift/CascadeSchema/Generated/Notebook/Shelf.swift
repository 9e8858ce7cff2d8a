// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// Where a notebook stands.
public struct Shelf: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// At hand.
  public static let top = Shelf(rawValue: "top")
  /// A little out of reach.
  public static let middle = Shelf(rawValue: "middle")
  /// Where one has to kneel.
  public static let bottom = Shelf(rawValue: "bottom")
  /// In the attic.
  @available(*, deprecated, message: "The attic was cleared.")
  public static let attic = Shelf(rawValue: "attic")

  public static let facts = EnumFacts([
    ("top", 1),
    ("middle", 2),
    ("bottom", 3),
    ("attic", 4),
  ])
}
