// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Wire

extension ChatMessage {
  /// What a list of chat messages is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By sequence, the least first.
    case sequence = 1
    /// By sequence, the greatest first.
    case sequenceDesc = 2
    /// By media position, the least first.
    case mediaPosition = 3
    /// By media position, the greatest first.
    case mediaPositionDesc = 4

    public static let names = NameTable("sequence 1 sequenceDesc 2 mediaPosition 3 mediaPositionDesc 4")
  }
}
