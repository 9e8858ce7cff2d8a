// Commits between nodes by way of Redis. What is committed anywhere lies in the outbox; a relay sends it; who follows a
// scope listens to its partition. Any loop may call; the work is done on one.
//
// Pub/sub loses what is said while nobody listens, so each time that listening begins all is compared. And a Redis that
// we come back to may have forgotten (a restart, a failover), so for a while its heads are not asked: the database is.

public import Core
public import Net
public import State
public import Storage

/// How commits are carried.
public struct RedisReplicatorOptions: Sendable {
  public var window = RedisWindow()
  /// After listening began, heads are not taken from Redis for so long: several comparisons of a store.
  public var distrust = Duration.seconds(10)
  public var relay = OutboxOptions()
  public var presence = PresenceOptions()

  public init() {}
}

/// Replication through one Redis.
public final class RedisReplicator: Replicator {
  private struct State {
    /// A store holds its replicator, so not the other way round.
    weak var receiver: (any ReplicationReceiver)?
    /// How often each scope is followed, and how many of a partition's are.
    var followed: [String: Int] = [:]
    var partitions = [Int](repeating: 0, count: ScopePartition.count)
    var trouble: RedisError? = RedisError(.unavailable, "Redis: not connected yet")
  }

  private let loop: Loop
  private let parts: Confined<RedisReplicatorParts>
  private let state = Monitor(State())

  /// From any thread. Connects once it is started.
  public init(
    _ server: RedisServer, database: any Database, on loop: Loop, resolver: Net.Resolver,
    options: RedisReplicatorOptions = RedisReplicatorOptions()
  ) {
    self.loop = loop
    parts = Confined(RedisReplicatorParts(server, database, loop, resolver, options), to: loop)
  }

  public var keepsOutbox: Bool { true }

  /// Why other nodes learn of nothing just now; nil where they do.
  public var trouble: RedisError? { state.withLock { $0.trouble } }

  public func start(telling receiver: any ReplicationReceiver) {
    state.withLock { $0.receiver = receiver }
    onLoop { [self] parts in
      parts.start(
        received: { [weak self] commit in self?.received(commit) },
        present: { [weak self] envelope in self?.received(envelope) },
        missed: { [weak self] in self?.state.withLock { $0.receiver }?.compare() },
        changed: { [weak self] trouble in self?.state.withLock { $0.trouble = trouble } })
    }
  }

  /// Stops, and has ended: what is committed from here on is for other nodes' relays.
  public func close() async {
    await withCheckedContinuation { continuation in
      loop.spawn { [parts] in
        await parts.value.close()
        continuation.resume()
      }
    }
  }

  // MARK: Following

  public func follow(_ scope: String) { change(scope, by: 1) }
  public func unfollow(_ scope: String) { change(scope, by: -1) }

  /// The loop looks at what is wanted when it gets there, so the order in which two changes arrive is the same to it.
  private func change(_ scope: String, by difference: Int) {
    let partition = ScopePartition.of(scope)
    let isOther = state.withLock { state in
      let count = state.followed[scope, default: 0] + difference
      // Who does not follow has nothing to stop.
      guard count >= 0 else { return false }
      state.followed[scope] = count > 0 ? count : nil
      let before = state.partitions[partition]
      state.partitions[partition] += difference
      return (before > 0) != (state.partitions[partition] > 0)
    }
    guard isOther else { return }
    onLoop { [self] parts in
      parts.listen(to: partition, state.withLock { $0.partitions[partition] > 0 })
    }
  }

  private func received(_ commit: ReplicatedCommit) {
    let receiver = state.withLock { $0.followed[commit.scope] == nil ? nil : $0.receiver }
    receiver?.received(commit)
  }

  private func received(_ envelope: PresenceEnvelope) {
    guard state.withLock({ $0.followed[envelope.scope] != nil }) else { return }
    parts.value.presence.received(envelope)
  }

  // MARK: Carrying

  public func committed(_ commits: [ReplicatedCommit]) {
    guard !commits.isEmpty else { return }
    let partitions = Set(commits.map { ScopePartition.of($0.scope) })
    onLoop { parts in parts.relay.wake(partitions) }
  }

  public func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? {
    await ask { parts async throws(RedisError) in try await parts.stream.commits(of: scope, after: cursor) } ?? nil
  }

  public func heads(of scopes: [String]) async -> [String: Cursor]? {
    await ask { parts async throws(RedisError) in
      parts.isTrusted ? try await parts.stream.heads(of: scopes) : nil
    } ?? nil
  }

  // MARK: Going there

  /// Nil where Redis cannot be asked.
  private func ask<Answer: Sendable>(
    _ body: @escaping @Sendable (RedisReplicatorParts) async throws(RedisError) -> Answer
  ) async -> Answer? {
    await withCheckedContinuation { continuation in
      loop.spawn { [parts] in
        do throws(RedisError) {
          guard parts.value.client.isConnected else { return continuation.resume(returning: nil) }
          continuation.resume(returning: try await body(parts.value))
        } catch {
          continuation.resume(returning: nil)
        }
      }
    }
  }

  private func onLoop(_ work: @escaping @Sendable (RedisReplicatorParts) -> Void) {
    if loop.isCurrent { return work(parts.value) }
    loop.post { [parts] in work(parts.value) }
  }
}

extension RedisReplicator: PresenceNetwork {
  public var presence: (any PresenceNetwork)? { self }

  public func start(tellingPresence receiver: any PresenceReceiver) {
    onLoop { [weak receiver] parts in parts.presence.receiver = receiver }
  }

  public func say(_ presence: NodePresence) { onLoop { parts in parts.presence.say(presence) } }

  public func ask(in scope: String) { onLoop { parts in parts.presence.ask(in: scope) } }
}
