// Opening the doors: the listeners of all addresses, then the word that the server is ready and where it is reached. On
// the home loop. A door that cannot be opened ends the start: a server that is half there is worse than none.

internal import Core
internal import Generated
internal import HTTP
internal import Net

extension Server {
  /// Watches signals, listens everywhere, says so. On the home loop.
  func open() async {
    let watchers = Watchers(self)
    state.withLock { $0.watchers = Confined(watchers, to: home) }
    do throws(StartError) {
      try await openDatabase()
      try await joinOthers()
      startStore()
      try await followSettings()
      try await openAccounts()
      startSweeper()
      sealAnew()
      try await openManagement()
      for address in configuration.addresses {
        let door = try await listen(address)
        state.withLock { $0.doors.append(door) }
      }
      if let address = configuration.metricsAddress {
        let door = try await listen(metricsAt: address)
        state.withLock { $0.metricsDoor = door }
      }
    } catch {
      _ = Command.refuse([Complaint(error.reason)])
      return end(1)
    }
    ready()
    let isStopping = state.withLock { state in
      state.isServing = true
      return state.isStopping
    }
    if isStopping { await stop() }
  }

  private func ready() {
    readiness.enter(.serving)
    health.set(.serving)
    for name in serviceNames { health.set(.serving, for: name) }
    let (doors, metrics) = state.withLock { ($0.doors, $0.metricsDoor) }
    log.info(
      "ready",
      [
        "listen": .string(doors.map { url($0.address) }.joined(separator: " ")),
        "metrics": .string(metrics.map { "\($0.address)" } ?? "off"),
        "mode": .string(configuration.settings.server.mode.word), "version": .string(Version.number),
        "loops": .int(loops.loops.count), "ms": .int(Int(ProcessFacts.age?.milliseconds ?? 0)),
      ])
  }

  private func url(_ address: SocketAddress) -> String {
    address.isUnix ? "\(address)" : "\(tls == nil ? "http" : "https")://\(address)"
  }

  private func listen(_ address: SocketAddress) async throws(StartError) -> ListenerGroup {
    var options = ListenerOptions(gate: gate)
    // Whoever may open a file of ours needs no TLS to it.
    options.tls = address.isUnix ? nil : tls
    options.expectsProxyHeader = configuration.settings.proxy.proxyProtocol
    options.onRefused = { [httpMetrics] in httpMetrics.refused($0) }
    options.onOutOfDescriptors = { [httpMetrics] in httpMetrics.outOfDescriptors() }
    return try await bind(address, options, "listen", service)
  }

  private func listen(metricsAt address: SocketAddress) async throws(StartError) -> ListenerGroup {
    let gate = ConnectionGate(
      maxConnections: MetricsDoor.maxConnections, maxPerAddress: MetricsDoor.maxConnections)
    return try await bind(address, ListenerOptions(gate: gate), "metrics", metricsDoor.service(configuration))
  }

  func bind(
    _ address: SocketAddress, _ options: ListenerOptions, _ key: String, _ service: HTTPService
  ) async throws(StartError) -> ListenerGroup {
    do throws(NetError) {
      return try await ListenerGroup.open(address, on: loops, options) { service.connection($0) }
    } catch {
      throw StartError("\(key): \(error.message)")
    }
  }
}
