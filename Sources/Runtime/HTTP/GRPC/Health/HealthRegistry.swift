// What the health service tells: a status for each service, set by the server as its parts come and go. Any thread sets,
// any loop reads; the lock is held for a look-up, and statuses change a few times in a process's life.

internal import Core

/// The health of a service, by gRPC's numbers.
public enum HealthStatus: Int32, Sendable {
  case unknown = 0
  case serving = 1
  case notServing = 2
  /// Told by `Watch` of a service that is not known yet.
  case serviceUnknown = 3
}

/// The health of every service by name; the empty name is the server as a whole.
public final class HealthRegistry: Sendable {
  private struct State {
    var statuses: [String: HealthStatus] = ["": .notServing]
    var isDraining = false
    var watchers: [UInt64: @Sendable () -> Void] = [:]
    var nextWatcher: UInt64 = 0
  }

  private let state = Monitor(State())

  /// A server that is not serving yet.
  public init() {}

  /// Tells the status from now on; while the server drains it stays at not serving.
  public func set(_ status: HealthStatus, for service: String = "") {
    let watchers = state.withLock { state in
      state.statuses[service] = state.isDraining ? .notServing : status
      return Array(state.watchers.values)
    }
    for tell in watchers { tell() }
  }

  /// The server goes down: everything is not serving, for good, and who watches is told and let go.
  public func drain() {
    let watchers = state.withLock { state in
      state.isDraining = true
      for name in state.statuses.keys { state.statuses[name] = .notServing }
      return Array(state.watchers.values)
    }
    for tell in watchers { tell() }
  }

  public func status(of service: String) -> HealthStatus? { state.withLock { $0.statuses[service] } }

  var statuses: [String: HealthStatus] { state.withLock { $0.statuses } }
  var isDraining: Bool { state.withLock { $0.isDraining } }

  /// `tell` is called, on any thread, after each change.
  func addWatcher(_ tell: @escaping @Sendable () -> Void) -> UInt64 {
    state.withLock { state in
      state.nextWatcher += 1
      state.watchers[state.nextWatcher] = tell
      return state.nextWatcher
    }
  }

  func removeWatcher(_ id: UInt64) { state.withLock { _ = $0.watchers.removeValue(forKey: id) } }

  package var watcherCount: Int { state.withLock { $0.watchers.count } }
}
