// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

extension Session {
  /// What a list of sessions is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By last used at, the least first.
    public static let lastUsedAt = Order(rawValue: "lastUsedAt")
    /// By last used at, the greatest first.
    public static let lastUsedAtDesc = Order(rawValue: "lastUsedAtDesc")
    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")

    public static let facts = EnumFacts([
      ("lastUsedAt", 1),
      ("lastUsedAtDesc", 2),
      ("createdAt", 3),
      ("createdAtDesc", 4),
    ])
  }
}
