// Going down in order: unready, so that nobody sends more; stop accepting; let every connection finish what runs and say
// good-bye in its protocol's words; end what is left when the window is over. Metrics are read until the last.

internal import Core
internal import Generated
internal import Glibc
internal import HTTP
internal import Identity
internal import Net
internal import Synchronization

extension Server {
  /// The first signal begins the end, the second is the end.
  func stopSignal() {
    let (isFirst, isServing) = state.withLock { state in
      defer { state.isStopping = true }
      return (!state.isStopping, state.isServing)
    }
    guard isFirst else {
      log.warn("ended by a second signal")
      exit(1)
    }
    // While it still opens its doors, `open` sees the wish when it is done.
    if isServing { home.spawn { [self] in await stop() } }
  }

  func stop() async {
    let began = MonotonicTime.now
    log.info(
      "stopping", ["connections": .int(gate.connections), "window": .duration(configuration.settings.drain.window)])
    readiness.enter(.draining)
    health.drain()
    await leaveOthers()
    let (doors, metrics) = state.withLock {
      ($0.doors + [$0.nodeDoor, $0.managementDoor].compactMap(\.self), $0.metricsDoor)
    }
    let cut = await drain(doors, within: configuration.settings.drain.window)
    stopSweeper()
    await oauth.close()
    await audit.close()
    await closeStore()
    redis?.close()
    if let metrics { _ = await drain([metrics], within: Server.metricsWindow) }
    for case .unix(let path) in (doors + [metrics].compactMap(\.self)).map(\.address) { unsafe unlink(path) }
    state.withLock { $0.watchers }?.value.stop()
    await closeDatabase()
    if cut > 0 { log.warn("connections cut at the end of the drain window", ["connections": .int(cut)]) }
    log.info("stopped", ["took": .duration(MonotonicTime.now - began)])
    end(0)
  }

  /// A scrape under way may finish.
  private static let metricsWindow = Duration.seconds(1)

  /// All at the same time; answers how many connections had to be cut.
  private func drain(_ doors: [ListenerGroup], within window: Duration) async -> Int {
    let cut = Tally()
    let drains = doors.map { door in
      home.spawn { cut.add(await door.drain(within: window)) }
    }
    for drain in drains { await drain.value }
    return cut.sum
  }
}

/// A sum over several tasks.
private final class Tally: Sendable {
  private let count = Atomic<Int>(0)
  func add(_ more: Int) { count.add(more, ordering: .relaxed) }
  var sum: Int { count.load(ordering: .relaxed) }
}
