// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User {
  /// What a list of users is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By username, the least first.
    public static let username = Order(rawValue: "username")
    /// By username, the greatest first.
    public static let usernameDesc = Order(rawValue: "usernameDesc")
    /// By created at, the least first.
    public static let createdAt = Order(rawValue: "createdAt")
    /// By created at, the greatest first.
    public static let createdAtDesc = Order(rawValue: "createdAtDesc")

    public static let facts = EnumFacts([
      ("username", 1),
      ("usernameDesc", 2),
      ("createdAt", 3),
      ("createdAtDesc", 4),
    ])
  }
}
