// Listens to channels of one Redis, on a connection of its own: with RESP2 a connection that listens does nothing else.
// Channels are sharded ones (SSUBSCRIBE). Whatever happens to the connection, they are subscribed to again; what was said
// meanwhile is lost, so whoever listens hears of each beginning and looks for what it missed.

public import Core
public import Net

/// Belongs to its loop; close it, or its connection stays.
public final class RedisSubscriber {
  public let loop: Loop
  private let link: RedisLink
  private var wanted: Set<String> = []
  private var confirmed: Set<String> = []
  private var pingedAt: MonotonicTime?

  /// What was published.
  public var onMessage: ((_ channel: String, _ message: Bytes) -> Void)?
  /// From here on nothing that is published in the channel is missed, until the connection is lost.
  public var onSubscribed: ((_ channel: String) -> Void)?
  /// Told when it has connected (nil), and when the connection is lost or did not come about.
  public var onChange: ((RedisError?) -> Void)?

  public init(_ server: RedisServer, on loop: Loop, resolver: Resolver) {
    self.loop = loop
    link = RedisLink(server, on: loop, resolver)
    link.onOpen = { [weak self] connection in self?.opened(connection) }
    link.onLost = { [weak self] error in self?.lost(error) }
    link.ping = { [weak self] connection in self?.ping(connection) }
  }

  public func start() { link.start() }

  public func close() { link.close() }

  public var isConnected: Bool { link.connection != nil }
  /// Why it is not connected, once that was tried.
  public var failure: RedisError? { link.failure }
  /// Whether everything that is wanted is listened to.
  public var isComplete: Bool { isConnected && wanted.isSubset(of: confirmed) }

  // MARK: Channels

  public func subscribe(_ channel: String) {
    guard wanted.insert(channel).inserted else { return }
    link.connection?.push(RedisCommand("SSUBSCRIBE", .text(channel)))
  }

  public func unsubscribe(_ channel: String) {
    guard wanted.remove(channel) != nil else { return }
    link.connection?.push(RedisCommand("SUNSUBSCRIBE", .text(channel)))
  }

  // MARK: The connection

  private func opened(_ connection: RedisConnection) {
    pingedAt = nil
    connection.onPush = { [weak self, weak connection] reply in
      if let connection { self?.take(reply, connection) }
    }
    for channel in wanted.sorted() { connection.push(RedisCommand("SSUBSCRIBE", .text(channel))) }
    onChange?(nil)
  }

  private func lost(_ error: RedisError) {
    confirmed = []
    onChange?(error)
  }

  /// A ping's answer is a push like any other, so silence after it is the sign.
  private func ping(_ connection: RedisConnection) {
    if let pingedAt, connection.lastHeard < pingedAt {
      guard loop.now - pingedAt >= link.server.options.commandTimeout else { return }
      return connection.fail(RedisError(.unavailable, "Redis does not answer in time"))
    }
    pingedAt = loop.now
    connection.push(RedisCommand("PING"))
  }

  private func take(_ reply: RedisReply, _ connection: RedisConnection) {
    switch reply {
    case .status: break
    case .error(let message): connection.fail(RedisError(.refused, "Redis lets us not listen: \(message)"))
    case .array(let parts) where parts.count >= 2:
      guard let kind = parts[0].text, take(kind, parts) else { fallthrough }
    default: connection.fail(RedisError(.broken, "Redis: it sent a listener what is no message"))
    }
  }

  /// Whether it is something that a listener is sent.
  private func take(_ kind: String, _ parts: [RedisReply]) -> Bool {
    if kind == "pong" { return true }
    guard let channel = parts[1].text else { return false }
    switch kind {
    case "smessage":
      guard let message = parts.last?.bytes, parts.count == 3 else { return false }
      onMessage?(channel, message)
    case "ssubscribe":
      confirmed.insert(channel)
      onSubscribed?(channel)
    case "sunsubscribe":
      confirmed.remove(channel)
      // Not asked for: the channel lives elsewhere now.
      return !wanted.contains(channel)
    default: return false
    }
    return true
  }
}
