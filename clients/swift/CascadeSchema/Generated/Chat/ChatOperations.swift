// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat {
  /// List, page by page.
  public static let list = Operation<Chat.List.Input, Chat.Page>("chat.list", .get, "/api/rooms/{roomId}/chat")

  /// How far the caller has read.
  public static let readState = Operation<Chat.ReadState.Input, ChatReadState>(
    "chat.readState", .get, "/api/rooms/{roomId}/chat/read-state"
  )

  /// Say how far one has read. It only ever goes forward.
  public static let markRead = Operation<Chat.MarkRead.Input, ChatReadState>(
    "chat.markRead", .put, "/api/rooms/{roomId}/chat/read-state"
  )

  /// Find messages by what they say, the newest first.
  public static let search = Operation<Chat.Search.Input, ChatMatches>(
    "chat.search", .get, "/api/rooms/{roomId}/chat/search"
  )

  /// Observed: Something that happened in a room's chat.
  public static let observed = Resource<Chat>("chat", .log, identity: "sequence", filter: Chat.List.Input.facts)
}

// What belongs to an operation stands under its name.
extension Chat {
  /// List, page by page.
  public enum List {}
  /// How far the caller has read.
  public enum ReadState {}
  /// Say how far one has read. It only ever goes forward.
  public enum MarkRead {}
  /// Find messages by what they say, the newest first.
  public enum Search {}
}
