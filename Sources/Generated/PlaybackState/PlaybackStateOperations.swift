// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import API
internal import Wire

extension PlaybackState {
  /// Read the playback state.
  public enum Get {
    public static let operation = Operation(
      "playbackState.get", rpc: "PlaybackStateService/Get", "GET", "/api/rooms/{roomId}/playback-state",
      allow: [.viewRoom], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"))
  }
}

extension PlaybackState.Patch {
  public static let operation = Operation(
    "playbackState.patch", rpc: "PlaybackStateService/Patch", "PATCH", "/api/rooms/{roomId}/playback-state",
    allow: [.controlPlayback], isIdempotent: true, requiresBase: true, isServed: false,
    parameters: NameTable("roomId 1010!"), takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension PlaybackState {
  /// Start at a moment shortly ahead, so that everybody starts together.
  public enum Play {
    public static let operation = Operation(
      "playbackState.play", rpc: "PlaybackStateService/Play", "POST", "/api/rooms/{roomId}/playback-state/play",
      allow: [.controlPlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Stop where we are, on the same frame.
  public enum Pause {
    public static let operation = Operation(
      "playbackState.pause", rpc: "PlaybackStateService/Pause", "POST", "/api/rooms/{roomId}/playback-state/pause",
      allow: [.controlPlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Go to another position, and play on or stay paused. It needs the version or the media that it is meant for.
  public enum Seek {
    public static let operation = Operation(
      "playbackState.seek", rpc: "PlaybackStateService/Seek", "POST", "/api/rooms/{roomId}/playback-state/seek",
      allow: [.controlPlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Go on at another speed.
  public enum SetRate {
    public static let operation = Operation(
      "playbackState.setRate", rpc: "PlaybackStateService/SetRate", "POST", "/api/rooms/{roomId}/playback-state/rate",
      allow: [.controlPlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Watch something else.
  public enum Select {
    public static let operation = Operation(
      "playbackState.select", rpc: "PlaybackStateService/Select", "POST", "/api/rooms/{roomId}/playback-state/select",
      allow: [.navigatePlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Watch what comes next; at the end the room stops.
  public enum Next {
    public static let operation = Operation(
      "playbackState.next", rpc: "PlaybackStateService/Next", "POST", "/api/rooms/{roomId}/playback-state/next",
      allow: [.navigatePlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Watch again what was on before.
  public enum Previous {
    public static let operation = Operation(
      "playbackState.previous", rpc: "PlaybackStateService/Previous", "POST",
      "/api/rooms/{roomId}/playback-state/previous",
      allow: [.navigatePlayback], isServed: false, parameters: NameTable("roomId 1010!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Watch nothing.
  public enum Stop {
    public static let operation = Operation(
      "playbackState.stop", rpc: "PlaybackStateService/Stop", "POST", "/api/rooms/{roomId}/playback-state/stop",
      allow: [.navigatePlayback], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// Say that one's player came to the end; where nobody knows how long the media is, the room goes on by this.
  public enum ReportEnd {
    public static let operation = Operation(
      "playbackState.reportEnd", rpc: "PlaybackStateService/ReportEnd", "POST",
      "/api/rooms/{roomId}/playback-state/ended",
      allow: [.viewRoom], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension PlaybackState {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    Patch.operation,
    Play.operation,
    Pause.operation,
    Seek.operation,
    SetRate.operation,
    Select.operation,
    Next.operation,
    Previous.operation,
    Stop.operation,
    ReportEnd.operation,
  ]
}
