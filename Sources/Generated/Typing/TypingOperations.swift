// Generated from Schema/typing.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Typing {
  /// Say that one is writing. It holds for some seconds, or until one's message is there.
  public enum Start {
    public static let operation = Operation(
      "typing.start", rpc: "TypingService/Start", "PUT", "/api/rooms/{roomId}/chat/typing",
      allow: [.sendChatMessages], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension Typing {
  /// Say that one is not writing any more.
  public enum Stop {
    public static let operation = Operation(
      "typing.stop", rpc: "TypingService/Stop", "DELETE", "/api/rooms/{roomId}/chat/typing",
      allow: [.sendChatMessages], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010!"), takesOperationID: true)
  }
}

extension Typing {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Start.operation,
    Stop.operation,
  ]
}
