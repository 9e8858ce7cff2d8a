// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

extension Pen {
  /// What a list of pens is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By name, the least first.
    public static let name = Order(rawValue: "name")
    /// By name, the greatest first.
    public static let nameDesc = Order(rawValue: "nameDesc")

    public static let facts = EnumFacts([
      ("name", 1),
      ("nameDesc", 2),
    ])
  }
}
