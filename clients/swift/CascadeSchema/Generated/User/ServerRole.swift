// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

/// What somebody may do on the server, apart from rooms.
public struct ServerRole: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Everything. Only a root makes administrators.
  public static let root = ServerRole(rawValue: "root")
  /// Manage users, rooms and settings, but no root and no administrator.
  public static let admin = ServerRole(rawValue: "admin")
  /// Broadcast on a channel of its own.
  public static let creator = ServerRole(rawValue: "creator")
  /// Make rooms and join those of others.
  public static let user = ServerRole(rawValue: "user")

  public static let facts = EnumFacts([
    ("root", 1),
    ("admin", 2),
    ("creator", 3),
    ("user", 4),
  ])
}
