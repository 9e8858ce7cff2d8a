// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
internal import Wire

extension ChatMessage {
  /// Create a chat message.
  public enum Create {
    public static let operation = Operation(
      "chatMessage.create", rpc: "ChatMessageService/Create", "POST", "/api/rooms/{roomId}/chat/messages",
      allow: [.sendChatMessages], status: 201, isServed: false,
      limit: CallLimit(50, per: .seconds(10), burst: 20, by: .caller), parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension ChatMessage {
  /// Read one chat message.
  public enum Get {
    public static let operation = Operation(
      "chatMessage.get", rpc: "ChatMessageService/Get", "GET", "/api/rooms/{roomId}/chat/messages/{chatMessageId}",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011!"))
  }
}

extension ChatMessage {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "chatMessage.list", rpc: "ChatMessageService/List", "GET", "/api/rooms/{roomId}/chat/messages",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! senderId 9 kind 3 mediaId 13 isPinned 16 limit 1006 cursor 1007 order 1008"))
  }
}

extension ChatMessage.Patch {
  public static let operation = Operation(
    "chatMessage.patch", rpc: "ChatMessageService/Patch", "PATCH", "/api/rooms/{roomId}/chat/messages/{chatMessageId}",
    allow: [.owner], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010! chatMessageId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension ChatMessage {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "chatMessage.delete", rpc: "ChatMessageService/Delete", "DELETE",
      "/api/rooms/{roomId}/chat/messages/{chatMessageId}",
      allow: [.owner, .deleteChatMessages], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension ChatMessage {
  /// Say in a sign what one thinks of it.
  public enum React {
    public static let operation = Operation(
      "chatMessage.react", rpc: "ChatMessageService/React", "PUT",
      "/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}",
      allow: [.sendChatMessages], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011! key 1!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension ChatMessage {
  /// Take that back.
  public enum Unreact {
    public static let operation = Operation(
      "chatMessage.unreact", rpc: "ChatMessageService/Unreact", "DELETE",
      "/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}",
      allow: [.sendChatMessages], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011! key 1!"), takesBase: true, takesOperationID: true)
  }
}

extension ChatMessage {
  /// Keep it in sight for everybody.
  public enum Pin {
    public static let operation = Operation(
      "chatMessage.pin", rpc: "ChatMessageService/Pin", "PUT", "/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin",
      allow: [.deleteChatMessages], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension ChatMessage {
  /// Take it down.
  public enum Unpin {
    public static let operation = Operation(
      "chatMessage.unpin", rpc: "ChatMessageService/Unpin", "DELETE",
      "/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin",
      allow: [.deleteChatMessages], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension ChatMessage {
  /// See what was said around it.
  public enum Context {
    public static let operation = Operation(
      "chatMessage.context", rpc: "ChatMessageService/Context", "GET",
      "/api/rooms/{roomId}/chat/messages/{chatMessageId}/context",
      allow: [.viewChatHistory], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! chatMessageId 1011! before 1 after 2"))
  }
}

extension ChatMessage {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    React.operation,
    Unreact.operation,
    Pin.operation,
    Unpin.operation,
    Context.operation,
  ]
}
