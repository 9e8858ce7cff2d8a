// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// What a client does when its connection was closed.
public enum CloseVerdict: Int, WireEnum, CaseIterable {
  /// Connect anew when `retryAfterMs` is over, and resume. Close codes 1001 and 1012, and a connection that just
  /// broke.
  case reconnect = 1
  /// Connect anew, later each time. Close code 1013.
  case backOff = 2
  /// Connect anew with a new token or ticket. Close code 4401.
  case authenticate = 3
  /// Do not connect anew. Close codes 1002, 1003, 1007, 1008, 1009 and 4403.
  case stop = 4

  public static let names = NameTable("reconnect 1 backOff 2 authenticate 3 stop 4")
}
