// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
internal import Core

extension ChatMessage: Owned {
  public var ownerID: String? { senderId?.description }
}
