// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What a connection may cost, whatever is spoken on it.
public struct ConnectionSettings: Sendable, Equatable {
  /// Connections in all; more are closed.
  public var max = 16_000
  /// Connections of one address; more are closed.
  public var maxPerAddress = 16_000
  /// Bytes that wait for a slow reader; beyond it the writer waits.
  public var maxQueuedBytes = 262_144
  /// A reader that takes nothing for so long is cut.
  public var writeStall = Duration.seconds(30)
  /// TLS and PROXY header must be done within this.
  public var handshake = Duration.seconds(10)
  /// How long a closing connection may take.
  public var closing = Duration.seconds(5)
  /// Bytes that a peer may still send while its connection closes.
  public var maxDroppedBytes = 1_048_576

  public init() {}
}

extension ConnectionSettings {
  static let settings: [Setting<Settings>] = [
    Setting("connections.max", \.connection.max, .count(1...10_000_000), "Connections in all; more are closed."),
    Setting(
      "connections.max_per_address", \.connection.maxPerAddress, .count(1...10_000_000),
      "Connections of one address; more are closed."),
    Setting(
      "connections.max_queued_bytes", \.connection.maxQueuedBytes, .bytes(16_384...1_073_741_824),
      "Bytes that wait for a slow reader; beyond it the writer waits."),
    Setting(
      "connections.write_stall", \.connection.writeStall, .duration(.milliseconds(10) ... .seconds(3600)),
      "A reader that takes nothing for so long is cut."),
    Setting(
      "connections.handshake", \.connection.handshake, .duration(.milliseconds(10) ... .seconds(600)),
      "TLS and PROXY header must be done within this."),
    Setting(
      "connections.closing", \.connection.closing, .duration(.milliseconds(10) ... .seconds(600)),
      "How long a closing connection may take."),
    Setting(
      "connections.max_dropped_bytes", \.connection.maxDroppedBytes, .bytes(0...1_073_741_824),
      "Bytes that a peer may still send while its connection closes."),
  ]
}
