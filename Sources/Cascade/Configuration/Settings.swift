// The table of all settings: the one place that says what can be configured. Flags, environment variables, the
// configuration file's keys and the help all come from here, so none can be documented and unread, or the reverse.

internal import Core
internal import HTTP
internal import Net

/// Every setting of the server.
enum Settings {
  static let all: [Setting] = process + doors + metrics + proxies + http + connections + development

  /// The setting of that key, flag or variable.
  static func named(_ name: String, _ side: KeyPath<Setting, String>) -> Setting? {
    all.first { $0[keyPath: side] == name }
  }

  private static let process = [
    Setting("mode", .choice(\.mode), "development is forgiving; production refuses what is only fit for development"),
    Setting(
      "data_dir", .path(\.dataDirectory), "folder of all that the server writes; one process may have it",
      default: "data; production: none, it must be given"),
    Setting("loops", .count(\.loops, 0...1_024), "event loops, each a thread; 0 is one a core"),
    Setting("log.level", .levels(\.logLevels), "as info, or info,http=debug for single parts", change: .reload),
    Setting(
      "log.file", .path(\.logFile), "log to this file, under data_dir unless absolute; SIGHUP opens it again",
      default: "standard error"),
    Setting(
      "drain.window", .duration(\.drainWindow, .zero ... .seconds(3_600)),
      "how long what runs may take to finish after SIGTERM"),
    Setting(
      "drain.idle", .duration(\.http.drainIdle, .zero ... .seconds(60)),
      "how long an idle connection is kept after SIGTERM, for a request on its way"),
  ]

  private static let doors = [
    Setting(
      "listen", .addresses(\.listen), "ADDRESS:PORT, :PORT or unix:PATH (under data_dir); may be given again",
      default: "127.0.0.1:8080; production: :80, or :443 with a certificate"),
    Setting("tls.cert", .path(\.tlsCertificate), "PEM file with the certificate and its chain; read again on change"),
    Setting("tls.key", .path(\.tlsKey), "PEM file with the private key; read again on change"),
    Setting(
      "cors.origins", .origins(\.corsOrigins),
      "web origins (scheme, host and port) whose pages may call; * is all, in development; may be given again"),
    Setting("cors.credentials", .flag(\.corsCredentials), "these pages may send cookies"),
    Setting("reflection", .flag(\.reflection), "gRPC reflection"),
  ]

  private static let metrics = [
    Setting(
      "metrics", .address(\.metrics), "where Prometheus reads /metrics; elsewhere than loopback it needs a secret"),
    Setting(
      "metrics.token_file", .path(\.metricsTokenFile), "file with the bearer token that /metrics asks for",
      change: .reload),
    Setting(
      "metrics.basic_file", .path(\.metricsBasicFile), "file with the NAME:PASSWORD that /metrics asks for",
      change: .reload),
  ]

  private static let proxies = [
    Setting(
      "proxy.trusted", .proxies(\.trustedProxies),
      "networks of proxies whose word about their clients is taken, or unix; may be given again"),
    Setting("proxy.field", .choice(\.proxyField), "the field in which these proxies write"),
    Setting("proxy.protocol", .flag(\.proxyProtocol), "every connection begins with a PROXY protocol header"),
  ]

  private static let http = [
    Setting("http.gzip", .flag(\.gzip), "compress text for clients that take it"),
    Setting("http.max_body_bytes", .bytes(\.route.maxBodyBytes, 1...(64 << 30)), "bytes of a request body: 413"),
    Setting(
      "http.request_timeout", .duration(\.requestTimeout, .milliseconds(1) ... .seconds(3_600)),
      "until an answer has begun: 504"),
    Setting(
      "http.max_target_bytes", .bytes(\.http.maxTargetBytes, 256...(1 << 20)), "bytes of a request's target: 414"),
    Setting("http.max_head_bytes", .bytes(\.http.maxHeadBytes, 1_024...(16 << 20)), "bytes of all fields: 431"),
    Setting("http.max_fields", .count(\.http.maxFields, 8...10_000), "fields of one head: 431"),
    Setting(
      "http.head_timeout", .duration(\.http.headTimeout, .milliseconds(10) ... .seconds(3_600)),
      "from a head's first byte to its last: 408"),
    Setting(
      "http.body_timeout", .duration(\.http.bodyTimeout, .milliseconds(10) ... .seconds(3_600)),
      "between two pieces of a body: 408"),
    Setting(
      "http.idle_timeout", .duration(\.http.idleTimeout, .milliseconds(10) ... .seconds(86_400)),
      "a connection without a request: closed"),
    Setting(
      "http.body_window", .bytes(\.http.bodyWindow, 16_384...(64 << 20)),
      "bytes of a body that wait for its handler; beyond it the client waits"),
    Setting(
      "http.max_discarded_bytes", .bytes(\.http.maxDiscardedBytes, 0...(64 << 20)),
      "bytes of an unwanted body that are read on to keep the connection"),
    Setting("http.max_streams", .count(\.http.maxStreams, 1...10_000), "requests at a time on one HTTP/2 connection"),
    Setting(
      "http.reset_burst", .count(\.http.resetBurst, 1...1_000_000), "streams that a peer may reset in a burst: GOAWAY"),
    Setting("http.resets_per_second", .count(\.http.resetsPerSecond, 1...1_000_000), "and how many a second after"),
    Setting(
      "websocket.max_message_bytes", .bytes(\.http.maxMessageBytes, 128...(1 << 30)), "bytes of one message: close 1009"
    ),
    Setting("websocket.deflate", .flag(\.webSocketDeflate), "agree to compressed messages"),
  ]

  private static let connections = [
    Setting("connections.max", .count(\.maxConnections, 1...10_000_000), "connections in all; more are closed"),
    Setting(
      "connections.max_per_address", .count(\.maxConnectionsPerAddress, 1...10_000_000),
      "connections of one address; more are closed"),
    Setting(
      "connections.max_queued_bytes", .bytes(\.connection.maxQueuedBytes, 16_384...(1 << 30)),
      "bytes that wait for a slow reader; beyond it the writer waits"),
    Setting(
      "connections.write_stall", .duration(\.connection.writeStall, .milliseconds(10) ... .seconds(3_600)),
      "a reader that takes nothing for so long is cut"),
    Setting(
      "connections.handshake", .duration(\.connection.handshake, .milliseconds(10) ... .seconds(600)),
      "TLS and PROXY header must be done within this"),
    Setting(
      "connections.closing", .duration(\.connection.closing, .milliseconds(10) ... .seconds(600)),
      "how long a closing connection may take"),
    Setting(
      "connections.max_dropped_bytes", .bytes(\.connection.maxDroppedBytes, 0...(1 << 30)),
      "bytes that a peer may still send while its connection closes"),
  ]

  private static let development = [
    Setting(
      "debug_endpoints", .flag(\.debugEndpoints), "/debug/… and gRPC's interoperability service; development only")
  ]
}
