// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Wire

/// Where a message flies over the picture.
public enum ChatFlight: Int, WireEnum, CaseIterable {
  /// From one side to the other.
  case scroll = 1
  /// It stands at the top.
  case top = 2
  /// It stands at the bottom.
  case bottom = 3

  public static let names = NameTable("scroll 1 top 2 bottom 3")
}
