// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// What members are sorted by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By `joinedAt`.
    public static let joinedAt = Order(rawValue: "joinedAt")

    public static let facts = EnumFacts([
      ("joinedAt", 1),
    ])
  }
}
