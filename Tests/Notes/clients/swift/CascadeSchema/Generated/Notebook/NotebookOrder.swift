// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook {
  /// What a list of notebooks is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By title, the least first.
    public static let title = Order(rawValue: "title")
    /// By title, the greatest first.
    public static let titleDesc = Order(rawValue: "titleDesc")
    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")

    public static let facts = EnumFacts([
      ("title", 1),
      ("titleDesc", 2),
      ("createdAt", 3),
      ("createdAtDesc", 4),
    ])
  }
}
