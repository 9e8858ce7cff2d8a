// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import Wire

/// Whom a room waits for when players stall.
public enum WaitPolicy: Int, WireEnum, CaseIterable {
  /// Nobody.
  case nobody = 1
  /// Those who control playback.
  case host = 2
  /// More than half of the members that are there.
  case quorum = 3
  /// Everybody that is there.
  case all = 4

  public static let names = NameTable("nobody 1 host 2 quorum 3 all 4")
}
