// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// What a member may do.
public struct MemberRole: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Watches.
  public static let viewer = MemberRole(rawValue: "viewer")
  /// Leads.
  public static let host = MemberRole(rawValue: "host")

  public static let facts = EnumFacts([
    ("viewer", 1),
    ("host", 2),
  ])
}
