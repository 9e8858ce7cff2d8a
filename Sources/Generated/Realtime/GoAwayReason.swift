// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Why a connection ends.
public enum GoAwayReason: Int, WireEnum, CaseIterable {
  /// The server goes down, or lets its connections move.
  case draining = 1
  /// More was waiting for the client than may, for longer than may.
  case overloaded = 2
  /// The token ran out.
  case tokenExpired = 3
  /// The session was ended: signed out, revoked, or the account is banned or closed.
  case sessionEnded = 4
  /// The caller does not belong to the room any more: left, was sent away or is banned.
  case membershipEnded = 5
  /// The room lets no guests in any more.
  case guestsRevoked = 6
  /// The room was closed, banned or deleted.
  case roomClosed = 7
  /// The client said nothing for too long.
  case idle = 8

  public static let names = NameTable(
    "draining 1 overloaded 2 tokenExpired 3 sessionEnded 4 membershipEnded 5 guestsRevoked 6 roomClosed 7 idle 8")
}
