// Generated from Schema/playback.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Playback` from a command line.
  static let playbackCommands: [CallCommand] = [
    CallCommand(
      Playback.Get.operation, input: Playback.Get.Input.self, output: Playback.self,
      help: "Read the playback.",
      flags: """
        roomId text! The room that it is about.
        clientProfile json What its player can do; what any browser can when left out.
        """),
    CallCommand(
      Playback.Resolve.operation, input: Playback.Resolve.Input.self, output: Playback.self,
      help: "Compute it for a player that says what it can do, or for another media than the one that is on.",
      flags: """
        roomId text! The room that it is about.
        clientProfile json! What the player can do.
        mediaId text The media; the one that is on when left out.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
