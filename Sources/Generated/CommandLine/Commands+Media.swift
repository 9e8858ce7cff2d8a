// Generated from Schema/media.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Media` from a command line.
  static let mediaCommands: [CallCommand] = [
    CallCommand(
      Media.Create.operation, input: Media.Create.Input.self, output: Media.self,
      help: "Create a media.",
      flags: """
        roomId text! The room that it is about.
        name text What people call it; taken from the source where it is empty. At most 500 characters.
        description text What it is about. At most 5000 characters.
        playlistId text The folder that it lies in; null at the top. `move` changes it. Fixed at creation.
        source json! Where it comes from. `readSource` shows it to who gave it.
        deliveryPolicy text Whether its bytes go through this server. One of auto, proxyFirst, proxyOnly, directFirst, directOnly. Default: auto.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.Get.operation, input: Media.Get.Input.self, output: Media.self,
      help: "Read one media.",
      flags: """
        roomId text! The room that it is about.
        mediaId text! The media that it is about.
        """),
    CallCommand(
      Media.List.operation, input: Media.List.Input.self, output: Media.Page.self,
      help: "List, page by page.",
      flags: """
        roomId text! The room that it is about.
        playlistId text Only those with this playlist id.
        creatorId text Only those with this creator id.
        provider text Only those with this provider.
        isLive boolean Only those with this is live.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of rank, rankDesc, name, nameDesc, createdAt, createdAtDesc, duration, durationDesc.
        """),
    CallCommand(
      Media.Patch.operation, input: Media.Patch.Input.self, output: Media.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        mediaId text! The media that it is about.
        patch.name text What people call it; taken from the source where it is empty. At most 500 characters.
        patch.description text What it is about. At most 5000 characters.
        patch.source json Where it comes from. `readSource` shows it to who gave it.
        patch.deliveryPolicy text Whether its bytes go through this server. One of auto, proxyFirst, proxyOnly, directFirst, directOnly.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.Delete.operation, input: Media.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        roomId text! The room that it is about.
        mediaId text! The media that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.ReadSource.operation, input: Media.ReadSource.Input.self, output: MediaOrigin.self,
      help: "See where it comes from.",
      flags: """
        roomId text! The room that it is about.
        mediaId text! The media that it is about.
        """),
    CallCommand(
      Media.AddLinks.operation, input: Media.AddLinks.Input.self, output: MediaBatch.self,
      help: "Add several addresses at once, all or none.",
      flags: """
        roomId text! The room that it is about.
        links json* What to add, in this order. 1 to 100 elements.
        playlistId text The folder that they shall lie in; the top when left out.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.Move.operation, input: Media.Move.Input.self, output: MediaBatch.self,
      help: "Put several elsewhere, in the order that they are named in.",
      flags: """
        roomId text! The room that it is about.
        mediaIds text* What to move. 1 to 100 elements.
        playlistId text The folder that they shall lie in; the top when left out.
        beforeId text The media that they shall stand before; at the end when left out.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.Remove.operation, input: Media.Remove.Input.self, output: Nothing.self,
      help: "Delete several at once, all or none. Others' take the permission for it.",
      flags: """
        roomId text! The room that it is about.
        mediaIds text* What to delete. 1 to 100 elements.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.Clear.operation, input: Media.Clear.Input.self, output: Nothing.self,
      help: "Delete all media of a folder, or all of the room.",
      flags: """
        roomId text! The room that it is about.
        playlistId text The folder; all of the room when left out.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Media.Search.operation, input: Media.Search.Input.self, output: MediaMatches.self,
      help: "Find media by words in their names.",
      flags: """
        roomId text! The room that it is about.
        text text! Words in the name. 1 to 100 characters.
        limit number How many at most. Default: 20. 1 to 100.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        """),
  ]
}
