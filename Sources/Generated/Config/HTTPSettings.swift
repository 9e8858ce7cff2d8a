// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What a request may cost.
public struct HTTPSettings: Sendable, Equatable {
  /// Whether text is compressed for clients that take it.
  public var gzip = true
  /// Bytes of a request body: 413.
  public var maxBodyBytes = 1_048_576
  /// Until an answer has begun: 504.
  public var requestTimeout = Duration.seconds(30)
  /// Bytes of a request's target: 414.
  public var maxTargetBytes = 8192
  /// Bytes of all fields: 431.
  public var maxHeadBytes = 32_768
  /// Fields of one head: 431.
  public var maxFields = 100
  /// From a head's first byte to its last: 408.
  public var headTimeout = Duration.seconds(10)
  /// Between two pieces of a body: 408.
  public var bodyTimeout = Duration.seconds(30)
  /// A connection without a request: closed.
  public var idleTimeout = Duration.seconds(75)
  /// Bytes of a body that wait for its handler; beyond it the client waits.
  public var bodyWindow = 262_144
  /// Bytes of an unwanted body that are read on to keep the connection.
  public var maxDiscardedBytes = 65_536
  /// Requests at a time on one HTTP/2 connection.
  public var maxStreams = 256
  /// Streams that a peer may reset in a burst: GOAWAY.
  public var resetBurst = 1000
  /// And how many a second after.
  public var resetsPerSecond = 100

  public init() {}
}

extension HTTPSettings {
  static let settings: [Setting<Settings>] = [
    Setting("http.gzip", \.http.gzip, .flag, "Whether text is compressed for clients that take it."),
    Setting("http.max_body_bytes", \.http.maxBodyBytes, .bytes(1...68_719_476_736), "Bytes of a request body: 413."),
    Setting(
      "http.request_timeout", \.http.requestTimeout, .duration(.milliseconds(1) ... .seconds(3600)),
      "Until an answer has begun: 504."),
    Setting(
      "http.max_target_bytes", \.http.maxTargetBytes, .bytes(256...1_048_576), "Bytes of a request's target: 414."),
    Setting("http.max_head_bytes", \.http.maxHeadBytes, .bytes(1024...16_777_216), "Bytes of all fields: 431."),
    Setting("http.max_fields", \.http.maxFields, .count(8...10_000), "Fields of one head: 431."),
    Setting(
      "http.head_timeout", \.http.headTimeout, .duration(.milliseconds(10) ... .seconds(3600)),
      "From a head's first byte to its last: 408."),
    Setting(
      "http.body_timeout", \.http.bodyTimeout, .duration(.milliseconds(10) ... .seconds(3600)),
      "Between two pieces of a body: 408."),
    Setting(
      "http.idle_timeout", \.http.idleTimeout, .duration(.milliseconds(10) ... .seconds(86_400)),
      "A connection without a request: closed."),
    Setting(
      "http.body_window", \.http.bodyWindow, .bytes(16_384...67_108_864),
      "Bytes of a body that wait for its handler; beyond it the client waits."),
    Setting(
      "http.max_discarded_bytes", \.http.maxDiscardedBytes, .bytes(0...67_108_864),
      "Bytes of an unwanted body that are read on to keep the connection."),
    Setting("http.max_streams", \.http.maxStreams, .count(1...10_000), "Requests at a time on one HTTP/2 connection."),
    Setting(
      "http.reset_burst", \.http.resetBurst, .count(1...1_000_000), "Streams that a peer may reset in a burst: GOAWAY."),
    Setting("http.resets_per_second", \.http.resetsPerSecond, .count(1...1_000_000), "And how many a second after."),
  ]
}
