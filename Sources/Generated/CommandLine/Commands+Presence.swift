// Generated from Schema/presence.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Presence` from a command line.
  static let presenceCommands: [CallCommand] = [
    CallCommand(
      Presence.List.operation, input: Presence.List.Input.self, output: Presence.Page.self,
      help: "List, page by page.",
      flags: """
        roomId text! The room that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        """),
    CallCommand(
      Presence.Report.operation, input: Presence.Report.Input.self, output: Nothing.self,
      help: "Say how one's player does. It holds for the connection that said it.",
      flags: """
        roomId text! The room that it is about.
        readiness text! Whether it can go on. One of ready, stalled, notPlaying.
        mediaId text The media that it is about.
        position text Where it is. 0 to 31536000 seconds.
        drift text How far that is from where it should be: negative when it is behind. -86400 to 86400 seconds.
        clockUncertainty text How far its idea of the server's clock may be off. 0 to 3600 seconds.
        buffered text How long it can play from what it has. 0 to 86400 seconds.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
