// What an operator may say, as typed values with their defaults. `Settings.all` says how each is called and read; this
// says what it is. A plain value, made before the first loop runs and never changed after.

internal import Core
internal import HTTP
internal import Net

/// The settings of a server.
struct Configuration: Sendable {
  enum Mode: String, Sendable, CaseIterable {
    case development, production
  }

  /// Where trusted proxies write who their client is.
  enum ProxyField: String, Sendable, CaseIterable {
    case xForwardedFor = "x-forwarded-for"
    case forwarded
  }

  /// A proxy whose word is taken: a network, or whoever comes by a Unix socket.
  enum TrustedPeer: Sendable, Hashable {
    case network(CIDR)
    case unix
  }

  var mode = Mode.development
  /// Empty: what fits the mode.
  var listen: [SocketAddress] = []
  var dataDirectory: String?
  /// Event loops; 0 is one a core.
  var loops = 0
  var drainWindow = Duration.seconds(30)

  var tlsCertificate: String?
  var tlsKey: String?

  var logLevels = LogLevels()
  var logFile: String?

  var metrics: SocketAddress? = .ip(.loopbackV4, port: 9090)
  var metricsTokenFile: String?
  var metricsBasicFile: String?

  var trustedProxies: [TrustedPeer] = []
  var proxyField = ProxyField.xForwardedFor
  var proxyProtocol = false

  var gzip = true
  var webSocketDeflate = false
  /// As browsers write them, or `*` alone.
  var corsOrigins: [String] = []
  var corsCredentials = false
  var http = HTTPLimits()
  var route = RouteLimits()
  var requestTimeout = RouteLimits().deadline ?? .seconds(30)
  var connection = ConnectionLimits()
  var maxConnections = ConnectionGate().maxConnections
  var maxConnectionsPerAddress = ConnectionGate().maxPerAddress

  var reflection = false
  var debugEndpoints = false

  /// The folder against which files that we read are resolved: the configuration file's, else the working directory.
  var folder = ""
}

extension Configuration {
  var speaksTLS: Bool { tlsCertificate != nil }

  /// The folder of all that the server writes.
  var dataFolder: String { dataDirectory ?? "data" }

  /// Where the server listens; Unix sockets lie under `data_dir` unless their path is absolute.
  var addresses: [SocketAddress] {
    if listen.isEmpty {
      switch mode {
      case .development: return [.ip(.loopbackV4, port: 8080)]
      case .production: return [.ip(.anyV6, port: speaksTLS ? 443 : 80)]
      }
    }
    return listen.map(placed)
  }

  var metricsAddress: SocketAddress? { metrics.map(placed) }

  private func placed(_ address: SocketAddress) -> SocketAddress {
    guard case .unix(let path) = address else { return address }
    return .unix(written(path))
  }

  /// Where a file that we write lies.
  func written(_ path: String) -> String { path.hasPrefix("/") ? path : "\(dataFolder)/\(path)" }

  /// Where a file that we read lies.
  func read(_ path: String) -> String { path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)" }

  var proxies: TrustedProxies {
    var networks: [CIDR] = []
    for case .network(let network) in trustedProxies { networks.append(network) }
    return TrustedProxies(
      networks, trustsUnixPeers: trustedProxies.contains(.unix),
      field: proxyField == .forwarded ? .forwarded : .xForwardedFor)
  }

  /// What a route costs at most, where it says nothing else.
  var routeLimits: RouteLimits { RouteLimits(maxBodyBytes: route.maxBodyBytes, deadline: requestTimeout) }
}
