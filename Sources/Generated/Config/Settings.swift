// Generated from Schema/config.graphql by codegen. Do not edit.

public import Core

/// All that an operator may say, with its defaults.
public struct Settings: Sendable, Equatable {
  /// What concerns the process, and the doors that it opens.
  public var server = ServerSettings()
  /// How the database is used. All but the first are about PostgreSQL.
  public var database = DatabaseSettings()
  /// What is kept of the past, and in memory.
  public var store = StoreSettings()
  /// How Redis is used.
  public var redis = RedisSettings()
  /// Nodes that speak to each other. They need Redis, and a secret.
  public var cluster = ClusterSettings()
  /// How people come to have accounts, and how long they are believed.
  public var auth = AuthSettings()
  /// The server that takes this server's mail. Without one there are no codes by email.
  public var mail = MailSettings()
  /// What is written down of what happens.
  public var log = LogSettings()
  /// The door of whoever runs the server, who may everything there.
  public var management = ManagementSettings()
  /// What is kept of who did what.
  public var audit = AuditSettings()
  /// How the server goes down.
  public var drain = DrainSettings()
  /// Encryption at the door.
  public var tls = TLSSettings()
  /// Which web pages may call.
  public var cors = CORSSettings()
  /// Who may read the metrics.
  public var metrics = MetricsSettings()
  /// Proxies between the clients and this server.
  public var proxy = ProxySettings()
  /// How often somebody may call; what an operation's own limit is stands in its reference.
  public var limit = LimitSettings()
  /// What a request may cost.
  public var http = HTTPSettings()
  /// What a gRPC call may cost, besides what HTTP says.
  public var grpc = GRPCSettings()
  /// What a WebSocket may cost.
  public var webSocket = WebSocketSettings()
  /// What a connection that observes and calls may cost.
  public var realtime = RealtimeSettings()
  /// What a connection may cost, whatever is spoken on it.
  public var connection = ConnectionSettings()

  public init() {}

  /// Every setting, in the order of the schema.
  public static let all: [Setting<Settings>] = [
    ServerSettings.settings,
    DatabaseSettings.settings,
    StoreSettings.settings,
    RedisSettings.settings,
    ClusterSettings.settings,
    AuthSettings.settings,
    MailSettings.settings,
    LogSettings.settings,
    ManagementSettings.settings,
    AuditSettings.settings,
    DrainSettings.settings,
    TLSSettings.settings,
    CORSSettings.settings,
    MetricsSettings.settings,
    ProxySettings.settings,
    LimitSettings.settings,
    HTTPSettings.settings,
    GRPCSettings.settings,
    WebSocketSettings.settings,
    RealtimeSettings.settings,
    ConnectionSettings.settings,
  ].flatMap(\.self)
}
