// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import CascadeClient

extension PlaybackState {
  /// Read the playback state.
  public static let get = Operation<PlaybackState.Get.Input, PlaybackState>(
    "playbackState.get", .get, "/api/rooms/{roomId}/playback-state"
  )

  /// Change what is given; null clears.
  ///
  /// Refused with `roomClosed`, `nothingSelected`, `notSeekable`, `mediaUnavailable`, or as any operation is.
  public static let patch = Operation<PlaybackState.Patch.Input, PlaybackState>(
    "playbackState.patch", .patch, "/api/rooms/{roomId}/playback-state"
  )

  /// Start at a moment shortly ahead, so that everybody starts together.
  ///
  /// Refused with `roomClosed`, `nothingSelected`, `notSeekable`, `mediaUnavailable`, or as any operation is.
  public static let play = Operation<PlaybackState.Play.Input, PlaybackState>(
    "playbackState.play", .post, "/api/rooms/{roomId}/playback-state/play"
  )

  /// Stop where we are, on the same frame.
  ///
  /// Refused with `roomClosed`, `nothingSelected`, or as any operation is.
  public static let pause = Operation<PlaybackState.Pause.Input, PlaybackState>(
    "playbackState.pause", .post, "/api/rooms/{roomId}/playback-state/pause"
  )

  /// Go to another position, and play on or stay paused. It needs the version or the media that it is meant for.
  ///
  /// Refused with `roomClosed`, `nothingSelected`, `notSeekable`, or as any operation is.
  public static let seek = Operation<PlaybackState.Seek.Input, PlaybackState>(
    "playbackState.seek", .post, "/api/rooms/{roomId}/playback-state/seek"
  )

  /// Go on at another speed.
  ///
  /// Refused with `roomClosed`, `nothingSelected`, `notSeekable`, or as any operation is.
  public static let setRate = Operation<PlaybackState.SetRate.Input, PlaybackState>(
    "playbackState.setRate", .post, "/api/rooms/{roomId}/playback-state/rate"
  )

  /// Watch something else.
  ///
  /// Refused with `roomClosed`, `mediaUnavailable`, or as any operation is.
  public static let select = Operation<PlaybackState.Select.Input, PlaybackState>(
    "playbackState.select", .post, "/api/rooms/{roomId}/playback-state/select"
  )

  /// Watch what comes next; at the end the room stops.
  ///
  /// Refused with `roomClosed`, `nothingSelected`, `mediaUnavailable`, or as any operation is.
  public static let next = Operation<PlaybackState.Next.Input, PlaybackState>(
    "playbackState.next", .post, "/api/rooms/{roomId}/playback-state/next"
  )

  /// Watch again what was on before.
  ///
  /// Refused with `roomClosed`, `noPrevious`, `mediaUnavailable`, or as any operation is.
  public static let previous = Operation<PlaybackState.Previous.Input, PlaybackState>(
    "playbackState.previous", .post, "/api/rooms/{roomId}/playback-state/previous"
  )

  /// Watch nothing.
  public static let stop = Operation<PlaybackState.Stop.Input, PlaybackState>(
    "playbackState.stop", .post, "/api/rooms/{roomId}/playback-state/stop"
  )

  /// Say that one's player came to the end; where nobody knows how long the media is, the room goes on by this.
  public static let reportEnd = Operation<PlaybackState.ReportEnd.Input, Nothing>(
    "playbackState.reportEnd", .post, "/api/rooms/{roomId}/playback-state/ended"
  )

  /// Observed: Where the room is in what it watches, and whether it moves. A position is a pure function of time, so
  /// nothing ticks:
  /// while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
  public static let observed = Resource<PlaybackState>("playbackState", .state)
}

extension PlaybackState: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension PlaybackState {
  /// Read the playback state.
  public enum Get {}
  /// Start at a moment shortly ahead, so that everybody starts together.
  public enum Play {}
  /// Stop where we are, on the same frame.
  public enum Pause {}
  /// Go to another position, and play on or stay paused. It needs the version or the media that it is meant for.
  public enum Seek {}
  /// Go on at another speed.
  public enum SetRate {}
  /// Watch something else.
  public enum Select {}
  /// Watch what comes next; at the end the room stops.
  public enum Next {}
  /// Watch again what was on before.
  public enum Previous {}
  /// Watch nothing.
  public enum Stop {}
  /// Say that one's player came to the end; where nobody knows how long the media is, the room goes on by this.
  public enum ReportEnd {}
}
