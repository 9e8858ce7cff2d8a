// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// What can happen in a chat.
public struct ChatEventKind: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A message was sent.
  public static let sent = ChatEventKind(rawValue: "sent")
  /// What it says was changed.
  public static let edited = ChatEventKind(rawValue: "edited")
  /// It was deleted; entries that said what it said are hidden.
  public static let deleted = ChatEventKind(rawValue: "deleted")
  /// Somebody added or took back a reaction.
  public static let reacted = ChatEventKind(rawValue: "reacted")
  /// It was pinned.
  public static let pinned = ChatEventKind(rawValue: "pinned")
  /// It is not pinned any more.
  public static let unpinned = ChatEventKind(rawValue: "unpinned")

  public static let facts = EnumFacts([
    ("sent", 1),
    ("edited", 2),
    ("deleted", 3),
    ("reacted", 4),
    ("pinned", 5),
    ("unpinned", 6),
  ])
}
