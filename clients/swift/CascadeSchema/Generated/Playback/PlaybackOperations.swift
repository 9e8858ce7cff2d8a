// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

extension Playback {
  /// Read the playback.
  ///
  /// Refused with `mediaUnavailable`, `credentialsRefused`, `providerFailed`, `upstreamRefused`, `upstreamUnreachable`,
  /// or as any operation is.
  public static let get = Operation<Playback.Get.Input, Playback>("playback.get", .get, "/api/rooms/{roomId}/playback")

  /// Compute it for a player that says what it can do, or for another media than the one that is on.
  ///
  /// Refused with `mediaUnavailable`, `credentialsRefused`, `providerFailed`, `upstreamRefused`, `upstreamUnreachable`,
  /// or as any operation is.
  public static let resolve = Operation<Playback.Resolve.Input, Playback>(
    "playback.resolve", .post, "/api/rooms/{roomId}/playback/resolve"
  )

  /// Observed: Where the caller gets what is being watched, in every way that its player can use.
  public static let observed = Resource<Playback>("playback", .resolved, parameters: PlaybackParameters.facts)
}

// What belongs to an operation stands under its name.
extension Playback {
  /// Read the playback.
  public enum Get {}
  /// Compute it for a player that says what it can do, or for another media than the one that is on.
  public enum Resolve {}
}
