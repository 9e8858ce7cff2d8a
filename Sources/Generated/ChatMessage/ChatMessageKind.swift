// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Wire

/// What kind of message it is.
public enum ChatMessageKind: Int, WireEnum, CaseIterable {
  /// Somebody said it.
  case user = 1
  /// The room tells that somebody joined.
  case memberJoined = 2
  /// The room tells that something else is being watched.
  case playbackChanged = 3

  public static let names = NameTable("user 1 memberJoined 2 playbackChanged 3")
}
