// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// What kind of message it is.
public struct ChatMessageKind: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Somebody said it.
  public static let user = ChatMessageKind(rawValue: "user")
  /// The room tells that somebody joined.
  public static let memberJoined = ChatMessageKind(rawValue: "memberJoined")
  /// The room tells that something else is being watched.
  public static let playbackChanged = ChatMessageKind(rawValue: "playbackChanged")

  public static let facts = EnumFacts([
    ("user", 1),
    ("memberJoined", 2),
    ("playbackChanged", 3),
  ])
}
