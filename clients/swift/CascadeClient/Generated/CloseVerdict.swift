// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What a client does when its connection was closed.
public struct CloseVerdict: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Connect anew when `retryAfterMs` is over, and resume. Close codes 1001 and 1012, and a connection that just broke.
  public static let reconnect = CloseVerdict(rawValue: "reconnect")
  /// Connect anew, later each time. Close code 1013.
  public static let backOff = CloseVerdict(rawValue: "backOff")
  /// Connect anew with a new token or ticket. Close code 4401.
  public static let authenticate = CloseVerdict(rawValue: "authenticate")
  /// Do not connect anew. Close codes 1002, 1003, 1007, 1008, 1009 and 4403.
  public static let stop = CloseVerdict(rawValue: "stop")

  public static let facts = EnumFacts([
    ("reconnect", 1),
    ("backOff", 2),
    ("authenticate", 3),
    ("stop", 4),
  ])
}
