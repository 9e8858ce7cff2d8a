// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What a connection that observes and calls may cost.
public struct RealtimeSettings: Sendable, Equatable {
  /// Such connections of the server: 429.
  public var max = 16_000
  /// Of one user: 429.
  public var maxPerUser = 64
  /// Of one address: 429.
  public var maxPerAddress = 4000
  /// Bytes of one message: close 1009.
  public var maxMessageBytes = 65_536
  /// Calls that run at a time: rate_limited.
  public var maxCalls = 32
  /// Messages a second, sustained: rate_limited.
  public var messagesPerSecond = 50
  /// And at once.
  public var burst = 100
  /// At least so often something is said of what is observed.
  public var heartbeat = Duration.seconds(15)
  /// Bytes that wait for a slow reader; beyond it changes are merged and wait.
  public var maxQueuedBytes = 1_048_576
  /// A reader for whom that much waits for so long begins anew, and after as long again is closed with 1013.
  public var overloadGrace = Duration.seconds(10)
  /// Observations that begin at a time on one loop; a snapshot counts eight. More wait in line.
  public var replays = 1024
  /// How many wait in line; more are closed with 1013, to come back later.
  public var maxWaiting = 20_000
  /// How long they wait in line.
  public var patience = Duration.seconds(20)
  /// When the server goes down, clients come back at different moments within this.
  public var drainSpread = Duration.seconds(3)

  public init() {}
}

extension RealtimeSettings {
  static let settings: [Setting<Settings>] = [
    Setting("realtime.max", \.realtime.max, .count(1...10_000_000), "Such connections of the server: 429."),
    Setting("realtime.max_per_user", \.realtime.maxPerUser, .count(1...10_000_000), "Of one user: 429."),
    Setting("realtime.max_per_address", \.realtime.maxPerAddress, .count(1...10_000_000), "Of one address: 429."),
    Setting(
      "realtime.max_message_bytes", \.realtime.maxMessageBytes, .bytes(1024...16_777_216),
      "Bytes of one message: close 1009."),
    Setting("realtime.max_calls", \.realtime.maxCalls, .count(1...10_000), "Calls that run at a time: rate_limited."),
    Setting(
      "realtime.messages_per_second", \.realtime.messagesPerSecond, .count(1...1_000_000),
      "Messages a second, sustained: rate_limited."),
    Setting("realtime.burst", \.realtime.burst, .count(1...1_000_000), "And at once."),
    Setting(
      "realtime.heartbeat", \.realtime.heartbeat, .duration(.seconds(1) ... .seconds(600)),
      "At least so often something is said of what is observed."),
    Setting(
      "realtime.max_queued_bytes", \.realtime.maxQueuedBytes, .bytes(65_536...1_073_741_824),
      "Bytes that wait for a slow reader; beyond it changes are merged and wait."),
    Setting(
      "realtime.overload_grace", \.realtime.overloadGrace, .duration(.milliseconds(100) ... .seconds(3600)),
      "A reader for whom that much waits for so long begins anew, and after as long again is closed with "
        + "1013."),
    Setting(
      "realtime.replays", \.realtime.replays, .count(8...1_000_000),
      "Observations that begin at a time on one loop; a snapshot counts eight. More wait in line."),
    Setting(
      "realtime.max_waiting", \.realtime.maxWaiting, .count(1...1_000_000),
      "How many wait in line; more are closed with 1013, to come back later."),
    Setting(
      "realtime.patience", \.realtime.patience, .duration(.milliseconds(100) ... .seconds(600)),
      "How long they wait in line."),
    Setting(
      "realtime.drain_spread", \.realtime.drainSpread, .duration(.zero ... .seconds(600)),
      "When the server goes down, clients come back at different moments within this."),
  ]
}
