// What an operator said, understood: the settings, which are generated from the schema, and what their texts mean. A
// plain value, made before the first loop runs and never changed after.

internal import Core
internal import Generated
internal import HTTP
internal import Net

/// The settings of a server, and what follows from them.
struct Configuration: Sendable {
  /// A proxy whose word is taken: a network, or whoever comes by a Unix socket.
  enum TrustedPeer: Sendable, Hashable, CustomStringConvertible {
    case network(CIDR)
    case unix

    var description: String {
      switch self {
      case .unix: "unix"
      case .network(let network): network.description
      }
    }
  }

  let settings: Settings
  /// The folder against which files that we read are resolved: the configuration file's, else the working directory.
  let folder: String
  /// By key, where a value was given; the rest are defaults.
  let origins: [String: Source]

  let logLevels: LogLevels
  /// As given; empty stands for what fits the mode.
  private let listen: [SocketAddress]
  private let metrics: SocketAddress?
  private let trusted: [TrustedPeer]

  /// Throws where a text means nothing.
  init(
    _ settings: Settings = Settings(), folder: String = "", origins: [String: Source] = [:]
  ) throws(BadValue) {
    (self.settings, self.folder, self.origins) = (settings, folder, origins)
    logLevels = try ValueText.levels(settings.log.level)
    listen = try settings.server.listen.map(ValueText.address)
    metrics = try settings.server.metrics.map(ValueText.address)
    trusted = try settings.proxy.trusted.map(ValueText.proxy)
  }
}

extension Configuration {
  var isProduction: Bool { settings.server.mode == .production }

  var speaksTLS: Bool { settings.tls.cert != nil }

  /// The folder of all that the server writes.
  var dataFolder: String { settings.server.dataDir ?? "data" }

  /// Where the server listens; Unix sockets lie under `data_dir` unless their path is absolute.
  var addresses: [SocketAddress] {
    guard listen.isEmpty else { return listen.map(placed) }
    return [isProduction ? .ip(.anyV6, port: speaksTLS ? 443 : 80) : .ip(.loopbackV4, port: 8080)]
  }

  var metricsAddress: SocketAddress? { metrics.map(placed) }

  func placed(_ address: SocketAddress) -> SocketAddress {
    guard case .unix(let path) = address else { return address }
    return .unix(written(path))
  }

  /// Where a file that we write lies.
  func written(_ path: String) -> String { path.hasPrefix("/") ? path : "\(dataFolder)/\(path)" }

  /// Where a file that we read lies.
  func read(_ path: String) -> String { path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)" }

  var proxies: TrustedProxies {
    var networks: [CIDR] = []
    for case .network(let network) in trusted { networks.append(network) }
    return TrustedProxies(
      networks, trustsUnixPeers: trusted.contains(.unix),
      field: settings.proxy.field == .forwarded ? .forwarded : .xForwardedFor)
  }

  /// Nil where pages of no other origin may call.
  var cors: CORSPolicy? {
    get throws(Origin.Invalid) {
      let cors = settings.cors
      return cors.origins.isEmpty ? nil : try CORSPolicy(cors.origins, credentials: cors.credentials)
    }
  }
}
