// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import CascadeClient

/// How a call came.
public struct AuditDoor: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// REST.
  public static let rest = AuditDoor(rawValue: "rest")
  /// gRPC.
  public static let grpc = AuditDoor(rawValue: "grpc")
  /// A connection that stays.
  public static let realtime = AuditDoor(rawValue: "realtime")
  /// The management door.
  public static let management = AuditDoor(rawValue: "management")

  public static let facts = EnumFacts([
    ("rest", 1),
    ("grpc", 2),
    ("realtime", 3),
    ("management", 4),
  ])
}
