// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// How somebody gets into a room.
public struct RoomEntry: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The caller belongs to it.
  public static let enter = RoomEntry(rawValue: "enter")
  /// By joining it.
  public static let join = RoomEntry(rawValue: "join")
  /// With its password.
  public static let password = RoomEntry(rawValue: "password")
  /// By asking, and being let in.
  public static let requestApproval = RoomEntry(rawValue: "requestApproval")
  /// The caller asked and was not answered yet.
  public static let approvalPending = RoomEntry(rawValue: "approvalPending")
  /// As a guest, without an account.
  public static let guest = RoomEntry(rawValue: "guest")
  /// By signing in first.
  public static let signIn = RoomEntry(rawValue: "signIn")
  /// With an invitation.
  public static let invitation = RoomEntry(rawValue: "invitation")
  /// Not now: it is full.
  public static let full = RoomEntry(rawValue: "full")
  /// Not now: the caller was sent away a short while ago.
  public static let cooldown = RoomEntry(rawValue: "cooldown")
  /// Not at all: it is closed, or the caller is banned.
  public static let unavailable = RoomEntry(rawValue: "unavailable")

  public static let facts = EnumFacts([
    ("enter", 1),
    ("join", 2),
    ("password", 3),
    ("requestApproval", 4),
    ("approvalPending", 5),
    ("guest", 6),
    ("signIn", 7),
    ("invitation", 8),
    ("full", 9),
    ("cooldown", 10),
    ("unavailable", 11),
  ])
}
