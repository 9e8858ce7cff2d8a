// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage {
  /// What a list of chat messages is ordered by.
  public struct Order: SchemaEnum {
    /// Its name, which a later schema may have and this one not.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// By sequence, the least first.
    public static let sequence = Order(rawValue: "sequence")
    /// By sequence, the greatest first.
    public static let sequenceDesc = Order(rawValue: "sequenceDesc")
    /// By media position, the least first.
    public static let mediaPosition = Order(rawValue: "mediaPosition")
    /// By media position, the greatest first.
    public static let mediaPositionDesc = Order(rawValue: "mediaPositionDesc")

    public static let facts = EnumFacts([
      ("sequence", 1),
      ("sequenceDesc", 2),
      ("mediaPosition", 3),
      ("mediaPositionDesc", 4),
    ])
  }
}
