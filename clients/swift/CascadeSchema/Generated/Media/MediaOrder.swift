// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media {
  /// What a list of medias is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By rank, the least first.
    public static let rank = Order(rawValue: "rank")
    /// By rank, the greatest first.
    public static let rankDesc = Order(rawValue: "rankDesc")
    /// By name, the least first.
    public static let name = Order(rawValue: "name")
    /// By name, the greatest first.
    public static let nameDesc = Order(rawValue: "nameDesc")
    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")
    /// By duration, the least first.
    public static let duration = Order(rawValue: "duration")
    /// By duration, the greatest first.
    public static let durationDesc = Order(rawValue: "durationDesc")

    public static let facts = EnumFacts([
      ("rank", 1),
      ("rankDesc", 2),
      ("name", 3),
      ("nameDesc", 4),
      ("createdAt", 5),
      ("createdAtDesc", 6),
      ("duration", 7),
      ("durationDesc", 8),
    ])
  }
}
