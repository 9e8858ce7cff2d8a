// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note {
  /// What a list of notes is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By rank, the least first.
    public static let rank = Order(rawValue: "rank")
    /// By rank, the greatest first.
    public static let rankDesc = Order(rawValue: "rankDesc")
    /// By title, the least first.
    public static let title = Order(rawValue: "title")
    /// By title, the greatest first.
    public static let titleDesc = Order(rawValue: "titleDesc")
    /// By due at, the least first.
    public static let dueAt = Order(rawValue: "dueAt")
    /// By due at, the greatest first.
    public static let dueAtDesc = Order(rawValue: "dueAtDesc")

    public static let facts = EnumFacts([
      ("rank", 1),
      ("rankDesc", 2),
      ("title", 3),
      ("titleDesc", 4),
      ("dueAt", 5),
      ("dueAtDesc", 6),
    ])
  }
}
