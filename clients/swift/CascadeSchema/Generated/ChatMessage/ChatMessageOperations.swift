// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage {
  /// Create a chat message.
  ///
  /// Refused with `roomClosed`, `chatDisabled`, `slowMode`, or as any operation is.
  public static let create = Operation<ChatMessage.Create.Input, ChatMessage>(
    "chatMessage.create", .post, "/api/rooms/{roomId}/chat/messages"
  )

  /// Read one chat message.
  public static let get = Operation<ChatMessage.Get.Input, ChatMessage>(
    "chatMessage.get", .get, "/api/rooms/{roomId}/chat/messages/{chatMessageId}"
  )

  /// List, page by page.
  public static let list = Operation<ChatMessage.List.Input, ChatMessage.Page>(
    "chatMessage.list", .get, "/api/rooms/{roomId}/chat/messages"
  )

  /// Change what is given; null clears.
  ///
  /// Refused with `chatDisabled`, `messageDeleted`, or as any operation is.
  public static let patch = Operation<ChatMessage.Patch.Input, ChatMessage>(
    "chatMessage.patch", .patch, "/api/rooms/{roomId}/chat/messages/{chatMessageId}"
  )

  /// Delete it.
  public static let delete = Operation<ChatMessage.Delete.Input, Nothing>(
    "chatMessage.delete", .delete, "/api/rooms/{roomId}/chat/messages/{chatMessageId}"
  )

  /// Say in a sign what one thinks of it.
  ///
  /// Refused with `chatDisabled`, `messageDeleted`, `tooManyReactions`, or as any operation is.
  public static let react = Operation<ChatMessage.React.Input, ChatMessage>(
    "chatMessage.react", .put, "/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}"
  )

  /// Take that back.
  public static let unreact = Operation<ChatMessage.Unreact.Input, ChatMessage>(
    "chatMessage.unreact", .delete, "/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}"
  )

  /// Keep it in sight for everybody.
  ///
  /// Refused with `messageDeleted`, `tooManyPins`, or as any operation is.
  public static let pin = Operation<ChatMessage.Pin.Input, ChatMessage>(
    "chatMessage.pin", .put, "/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin"
  )

  /// Take it down.
  public static let unpin = Operation<ChatMessage.Unpin.Input, ChatMessage>(
    "chatMessage.unpin", .delete, "/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin"
  )

  /// See what was said around it.
  public static let context = Operation<ChatMessage.Context.Input, ChatContext>(
    "chatMessage.context", .get, "/api/rooms/{roomId}/chat/messages/{chatMessageId}/context"
  )
}

extension ChatMessage: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension ChatMessage {
  /// Create a chat message.
  public enum Create {}
  /// Read one chat message.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Say in a sign what one thinks of it.
  public enum React {}
  /// Take that back.
  public enum Unreact {}
  /// Keep it in sight for everybody.
  public enum Pin {}
  /// Take it down.
  public enum Unpin {}
  /// See what was said around it.
  public enum Context {}
}
