// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState {
  /// Get a playback state.
  public static let get = Operation<PlaybackState.Get.Input, PlaybackState>(
    "playbackState.get", .get, "/api/rooms/{roomId}/playback-state"
  )

  /// Patch a playback state.
  public static let patch = Operation<PlaybackState.Patch.Input, PlaybackState>(
    "playbackState.patch", .patch, "/api/rooms/{roomId}/playback-state"
  )

  /// Play a playback state.
  public static let play = Operation<PlaybackState.Play.Input, PlaybackState>(
    "playbackState.play", .post, "/api/rooms/{roomId}/playback-state/play"
  )

  /// Pause a playback state.
  public static let pause = Operation<PlaybackState.Pause.Input, PlaybackState>(
    "playbackState.pause", .post, "/api/rooms/{roomId}/playback-state/pause"
  )

  /// Observed: Where the room is in what it watches, and whether it moves.
  public static let observed = Resource<PlaybackState>("playbackState", .state)
}

extension PlaybackState: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension PlaybackState {
  /// Get a playback state.
  public enum Get {}
  /// Play a playback state.
  public enum Play {}
  /// Pause a playback state.
  public enum Pause {}
}
