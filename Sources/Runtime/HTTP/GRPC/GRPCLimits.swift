// The bounds of gRPC, each with what happens when it is reached. Windows, streams and header bytes are HTTP/2's and are
// bounded there (`HTTPLimits`).

/// What one call may cost.
public struct GRPCLimits: Sendable {
  /// Bytes of one received message, before and after decompression: RESOURCE_EXHAUSTED.
  public var maxMessageBytes = 4 << 20
  /// How long a call with one reply may take when its client names no time: DEADLINE_EXCEEDED. Streams may stay.
  public var deadline: Duration? = .seconds(30)

  public init() {}
}
