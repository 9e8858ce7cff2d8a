// Generated from Schema/permissions.graphql by codegen. Do not edit.

public import CascadeClient

/// What somebody is in a room.
public struct Role: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whose the room is: may everything.
  public static let creator = Role(rawValue: "creator")
  /// Who helps to run it.
  public static let admin = Role(rawValue: "admin")
  /// Who belongs to it.
  public static let member = Role(rawValue: "member")
  /// Who has no account and came by a link.
  public static let guest = Role(rawValue: "guest")

  public static let facts = EnumFacts([
    ("creator", 1),
    ("admin", 2),
    ("member", 3),
    ("guest", 4),
  ])
}
