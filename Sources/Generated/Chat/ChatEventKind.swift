// Generated from Schema/chat.graphql by codegen. Do not edit.

public import Wire

/// What can happen in a chat.
public enum ChatEventKind: Int, WireEnum, CaseIterable {
  /// A message was sent.
  case sent = 1
  /// What it says was changed.
  case edited = 2
  /// It was deleted; entries that said what it said are hidden.
  case deleted = 3
  /// Somebody added or took back a reaction.
  case reacted = 4
  /// It was pinned.
  case pinned = 5
  /// It is not pinned any more.
  case unpinned = 6

  public static let names = NameTable("sent 1 edited 2 deleted 3 reacted 4 pinned 5 unpinned 6")
}
