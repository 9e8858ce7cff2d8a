// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat {
  /// List a chat.
  public static let list = Operation<Chat.List.Input, Chat.Page>("chat.list", .get, "/api/rooms/{roomId}/chat")

  /// Send a chat.
  public static let send = Operation<Chat.Send.Input, Chat>("chat.send", .post, "/api/rooms/{roomId}/chat/messages")

  /// Observed: What is said in a room, in order.
  public static let observed = Resource<Chat>("chat", .log, identity: "sequence", filter: Chat.List.Input.facts)
}

// What belongs to an operation stands under its name.
extension Chat {
  /// List a chat.
  public enum List {}
  /// Send a chat.
  public enum Send {}
}
