// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Why an observation begins anew.
public enum ResetReason: Int, WireEnum, CaseIterable {
  /// The changes since the client's cursor are not kept any more.
  case cursorTooOld = 1
  /// The scope's history is another than the client's.
  case epochChanged = 2
  /// What the client may see of it is other than before.
  case permissionChanged = 3
  /// The resource is of another shape than before.
  case schemaChanged = 4
  /// More was waiting for the client than may.
  case overloaded = 5
  /// What was observed is not there any more, or not for this client: do not observe it anew.
  case gone = 6

  public static let names = NameTable(
    "cursorTooOld 1 epochChanged 2 permissionChanged 3 schemaChanged 4 overloaded 5 gone 6")
}
