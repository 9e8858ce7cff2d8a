// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// What rooms are sorted by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By `name`.
    public static let name = Order(rawValue: "name")
    /// By `name`, the last first.
    public static let nameDescending = Order(rawValue: "nameDescending")

    public static let facts = EnumFacts([
      ("name", 1),
      ("nameDescending", 2),
    ])
  }
}
