// Generated from Schema/playback.graphql by codegen. Do not edit.

public import API
public import Core

/// Computes `Playback` for whoever asks.
public protocol PlaybackResolver: Sendable {
  /// What this caller is to see. It holds until its `expiresAt`; without one until the scope changes.
  func resolve(
    _ roomId: ID<Room>, _ parameters: PlaybackParameters, _ caller: Caller
  ) async throws(APIError) -> Playback
}

extension PlaybackParameters {
  /// What the caller of `playback.get` says of itself.
  public init(_ input: Playback.Get.Input) {
    self.init()
    clientProfile = input.clientProfile
  }
}
