// Generated from Schema/chat.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Chat {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "chat.list", rpc: "ChatService/List", "GET", "/api/rooms/{roomId}/chat",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! limit 1006 cursor 1007 order 1008"))
  }
}

extension Chat {
  /// How far the caller has read.
  public enum ReadState {
    public static let operation = Operation(
      "chat.readState", rpc: "ChatService/ReadState", "GET", "/api/rooms/{roomId}/chat/read-state",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"))
  }
}

extension Chat {
  /// Say how far one has read. It only ever goes forward.
  public enum MarkRead {
    public static let operation = Operation(
      "chat.markRead", rpc: "ChatService/MarkRead", "PUT", "/api/rooms/{roomId}/chat/read-state",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension Chat {
  /// Find messages by what they say, the newest first.
  public enum Search {
    public static let operation = Operation(
      "chat.search", rpc: "ChatService/Search", "GET", "/api/rooms/{roomId}/chat/search",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! text 1! senderId 2 limit 3 cursor 4"))
  }
}

extension Chat {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    List.operation,
    ReadState.operation,
    MarkRead.operation,
    Search.operation,
  ]
}
