// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `ChatMessage` from a command line.
  static let chatMessageCommands: [CallCommand] = [
    CallCommand(
      ChatMessage.Create.operation, input: ChatMessage.Create.Input.self, output: ChatMessage.self,
      help: "Create a chat message.",
      flags: """
        roomId text! The room that it is about.
        content text! What it says; empty only when it was deleted. At most 500 characters.
        replyToId text The message that it answers. Fixed at creation.
        mentions json* The users whom it names, and where. At most 20 elements.
        clientMessageId text Names it to its sender: sent twice, it is one message. Fixed at creation. 1 to 128 characters.
        flight text Where it flies over the picture; null when it does not. One of scroll, top, bottom. Fixed at creation.
        color text In which colour it is shown; null for the usual one. At most 7 characters. Format: COLOR.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.Get.operation, input: ChatMessage.Get.Input.self, output: ChatMessage.self,
      help: "Read one chat message.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        """),
    CallCommand(
      ChatMessage.List.operation, input: ChatMessage.List.Input.self, output: ChatMessage.Page.self,
      help: "List, page by page.",
      flags: """
        roomId text! The room that it is about.
        senderId text Only those with this sender id.
        kind text Only those with this kind. One of user, memberJoined, playbackChanged.
        mediaId text Only those with this media id.
        isPinned boolean Only those with this is pinned.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of sequence, sequenceDesc, mediaPosition, mediaPositionDesc.
        """),
    CallCommand(
      ChatMessage.Patch.operation, input: ChatMessage.Patch.Input.self, output: ChatMessage.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        patch.content text What it says; empty only when it was deleted. At most 500 characters.
        patch.mentions json* The users whom it names, and where. At most 20 elements.
        patch.color text In which colour it is shown; null for the usual one. At most 7 characters. Format: COLOR.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.Delete.operation, input: ChatMessage.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.React.operation, input: ChatMessage.React.Input.self, output: ChatMessage.self,
      help: "Say in a sign what one thinks of it.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        key text! The sign, or its name. 1 to 64 characters. Matches `[^/]+`.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.Unreact.operation, input: ChatMessage.Unreact.Input.self, output: ChatMessage.self,
      help: "Take that back.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        key text! The sign, or its name. 1 to 64 characters. Matches `[^/]+`.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.Pin.operation, input: ChatMessage.Pin.Input.self, output: ChatMessage.self,
      help: "Keep it in sight for everybody.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        note text Why. At most 500 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.Unpin.operation, input: ChatMessage.Unpin.Input.self, output: ChatMessage.self,
      help: "Take it down.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ChatMessage.Context.operation, input: ChatMessage.Context.Input.self, output: ChatContext.self,
      help: "See what was said around it.",
      flags: """
        roomId text! The room that it is about.
        chatMessageId text! The chat message that it is about.
        before number How many messages before it, at most. Default: 20. 0 to 100.
        after number How many messages after it, at most. Default: 20. 0 to 100.
        """),
  ]
}
