// Generated from Schema/room.graphql by codegen. Do not edit.

public import Wire

/// How somebody gets into a room.
public enum RoomEntry: Int, WireEnum, CaseIterable {
  /// The caller belongs to it.
  case enter = 1
  /// By joining it.
  case join = 2
  /// With its password.
  case password = 3
  /// By asking, and being let in.
  case requestApproval = 4
  /// The caller asked and was not answered yet.
  case approvalPending = 5
  /// As a guest, without an account.
  case guest = 6
  /// By signing in first.
  case signIn = 7
  /// With an invitation.
  case invitation = 8
  /// Not now: it is full.
  case full = 9
  /// Not now: the caller was sent away a short while ago.
  case cooldown = 10
  /// Not at all: it is closed, or the caller is banned.
  case unavailable = 11

  public static let names = NameTable(
    """
    enter 1 join 2 password 3 requestApproval 4 approvalPending 5 guest 6 signIn 7 invitation 8 full 9 cooldown 10 \
    unavailable 11
    """)
}
