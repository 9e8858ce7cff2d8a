// What a Redis replicator has on its loop: a connection that asks, one that listens, and the relay.

internal import Core
internal import Net
internal import State
internal import Storage
internal import Wire

/// Belongs to its loop.
final class RedisReplicatorParts {
  let client: RedisClient
  let stream: CommitStream
  let relay: OutboxRelay
  let presence: PresenceExchange
  private let subscriber: RedisSubscriber
  private let keys: RedisKeys
  private let loop: Loop
  private let distrust: Duration
  private var trustedFrom = MonotonicTime.distantFuture
  private var isMissedSaid = false

  /// What is committed while listening begins in many partitions is looked for once.
  private static let missedPause = Duration.milliseconds(20)

  init(
    _ server: RedisServer, _ database: any Database, _ loop: Loop, _ resolver: Net.Resolver,
    _ options: RedisReplicatorOptions
  ) {
    self.loop = loop
    keys = RedisKeys(prefix: server.options.keyPrefix)
    client = RedisClient(server, on: loop, resolver: resolver)
    subscriber = RedisSubscriber(server, on: loop, resolver: resolver)
    stream = CommitStream(client, keys, options.window)
    relay = OutboxRelay(database, stream, on: loop, options.relay)
    presence = PresenceExchange(on: loop, options.presence)
    distrust = options.distrust
  }

  func start(
    received: @escaping (ReplicatedCommit) -> Void, present: @escaping (PresenceEnvelope) -> Void,
    missed: @escaping () -> Void,
    changed: @escaping (RedisError?) -> Void
  ) {
    subscriber.onMessage = { _, message in
      if let commit = CommitEnvelope.read(message) {
        received(commit)
      } else if let envelope = PresenceEnvelope.read(message) {
        present(envelope)
      }
    }
    subscriber.onSubscribed = { [weak self] _ in self?.begunToListen(missed) }
    subscriber.onChange = { [weak self] error in
      guard let self else { return }
      trustedFrom = error == nil ? loop.clock + distrust : .distantFuture
      presence.listens(error == nil)
      changed(trouble)
      // Nothing is listened to and nothing is awaited: what was missed is looked for all the same.
      if error == nil { begunToListen(missed) }
    }
    client.onChange = { [weak self] error in
      guard let self else { return }
      relay.redisChanged(isThere: error == nil)
      changed(trouble)
    }
    relay.onChange = { [weak self] in
      if let self { changed(trouble) }
    }
    client.start()
    subscriber.start()
    relay.start()
    presence.publish = { [weak self] in self?.publish($0) }
    presence.start()
  }

  func close() async {
    relay.close()
    presence.close()
    client.close()
    subscriber.close()
    await relay.end()
  }

  /// Why other nodes learn of nothing.
  private var trouble: RedisError? {
    if let failure = client.failure ?? subscriber.failure ?? relay.failure { return failure }
    return client.isConnected && subscriber.isConnected ? nil : RedisError(.unavailable, "Redis: not connected yet")
  }

  /// What Redis does not take now is said again soon.
  private func publish(_ envelopes: [PresenceEnvelope]) {
    guard client.isConnected else { return }
    for envelope in envelopes {
      let channel = keys.channel(ScopePartition.of(envelope.scope))
      client.send(RedisCommand("SPUBLISH", .text(channel), .bytes(envelope.encoded()))) { _ in }
    }
  }

  /// Whether Redis can be believed about what is newest.
  var isTrusted: Bool { loop.clock >= trustedFrom }

  func listen(to partition: Int, _ isWanted: Bool) {
    let channel = keys.channel(partition)
    if isWanted { subscriber.subscribe(channel) } else { subscriber.unsubscribe(channel) }
  }

  private func begunToListen(_ missed: @escaping () -> Void) {
    guard !isMissedSaid else { return }
    isMissedSaid = true
    loop.schedule(after: RedisReplicatorParts.missedPause) { [weak self] in
      self?.isMissedSaid = false
      missed()
    }
  }
}
