// Generated from Schema/playlist.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Playlist` from a command line.
  static let playlistCommands: [CallCommand] = [
    CallCommand(
      Playlist.Create.operation, input: Playlist.Create.Input.self, output: Playlist.self,
      help: "Create a playlist.",
      flags: """
        roomId text! The room that it is about.
        name text! What people call it. 1 to 255 characters.
        description text What is in it. At most 5000 characters.
        parentId text The folder that it lies in; null at the top. `move` changes it. Fixed at creation.
        folder json The provider's folder that it shows; null where it holds media of the room. Fixed at creation.
        audience text Who may look into it. One of browsers, members, creator. Default: browsers.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Playlist.Get.operation, input: Playlist.Get.Input.self, output: Playlist.self,
      help: "Read one playlist.",
      flags: """
        roomId text! The room that it is about.
        playlistId text! The playlist that it is about.
        """),
    CallCommand(
      Playlist.List.operation, input: Playlist.List.Input.self, output: Playlist.Page.self,
      help: "List, page by page.",
      flags: """
        roomId text! The room that it is about.
        parentId text Only those with this parent id.
        name text Only those with this name. 1 to 255 characters.
        creatorId text Only those with this creator id.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of rank, rankDesc, name, nameDesc, createdAt, createdAtDesc.
        """),
    CallCommand(
      Playlist.Patch.operation, input: Playlist.Patch.Input.self, output: Playlist.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        playlistId text! The playlist that it is about.
        patch.name text What people call it. 1 to 255 characters.
        patch.description text What is in it. At most 5000 characters.
        patch.audience text Who may look into it. One of browsers, members, creator.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Playlist.Delete.operation, input: Playlist.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        roomId text! The room that it is about.
        playlistId text! The playlist that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Playlist.Move.operation, input: Playlist.Move.Input.self, output: Playlist.self,
      help: "Put it elsewhere, with all that is in it.",
      flags: """
        roomId text! The room that it is about.
        playlistId text! The playlist that it is about.
        parentId text The folder that it shall lie in; the top when left out.
        beforeId text The folder that it shall stand before; at the end when left out.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
