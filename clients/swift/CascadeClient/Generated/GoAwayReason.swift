// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Why a connection ends.
public struct GoAwayReason: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The server goes down, or lets its connections move.
  public static let draining = GoAwayReason(rawValue: "draining")
  /// More was waiting for the client than may, for longer than may.
  public static let overloaded = GoAwayReason(rawValue: "overloaded")
  /// The token ran out.
  public static let tokenExpired = GoAwayReason(rawValue: "tokenExpired")
  /// The session was ended: signed out, revoked, or the account is banned or closed.
  public static let sessionEnded = GoAwayReason(rawValue: "sessionEnded")
  /// The caller does not belong to the room any more: left, was sent away or is banned.
  public static let membershipEnded = GoAwayReason(rawValue: "membershipEnded")
  /// The room lets no guests in any more.
  public static let guestsRevoked = GoAwayReason(rawValue: "guestsRevoked")
  /// The room was closed, banned or deleted.
  public static let roomClosed = GoAwayReason(rawValue: "roomClosed")
  /// The client said nothing for too long.
  public static let idle = GoAwayReason(rawValue: "idle")

  public static let facts = EnumFacts([
    ("draining", 1),
    ("overloaded", 2),
    ("tokenExpired", 3),
    ("sessionEnded", 4),
    ("membershipEnded", 5),
    ("guestsRevoked", 6),
    ("roomClosed", 7),
    ("idle", 8),
  ])
}
