// One connection to Redis. Commands go out as they come, many in one write; replies come in that order. Who waits longest
// has the deadline: a Redis that leaves it unanswered leaves all that follow, so the connection ends there.
//
// After SSUBSCRIBE nothing is a reply any more: what nobody waits for goes to `onPush`.

package import Core
package import Net

/// Belongs to its loop, and lives until it is closed.
package final class RedisConnection {
  typealias Answer = Result<RedisReply, RedisError>

  private struct Waiting {
    let until: MonotonicTime
    let done: (Answer) -> Void
  }

  private let loop: Loop
  private let stream: any RedisStream
  private let redis: RedisLimits
  private let commandTimeout: Duration
  private let reader: RedisReplyReader
  private var waiting: [Waiting] = []
  private var next = 0
  private(set) var lastHeard: MonotonicTime
  /// Why it is of no use any more.
  private(set) var failure: RedisError?
  var onPush: ((RedisReply) -> Void)?
  /// Told once, after everybody who waited.
  var onClosed: ((RedisError) -> Void)?

  package init(_ stream: any RedisStream, _ options: RedisOptions, on loop: Loop) {
    self.stream = stream
    self.loop = loop
    lastHeard = loop.clock
    redis = options.limits
    commandTimeout = options.commandTimeout
    reader = RedisReplyReader(options.limits)
    stream.reader = self
  }

  // MARK: Out

  var waitingCount: Int { waiting.count - next }

  /// Sends a command; `done` is called with its reply, or with why there is none.
  func send(_ command: RedisCommand, _ done: @escaping (Answer) -> Void) {
    if let refusal = refusal(of: command) { return done(.failure(refusal)) }
    waiting.append(Waiting(until: loop.now + commandTimeout, done: done))
    if waitingCount == 1 { stream.setDeadline(waiting[next].until) }
    stream.write(command.encoded)
  }

  /// Sends a command whose reply comes, if at all, as a push.
  func push(_ command: RedisCommand) {
    if failure == nil { stream.write(command.encoded) }
  }

  private func refusal(of command: RedisCommand) -> RedisError? {
    if let failure { return RedisError(.unavailable, failure.message) }
    if waitingCount >= redis.maxCommands || stream.queuedBytes + command.encoded.count > redis.maxQueuedBytes {
      return RedisError(.overloaded, "too much waits for Redis")
    }
    return nil
  }

  /// Sends commands at once and waits for all replies. Call on the loop.
  func send(_ commands: [RedisCommand]) async -> [Answer] {
    await withCheckedContinuation { continuation in
      RedisConnection.gather(commands.count, { continuation.resume(returning: $0) }) { index, done in
        send(commands[index], done)
      }
    }
  }

  /// Asks for so many answers and gives them on together.
  static func gather(
    _ count: Int, _ whole: @escaping ([Answer]) -> Void, _ ask: (Int, @escaping (Answer) -> Void) -> Void
  ) {
    let gathered = Gathered(count, whole)
    if count == 0 { return whole([]) }
    for index in 0..<count { ask(index) { gathered.put($0, at: index) } }
  }

  private final class Gathered {
    private var answers: [Answer?]
    private var left: Int
    private let whole: ([Answer]) -> Void

    init(_ count: Int, _ whole: @escaping ([Answer]) -> Void) {
      answers = Array(repeating: nil, count: count)
      left = count
      self.whole = whole
    }

    func put(_ answer: Answer, at index: Int) {
      answers[index] = answer
      left -= 1
      if left == 0 { whole(answers.compactMap { $0 }) }
    }
  }

  // MARK: In

  package func received(_ bytes: Span<UInt8>) {
    lastHeard = loop.now
    do throws(RedisError) {
      try reader.read(bytes) { reply in
        take(reply)
        return stream.isOpen
      }
    } catch {
      fail(error)
    }
  }

  private func take(_ reply: RedisReply) {
    guard waitingCount > 0 else {
      guard let onPush else { return fail(RedisError(.broken, "Redis answers what it was not asked")) }
      return onPush(reply)
    }
    let first = waiting[next]
    next += 1
    if next == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      next = 0
      stream.clearDeadline()
    } else {
      if next > 1_024 {
        waiting.removeFirst(next)
        next = 0
      }
      stream.setDeadline(waiting[next].until)
    }
    first.done(.success(reply))
  }

  // MARK: Its end

  package func deadlinePassed() { fail(RedisError(.outcomeUnknown, "Redis does not answer in time")) }

  func fail(_ error: RedisError) {
    if failure == nil { failure = error }
    stream.abort(NetError(.closed, "aborted"))
  }

  package func closed(_ error: NetError?) {
    let lost = failure ?? RedisError(.outcomeUnknown, "Redis: \(error?.message ?? "it closed the connection")")
    failure = lost
    let open = waiting[next...]
    waiting = []
    next = 0
    for one in open {
      one.done(.failure(lost.code == .outcomeUnknown ? lost : RedisError(.outcomeUnknown, lost.message)))
    }
    onClosed?(lost)
    onClosed = nil
    onPush = nil
  }
}
