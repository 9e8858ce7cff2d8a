// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether an account can be used.
public struct UserStatus: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// It can.
  public static let active = UserStatus(rawValue: "active")
  /// It is kept out.
  public static let banned = UserStatus(rawValue: "banned")
  /// It was deleted and can be restored still.
  public static let deleted = UserStatus(rawValue: "deleted")

  public static let facts = EnumFacts([
    ("active", 1),
    ("banned", 2),
    ("deleted", 3),
  ])
}
