// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What concerns the process, and the doors that it opens.
public struct ServerSettings: Sendable, Equatable {
  /// Development is forgiving; production refuses what is only fit for development.
  public var mode = ServerMode.development
  /// Folder of all that the server writes; one process may have it.
  public var dataDir: String?
  /// Where state is kept: postgres://USER:PASSWORD@HOST/NAME; anybody on the machine can read a flag, not a variable.
  public var database: String?
  /// Where other nodes are met: redis[s]://USER:PASSWORD@HOST/DB, redis+sentinel://…, unix:///PATH; Redis 7 or later.
  public var redis: String?
  /// Event loops, each a thread; 0 is one a core.
  public var loops = 0
  /// ADDRESS:PORT, :PORT or unix:PATH (under data_dir); may be given again.
  public var listen: [String] = []
  /// Whether gRPC describes itself to those who ask.
  public var reflection = false
  /// Where Prometheus reads /metrics; elsewhere than loopback it needs a secret.
  public var metrics: String? = "127.0.0.1:9090"
  /// Whether there is /debug/… and gRPC's interoperability service; development only.
  public var debugEndpoints = false

  public init() {}
}

extension ServerSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "mode", \.server.mode, .choice(ServerMode.words),
      "Development is forgiving; production refuses what is only fit for development."),
    Setting(
      "data_dir", \.server.dataDir, .path, "Folder of all that the server writes; one process may have it.",
      note: "data; production: none, it must be given"),
    Setting(
      "database", \.server.database, .text,
      "Where state is kept: postgres://USER:PASSWORD@HOST/NAME; anybody on the machine can read a flag, "
        + "not a variable.",
      note: "a SQLite file in data_dir", isSecret: true),
    Setting(
      "redis", \.server.redis, .text,
      "Where other nodes are met: redis[s]://USER:PASSWORD@HOST/DB, redis+sentinel://…, unix:///PATH; "
        + "Redis 7 or later.",
      note: "none, this node is alone", isSecret: true),
    Setting("loops", \.server.loops, .count(0...1024), "Event loops, each a thread; 0 is one a core."),
    Setting(
      "listen", \.server.listen, .address, "ADDRESS:PORT, :PORT or unix:PATH (under data_dir); may be given again.",
      note: "127.0.0.1:8080; production: :80, or :443 with a certificate", rules: SettingRules(count: 0...64)),
    Setting("reflection", \.server.reflection, .flag, "Whether gRPC describes itself to those who ask."),
    Setting(
      "metrics", \.server.metrics, .address,
      "Where Prometheus reads /metrics; elsewhere than loopback it needs a secret.", mayBeOff: true),
    Setting(
      "debug_endpoints", \.server.debugEndpoints, .flag,
      "Whether there is /debug/… and gRPC's interoperability service; development only."),
  ]
}
