// What all nodes remember together, in Redis: who called how often, who failed to sign in, which tickets were used. Redis
// may be away, or slow: then a node goes on by what it knows itself, at once or after a short wait, and says so once
// (docs/decisions/022-limits.md). Any thread may ask.
//
// Keys are hashed with a key of the servers', so that Redis holds no address, and no password that somebody typed where
// the name belongs.

internal import Core
internal import Identity
internal import Replication

final class SharedMemory: Sendable {
  /// Belong to the client's loop.
  struct Parts {
    let buckets: RedisBuckets
    let lockouts: RedisLockouts
    let once: RedisOnce
  }

  /// How long a call waits for Redis, at most.
  static let patience = Duration.milliseconds(100)
  /// A Redis that was slower is asked nothing for so long.
  static let rest = Duration.seconds(1)

  private struct State {
    var silentUntil = MonotonicTime(nanoseconds: 0)
    var isAlone = false
  }

  private let redis: SharedRedis
  private let key: SymmetricKey
  private let prefix: String
  private let alone: Counter
  private let parts = Monitor<Confined<Parts>?>(nil)
  private let state = Monitor(State())
  private let log = Logger(part: "limits")

  init(_ redis: SharedRedis, prefix: String, _ key: SymmetricKey, _ metrics: Metrics) {
    (self.redis, self.prefix, self.key) = (redis, prefix, key.derived(for: "what nodes remember together"))
    alone = metrics.counter(
      "cascade_limits_alone_total",
      help: "Questions about limits, failures and tickets that this node answered alone: Redis was away, or too slow.")
  }

  /// On the client's loop.
  func begin(_ client: RedisClient) {
    let made = Parts(
      buckets: RedisBuckets(client, prefix: prefix), lockouts: RedisLockouts(client, prefix: prefix),
      once: RedisOnce(client, prefix: prefix))
    let here = Confined(made, to: client.loop)
    parts.withLock { $0 = here }
  }

  func hashed(_ text: String) -> String { key.derived(for: text).hex.reveal() }

  /// Asks Redis; nil where it is away, or does not answer soon.
  func ask<Answer: Sendable>(
    _ body: @escaping @Sendable (Parts) async throws(RedisError) -> Answer
  ) async -> Answer? {
    guard let parts = parts.withLock({ $0 }) else { return isAlone("not connected yet") }
    if let complaint = redis.complaint { return isAlone(complaint) }
    let isResting = state.withLock { $0.silentUntil > .now }
    if isResting { return isAlone("slow") }
    let answer: Result<Answer, RedisError>? = await withCheckedContinuation { continuation in
      parts.loop.post {
        let loop = parts.loop
        let question = Question(continuation)
        let timer = loop.schedule(after: SharedMemory.patience) { question.answer(nil) }
        let here = Confined(question, to: loop)
        loop.spawn {
          let answer: Result<Answer, RedisError>
          do throws(RedisError) { answer = .success(try await body(parts.value)) } catch { answer = .failure(error) }
          loop.cancel(timer)
          here.value.answer(answer)
        }
      }
    }
    switch answer {
    case .success(let answer):
      isShared()
      return answer
    case .failure(let error): return isAlone(error.message)
    case nil:
      state.withLock { $0.silentUntil = .now + SharedMemory.rest }
      return isAlone("slow")
    }
  }

  private func isAlone<Answer>(_ reason: String) -> Answer? {
    alone.add()
    let isNews = state.withLock { state in
      defer { state.isAlone = true }
      return !state.isAlone
    }
    if isNews { log.warn("limits, failures and used tickets are this node's own now", ["why": .string(reason)]) }
    return nil
  }

  private func isShared() {
    let isNews = state.withLock { state in
      defer { state.isAlone = false }
      return state.isAlone
    }
    if isNews { log.info("limits, failures and used tickets are shared again") }
  }
}

/// Answered once: by Redis, or by the clock. Belongs to the loop.
private final class Question<Answer: Sendable> {
  private var continuation: CheckedContinuation<Answer?, Never>?

  init(_ continuation: CheckedContinuation<Answer?, Never>) { self.continuation = continuation }

  func answer(_ answer: Answer?) {
    continuation?.resume(returning: answer)
    continuation = nil
  }
}
