// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// How an observation's changes are told.
public enum DeliveryMode: Int, WireEnum, CaseIterable {
  /// What changed.
  case delta = 1
  /// The whole new value.
  case snapshot = 2
  /// That it changed, and from which version to which: the value is for the client to fetch.
  case notify = 3

  public static let names = NameTable("delta 1 snapshot 2 notify 3")
}
