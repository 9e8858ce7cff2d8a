// Generated from Schema/chat.graphql by codegen. Do not edit.

public import Wire

extension Chat {
  /// What a list of chats is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By sequence, the least first.
    case sequence = 1
    /// By sequence, the greatest first.
    case sequenceDesc = 2

    public static let names = NameTable("sequence 1 sequenceDesc 2")
  }
}
