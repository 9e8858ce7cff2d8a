// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import Wire

/// How a call came.
public enum AuditDoor: Int, WireEnum, CaseIterable {
  /// REST.
  case rest = 1
  /// gRPC.
  case grpc = 2
  /// A connection that stays.
  case realtime = 3
  /// The management door.
  case management = 4

  public static let names = NameTable("rest 1 grpc 2 realtime 3 management 4")
}
