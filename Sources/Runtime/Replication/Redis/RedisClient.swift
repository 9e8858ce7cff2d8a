// Commands to one Redis, over one connection of one loop. Commands that are given while it connects go out when it is
// connected, but do not wait for that for ever; while it is away they fail at once, so that whoever has something else to do does that.

public import Core
public import Net

/// Sends commands to Redis. Belongs to its loop; close it, or its connection stays.
public final class RedisClient {
  private struct Early {
    let command: RedisCommand
    let until: MonotonicTime
    let done: (RedisConnection.Answer) -> Void
  }

  public let loop: Loop
  private let link: RedisLink
  private var early: [Early] = []
  /// Told when it has connected (nil), and when the connection is lost or did not come about.
  public var onChange: ((RedisError?) -> Void)?

  public init(_ server: RedisServer, on loop: Loop, resolver: Resolver) {
    self.loop = loop
    link = RedisLink(server, on: loop, resolver)
    link.onOpen = { [weak self] connection in self?.opened(connection) }
    link.onLost = { [weak self] error in self?.lost(error) }
    link.ping = { connection in connection.send(RedisCommand("PING")) { _ in } }
  }

  public func start() { link.start() }

  public func close() {
    link.close()
    lost(RedisError(.unavailable, "Redis: closed on our side"))
  }

  public var isConnected: Bool { link.connection != nil }
  /// Why it is not connected, once that was tried.
  public var failure: RedisError? { link.failure }

  // MARK: Sending

  /// The reply; an error that Redis answers is thrown. Call on the loop.
  public func send(_ command: RedisCommand) async throws(RedisError) -> RedisReply {
    try await send([command])[0].get()
  }

  /// Sends commands at once. The replies of all, errors among them; or why they did not all come. Call on the loop.
  public func send(_ commands: [RedisCommand]) async throws(RedisError) -> [RedisReply] {
    loop.assertCurrent()
    let answers = await withCheckedContinuation { continuation in
      RedisConnection.gather(commands.count, { continuation.resume(returning: $0) }) { index, done in
        send(commands[index], done)
      }
    }
    var replies: [RedisReply] = []
    for answer in answers { replies.append(try answer.get()) }
    if replies.contains(where: RedisClient.isReadOnly) {
      // It was the master, and is a replica now: who is it must be found out anew.
      link.connection?.fail(RedisError(.unavailable, "Redis is a replica, and takes no writes"))
    }
    return replies
  }

  func send(_ command: RedisCommand, _ done: @escaping (RedisConnection.Answer) -> Void) {
    switch link.state {
    case .open(let connection): connection.send(command, done)
    case .idle, .connecting:
      guard early.count < link.server.options.limits.maxCommands else {
        return done(.failure(RedisError(.overloaded, "too much waits for Redis")))
      }
      early.append(Early(command: command, until: loop.now + link.server.options.connectTimeout, done: done))
      if early.count == 1 { watchEarly() }
    case .pausing, .closed: done(.failure(RedisError(.unavailable, link.failure?.message ?? "Redis: closed")))
    }
  }

  private static func isReadOnly(_ reply: RedisReply) -> Bool {
    if case .error(let message) = reply { message.hasPrefix("READONLY") } else { false }
  }

  /// They all wait equally long, so the first is the first whose time is up.
  private func watchEarly() {
    guard let first = early.first else { return }
    loop.schedule(at: first.until) { [weak self] in
      guard let self else { return }
      let late = early.prefix { $0.until <= loop.clock }
      early.removeFirst(late.count)
      for one in late { one.done(.failure(RedisError(.unavailable, "Redis: not connected in time"))) }
      watchEarly()
    }
  }

  private func opened(_ connection: RedisConnection) {
    let first = early
    early = []
    for one in first { connection.send(one.command, one.done) }
    onChange?(nil)
  }

  private func lost(_ error: RedisError) {
    let first = early
    early = []
    for one in first { one.done(.failure(error)) }
    onChange?(error)
  }
}
