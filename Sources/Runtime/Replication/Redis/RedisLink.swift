// Keeps one connection to Redis: opens it, greets, notices when it is gone or silent, and opens the next after a pause.
// What is said on it is for its owner, a client or a subscriber.
//
// States: idle → connecting → open → pausing → connecting …, and closed from each of them.

internal import Core
internal import Net

/// Belongs to its loop.
final class RedisLink {
  enum State {
    case idle, connecting, pausing, closed
    case open(RedisConnection)
  }

  let loop: Loop
  let server: RedisServer
  private let resolver: Resolver
  private(set) var state = State.idle
  /// Why the last attempt, or the last connection, came to nothing.
  private(set) var failure: RedisError?
  private var backoff: Backoff
  private var timer: TimerID?

  var onOpen: ((RedisConnection) -> Void)?
  var onLost: ((RedisError) -> Void)?
  /// Asks whether the other end lives, on a connection from which nothing came for a while.
  var ping: ((RedisConnection) -> Void)?

  init(_ server: RedisServer, on loop: Loop, _ resolver: Resolver) {
    self.server = server
    self.loop = loop
    self.resolver = resolver
    backoff = Backoff(server.options.pauses)
  }

  var connection: RedisConnection? { if case .open(let connection) = state { connection } else { nil } }

  func start() {
    guard case .idle = state else { return }
    connect()
  }

  func close() {
    let last = connection
    state = .closed
    stopTimer()
    last?.fail(RedisError(.unavailable, "Redis: closed on our side"))
    (onOpen, onLost, ping) = (nil, nil, nil)
  }

  // MARK: Connecting

  private func connect() {
    state = .connecting
    let here = Confined(self, to: loop)
    loop.spawn {
      let link = here.value
      do throws(RedisError) {
        link.opened(try await RedisDialer(link.server, link.loop, link.resolver).dial())
      } catch {
        link.lost(error)
      }
    }
  }

  private func opened(_ connection: RedisConnection) {
    guard case .connecting = state else { return connection.fail(RedisError(.unavailable, "closed on our side")) }
    if let failure = connection.failure { return lost(failure) }
    state = .open(connection)
    failure = nil
    connection.onClosed = { [weak self] error in self?.lost(error) }
    watch(connection)
    onOpen?(connection)
  }

  private func lost(_ error: RedisError) {
    if case .closed = state { return }
    state = .pausing
    failure = error
    stopTimer()
    let pause = backoff.next(server.network.chance())
    timer = loop.schedule(after: pause) { [weak self] in
      guard let self, case .pausing = state else { return }
      connect()
    }
    onLost?(error)
  }

  // MARK: Watching

  /// A connection that has served for a while may come back soon when it is lost; one that ends as soon as it opens may
  /// not.
  private func watch(_ connection: RedisConnection) {
    timer = loop.schedule(after: server.options.pingInterval) { [weak self, weak connection] in
      guard let self, let connection, connection === self.connection else { return }
      backoff.reset()
      if loop.now - connection.lastHeard >= server.options.pingInterval { ping?(connection) }
      if connection === self.connection { watch(connection) }
    }
  }

  private func stopTimer() {
    if let timer { loop.cancel(timer) }
    timer = nil
  }
}
