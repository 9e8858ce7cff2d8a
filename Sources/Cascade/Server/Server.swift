// The composition root: makes the parts, in order. The main thread makes them and then waits for the end; what happens in
// between happens on loop 0, the server's home. What can be checked is checked before anything listens: a server that
// cannot serve says why in one line and exits 1.

internal import Core
internal import Domain
internal import Generated
internal import Glibc
internal import HTTP
internal import Identity
internal import Net
internal import Replication
internal import State

/// A server, from its start to its end.
final class Server: Sendable {
  let configuration: Configuration
  let sources: ConfigurationSources
  let log = Logger(part: "server")
  let loops: LoopGroup
  let workers: WorkerPool
  let tls: TLSContext?
  let health = HealthRegistry()
  let readiness: Readiness
  let gate: ConnectionGate
  let service: HTTPService
  let httpMetrics: HTTPMetrics
  let metricsDoor: MetricsDoor
  let redis: SharedRedis?
  let replicator: RedisReplicator?
  let store: Store
  let limits: Limits
  let accounts: Accounts
  let setUpFile: SetUpFile
  let live: LiveSettings
  let audit: AuditLog
  /// Nil where no mail is sent.
  let postOffice: PostOffice?
  let otherServices: OtherServices
  /// Asks other services who somebody is.
  let oauth: OAuthClient
  /// What the management's door offers.
  let management: [GRPCService]
  /// Of all gRPC services, for the health service to speak of.
  let serviceNames: [String]
  /// Set once, by whoever ends the server: the process's exit code.
  let exitCode: Monitor<Int32?>
  let state = Monitor(State())
  let database: OpenDatabase
  private let data: DataDirectory
  private let watchdog: Watchdog

  /// What comes to be, and changes, while it runs.
  struct State {
    var doors: [ListenerGroup] = []
    var metricsDoor: ListenerGroup?
    var watchers: Confined<Watchers>?
    var pruner: Confined<HistoryPruner>?
    var sweeper: Confined<AccountSweeper>?
    var nodes: Confined<NodeRegistry>?
    var nodeDoor: ListenerGroup?
    var managementDoor: ListenerGroup?
    var isServing = false
    var isStopping = false
  }

  /// Event loops that are asked to work for nobody in particular: signals, certificates, starting and stopping.
  var home: Loop { loops.loops[0] }

  /// For disks and the like; a few suffice for what there is to block on.
  private static let workerThreads = 2

  private init(_ configuration: Configuration, _ sources: ConfigurationSources) throws(StartError) {
    self.configuration = configuration
    self.sources = sources
    let data = try DataDirectory(configuration.dataFolder)
    try Server.openLog(configuration)
    let access = try MetricsAccess(configuration)
    tls = try Server.context(configuration)
    let settings = configuration.settings
    let loops = LoopGroup(count: settings.server.loops == 0 ? LoopGroup.cores : settings.server.loops)
    let workers = WorkerPool(name: "worker", threads: Server.workerThreads)
    let metrics = Metrics(loops: loops.loops.count)
    metrics.collectProcess()
    let exitCode = Monitor<Int32?>(nil)
    database = try Server.database(configuration, loops.loops[0], metrics, exitCode)
    let gate = ConnectionGate(
      maxConnections: settings.connection.max, maxPerAddress: settings.connection.maxPerAddress)
    let httpMetrics = HTTPMetrics(metrics, gate)
    let redis = try configuration.redis.map { options throws(StartError) in try SharedRedis(options) }
    let replicator = Server.replicator(configuration, redis, database.database, loops.loops[0], workers)
    store = Server.store(configuration, database.database, replicator, loops)
    var dependencies = Server.dependencies(data, database, workers)
    if let redis {
      dependencies.append(.init(name: "redis") { redis.complaint ?? replicator?.trouble?.message })
    }
    let readiness = Readiness(dependencies)
    limits = try Limits(configuration, data, redis, loops.loops[0], metrics)
    accounts = try Server.accounts(configuration, store, data, limits)
    setUpFile = SetUpFile(data, workers)
    live = LiveSettings(configuration.liveSettings)
    audit = AuditLog(metrics, database.database, Surface.operations, on: loops.loops[0])
    let live = live
    postOffice = try configuration.mail().map { PostOffice($0, live, metrics, on: loops.loops[0]) }
    oauth = OAuthClient(on: loops.loops[0], allowsPrivate: settings.auth.oauthPrivateAddresses)
    otherServices = try Server.services(configuration, data, oauth)
    let operations = Operations(
      configuration, metrics, store, accounts, setUpFile.token, limits.limiter, live, audit, postOffice?.post,
      otherServices)
    management = operations.management(configuration)
    let services = Routes.services(configuration, health, operations)
    let router = Routes.router(configuration, readiness, operations, services, accounts.keys)
    serviceNames = services.map(\.name)
    service = HTTPService(
      router: router, limits: configuration.httpLimits, connectionLimits: configuration.connectionLimits,
      commonFields: SecurityFields.common(configuration), finishing: try Server.finishing(configuration, accounts),
      trustedProxies: configuration.proxies, perMessageDeflate: settings.webSocket.deflate,
      onBegan: { httpMetrics.began($0) }, onAnswered: { httpMetrics.answered($0) },
      onRefused: { httpMetrics.refused($0) })
    metricsDoor = MetricsDoor(metrics, workers, access)
    watchdog = Watchdog(loops, log: Logger(part: "loop"), metrics: metrics)
    (self.data, self.loops, self.workers, self.gate, self.exitCode) = (data, loops, workers, gate, exitCode)
    (self.httpMetrics, self.readiness) = (httpMetrics, readiness)
    (self.redis, self.replicator) = (redis, replicator)
  }

  /// Serves until a signal ends it; answers the exit code.
  static func run(_ configuration: Configuration, _ sources: ConfigurationSources) -> Int32 {
    ProcessFacts.prepareSignals()
    let descriptors = ProcessFacts.raiseDescriptorLimit()
    let server: Server
    do throws(StartError) {
      server = try Server(configuration, sources)
    } catch {
      return Command.refuse([Complaint(error.reason)], code: 1)
    }
    let connections = configuration.settings.connection.max
    if descriptors < connections {
      server.log.warn(
        "fewer file descriptors than connections.max: connections beyond them are closed",
        ["descriptors": .int(descriptors), "connections": .int(connections)])
    }
    return server.untilEnd()
  }

  private func untilEnd() -> Int32 {
    home.spawn { [self] in await open() }
    let code = exitCode.wait { $0 } ?? 1
    watchdog.stop()
    postOffice?.close()
    workers.shutDown()
    loops.shutDown()
    return code
  }

  func end(_ code: Int32) {
    exitCode.withLock { $0 = $0 ?? code }
    exitCode.wakeAll()
  }

  // MARK: Parts that may refuse

  /// What is done to every answer, in this order: pages of other origins must be able to read the refusals of the rest.
  private static func finishing(
    _ configuration: Configuration, _ accounts: Accounts
  ) throws(StartError) -> [HTTPService.Finishing] {
    // Before the body is compressed.
    var all: [HTTPService.Finishing] = [
      SessionCookie(accounts: accounts).finish, OAuthCookie(sessions: SessionCookie(accounts: accounts)).finish,
    ]
    all += configuration.settings.http.gzip ? Compression().finishing : [Caching.finish]
    all.append(SecurityFields.pages)
    do throws(Origin.Invalid) {
      if let cors = try configuration.cors { all.append(cors.finish) }
    } catch {
      throw StartError("cors.origins: \(error)")
    }
    return all
  }

  private static func openLog(_ configuration: Configuration) throws(StartError) {
    Log.process.levels = configuration.logLevels
    guard let file = configuration.settings.log.file else { return }
    do throws(LogError) {
      try Log.process.redirect(to: .file(configuration.written(file)))
    } catch {
      throw StartError(error.description)
    }
  }

  private static func context(_ configuration: Configuration) throws(StartError) -> TLSContext? {
    let tls = configuration.settings.tls
    guard let certificate = tls.cert, let key = tls.key else { return nil }
    let identity = TLSIdentity(
      certificateFile: configuration.read(certificate), keyFile: configuration.read(key))
    do throws(NetError) {
      return try TLSContext(server: TLSServerOptions(identities: [identity], protocols: ["h2", "http/1.1"]))
    } catch {
      throw StartError(error.message)
    }
  }
}
