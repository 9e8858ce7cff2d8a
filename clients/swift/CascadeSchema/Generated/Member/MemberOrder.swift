// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// What a list of members is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By name, the least first.
    public static let name = Order(rawValue: "name")
    /// By name, the greatest first.
    public static let nameDesc = Order(rawValue: "nameDesc")
    /// By joined at, the least first.
    public static let joinedAt = Order(rawValue: "joinedAt")
    /// By joined at, the greatest first.
    public static let joinedAtDesc = Order(rawValue: "joinedAtDesc")

    public static let facts = EnumFacts([
      ("name", 1),
      ("nameDesc", 2),
      ("joinedAt", 3),
      ("joinedAtDesc", 4),
    ])
  }
}
