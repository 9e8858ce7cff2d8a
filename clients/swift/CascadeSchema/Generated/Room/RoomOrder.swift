// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// What a list of rooms is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By name, the least first.
    public static let name = Order(rawValue: "name")
    /// By name, the greatest first.
    public static let nameDesc = Order(rawValue: "nameDesc")
    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")
    /// By member count, the least first.
    public static let memberCount = Order(rawValue: "memberCount")
    /// By member count, the greatest first.
    public static let memberCountDesc = Order(rawValue: "memberCountDesc")

    public static let facts = EnumFacts([
      ("name", 1),
      ("nameDesc", 2),
      ("createdAt", 3),
      ("createdAtDesc", 4),
      ("memberCount", 5),
      ("memberCountDesc", 6),
    ])
  }
}
