// Generated from Schema/playbackState.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `PlaybackState` from a command line.
  static let playbackStateCommands: [CallCommand] = [
    CallCommand(
      PlaybackState.Get.operation, input: PlaybackState.Get.Input.self, output: PlaybackState.self,
      help: "Read the playback state.",
      flags: """
        roomId text! The room that it is about.
        """),
    CallCommand(
      PlaybackState.Patch.operation, input: PlaybackState.Patch.Input.self, output: PlaybackState.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        patch.mediaId text What is being watched; null when nothing is.
        patch.status text Whether it plays, is paused, or waits for members who are buffering. One of paused, playing, waiting.
        patch.anchorPosition text The position at `anchorTime`; of a broadcast, the time in its programme since its beginning. 0 to 31536000 seconds.
        patch.rate number 1 is normal speed. 0.25 to 4.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Play.operation, input: PlaybackState.Play.Input.self, output: PlaybackState.self,
      help: "Start at a moment shortly ahead, so that everybody starts together.",
      flags: """
        roomId text! The room that it is about.
        from text From where; the present position when left out. 0 to 31536000 seconds.
        mediaId text The media that it is meant for; refused with `version_mismatch` when another is on.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Pause.operation, input: PlaybackState.Pause.Input.self, output: PlaybackState.self,
      help: "Stop where we are, on the same frame.",
      flags: """
        roomId text! The room that it is about.
        mediaId text The media that it is meant for; refused with `version_mismatch` when another is on.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Seek.operation, input: PlaybackState.Seek.Input.self, output: PlaybackState.self,
      help:
        "Go to another position, and play on or stay paused. It needs the version or the media that it is meant for.",
      flags: """
        roomId text! The room that it is about.
        position text! Where to. 0 to 31536000 seconds.
        mediaId text The media that it is meant for; refused with `version_mismatch` when another is on.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.SetRate.operation, input: PlaybackState.SetRate.Input.self, output: PlaybackState.self,
      help: "Go on at another speed.",
      flags: """
        roomId text! The room that it is about.
        rate number! 1 is normal speed. 0.25 to 4.
        mediaId text The media that it is meant for; refused with `version_mismatch` when another is on.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Select.operation, input: PlaybackState.Select.Input.self, output: PlaybackState.self,
      help: "Watch something else.",
      flags: """
        roomId text! The room that it is about.
        mediaId text! What to watch.
        from text From where; where the room left it when left out, else from the beginning. 0 to 31536000 seconds.
        plays boolean Whether it plays at once. Default: true.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Next.operation, input: PlaybackState.Next.Input.self, output: PlaybackState.self,
      help: "Watch what comes next; at the end the room stops.",
      flags: """
        roomId text! The room that it is about.
        mediaId text The media that it is meant to end; refused with `version_mismatch` when another is on.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Previous.operation, input: PlaybackState.Previous.Input.self, output: PlaybackState.self,
      help: "Watch again what was on before.",
      flags: """
        roomId text! The room that it is about.
        mediaId text The media that it is meant to end; refused with `version_mismatch` when another is on.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.Stop.operation, input: PlaybackState.Stop.Input.self, output: PlaybackState.self,
      help: "Watch nothing.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      PlaybackState.ReportEnd.operation, input: PlaybackState.ReportEnd.Input.self, output: Nothing.self,
      help:
        "Say that one's player came to the end; where nobody knows how long the media is, the room goes on by this.",
      flags: """
        roomId text! The room that it is about.
        mediaId text! What came to its end.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
