// The connections to one PostgreSQL, on one loop: some stand ready, more are opened when wanted, up to a bound; who finds
// none waits its turn, for a while. One that fails is forgotten; new ones are tried with growing pauses, so that a
// server that comes back is not met by a storm.

internal import Core

/// Belongs to its loop.
final class PostgresPool {
  private struct Waiter {
    let id: Int
    let give: (Result<PostgresConnection, StorageError>) -> Void
    let timer: TimerID
  }

  private struct Idle {
    let connection: PostgresConnection
    let since: MonotonicTime
  }

  let loop: Loop
  private let options: PostgresOptions
  private let workers: WorkerPool
  private var idle: [Idle] = []
  private var waiters: [Waiter] = []
  private var nextWaiter = 0
  /// Those that are open, lent or idle.
  private(set) var openCount = 0
  private var opening = 0
  private var lastFailure: StorageError?
  private var pause = PostgresPool.shortestPause
  private var isPausing = false
  private var isClosed = false
  private var watch: TimerID?

  private static let shortestPause = Duration.milliseconds(100)
  private static let longestPause = Duration.seconds(5)

  init(_ options: PostgresOptions, on loop: Loop, _ workers: WorkerPool) {
    self.options = options
    self.loop = loop
    self.workers = workers
    scheduleWatch()
    topUp()
  }

  /// Why none can be had.
  var complaint: String? { openCount == 0 ? lastFailure?.message : nil }

  // MARK: Lending

  /// Gives a connection to `give`, now or when there is one, or says why not.
  func acquire(_ give: @escaping (Result<PostgresConnection, StorageError>) -> Void) {
    guard !isClosed else { return give(.failure(StorageError(.unavailable, "the database is closed"))) }
    if let last = idle.popLast() { return give(.success(last.connection)) }
    guard waiters.count < options.maxWaiting else {
      return give(.failure(StorageError(.unavailable, "too much waits for the database")))
    }
    nextWaiter += 1
    let id = nextWaiter
    let timer = loop.schedule(after: options.acquireTimeout) { [weak self] in self?.waitedTooLong(id) }
    waiters.append(Waiter(id: id, give: give, timer: timer))
    openMore()
  }

  /// Takes one back.
  func release(_ connection: PostgresConnection) { release(connection, usedAt: loop.now) }

  private func release(_ connection: PostgresConnection, usedAt moment: MonotonicTime) {
    guard connection.failure == nil, !isClosed, !isOld(connection) else { return drop(connection) }
    if waiters.isEmpty {
      idle.append(Idle(connection: connection, since: moment))
    } else {
      let waiter = waiters.removeFirst()
      loop.cancel(waiter.timer)
      waiter.give(.success(connection))
    }
  }

  private func waitedTooLong(_ id: Int) {
    guard let place = waiters.firstIndex(where: { $0.id == id }) else { return }
    let waiter = waiters.remove(at: place)
    waiter.give(.failure(lastFailure ?? StorageError(.timeout, "no connection to the database came free in time")))
  }

  // MARK: Opening

  private func topUp() {
    while openCount + opening < options.minConnections && !isPausing && !isClosed { open() }
  }

  private func openMore() {
    while opening < waiters.count && openCount + opening < options.maxConnections && !isPausing { open() }
  }

  private func open() {
    opening += 1
    let here = Confined(self, to: loop)
    loop.spawn { [workers, options] in
      do {
        let handle = try await workers.run { () throws(StorageError) in try PostgresConnection.open(options) }
        here.value.opened(handle)
      } catch {
        here.value.failed((error as? StorageError) ?? StorageError(.unavailable, "no thread is free to connect"))
      }
    }
  }

  private func opened(_ handle: PostgresHandle) {
    opening -= 1
    guard !isClosed, let connection = PostgresConnection(handle, on: loop) else { return }
    pause = PostgresPool.shortestPause
    lastFailure = nil
    openCount += 1
    connection.onFailure = { [weak self, weak connection] in
      if let connection { self?.lost(connection) }
    }
    release(connection)
  }

  /// Waits longer each time, and never all nodes at the same moment.
  private func failed(_ error: StorageError) {
    opening -= 1
    lastFailure = error
    guard !isPausing, !isClosed else { return }
    isPausing = true
    let jitter = Double.random(in: 0.5...1)
    _ = loop.schedule(after: pause * jitter) { [weak self] in self?.tryAgain() }
    pause = min(pause * 2, PostgresPool.longestPause)
  }

  private func tryAgain() {
    isPausing = false
    topUp()
    openMore()
  }

  // MARK: Leaving

  private func isOld(_ connection: PostgresConnection) -> Bool { loop.now - connection.opened > options.lifetime }

  private func drop(_ connection: PostgresConnection) {
    connection.onFailure = nil
    openCount -= 1
    topUp()
    openMore()
  }

  /// One that is idle has failed; a lent one is dropped when it comes back.
  private func lost(_ connection: PostgresConnection) {
    guard let place = idle.firstIndex(where: { $0.connection === connection }) else { return }
    idle.remove(at: place)
    drop(connection)
  }

  private func scheduleWatch() {
    watch = loop.schedule(after: options.healthInterval) { [weak self] in self?.lookAround() }
  }

  /// Lets those go that are old or of no use, and asks the others whether they live.
  private func lookAround() {
    let now = loop.now
    for entry in idle {
      let isExtra = openCount > options.minConnections && now - entry.since > options.idleTime
      guard let place = idle.firstIndex(where: { $0.connection === entry.connection }) else { continue }
      idle.remove(at: place)
      if isExtra || isOld(entry.connection) {
        drop(entry.connection)
      } else {
        ask(entry)
      }
    }
    topUp()
    scheduleWatch()
  }

  /// Being asked is no use.
  private func ask(_ entry: Idle) {
    entry.connection.send([SQLStatement("SELECT 1")]) { [self] _ in release(entry.connection, usedAt: entry.since) }
  }

  func close() {
    isClosed = true
    if let watch { loop.cancel(watch) }
    idle = []
    let waiting = waiters
    waiters = []
    for waiter in waiting {
      loop.cancel(waiter.timer)
      waiter.give(.failure(StorageError(.unavailable, "the database is closed")))
    }
  }
}
