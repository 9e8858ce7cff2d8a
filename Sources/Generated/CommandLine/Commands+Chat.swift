// Generated from Schema/chat.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Chat` from a command line.
  static let chatCommands: [CallCommand] = [
    CallCommand(
      Chat.List.operation, input: Chat.List.Input.self, output: Chat.Page.self,
      help: "List, page by page.",
      flags: """
        roomId text! The room that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of sequence, sequenceDesc.
        """),
    CallCommand(
      Chat.ReadState.operation, input: Chat.ReadState.Input.self, output: ChatReadState.self,
      help: "How far the caller has read.",
      flags: """
        roomId text! The room that it is about.
        """),
    CallCommand(
      Chat.MarkRead.operation, input: Chat.MarkRead.Input.self, output: ChatReadState.self,
      help: "Say how far one has read. It only ever goes forward.",
      flags: """
        roomId text! The room that it is about.
        sequence number! The sequence of the last event that was seen. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Chat.Search.operation, input: Chat.Search.Input.self, output: ChatMatches.self,
      help: "Find messages by what they say, the newest first.",
      flags: """
        roomId text! The room that it is about.
        text text! A part of what they say, in any language. 2 to 120 characters.
        senderId text Only messages of this user.
        limit number How many at most. Default: 50. 1 to 100.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        """),
  ]
}
