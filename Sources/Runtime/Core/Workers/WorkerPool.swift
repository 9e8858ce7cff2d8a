// Where blocking work goes: a few named threads and a bounded queue. A loop never blocks; it awaits what a worker does.
// The threads hold the queue, not the pool: a pool that is dropped lets its threads finish what is queued and end.

/// Named threads for work that blocks (disk, password hashing, name look-ups).
public final class WorkerPool: Sendable {
  /// The queue is at its bound, or the pool has ended: the caller answers 503 rather than waiting without end.
  public struct Full: Error, Equatable {
    public let pool: String
  }

  private struct Queue {
    var work: ContiguousArray<@Sendable () -> Void> = []
    var head = 0
    var closed = false

    var count: Int { work.count - head }

    /// The next piece of work; `.some(nil)` where there will be no more.
    mutating func take() -> (@Sendable () -> Void)?? {
      guard count > 0 else { return closed ? .some(nil) : nil }
      let next = work[head]
      head += 1
      if head == work.count || head > 1_024 {
        work.removeFirst(head)
        head = 0
      }
      return next
    }
  }

  public let name: String
  private let maxQueued: Int
  private let queue: Monitor<Queue>
  private let threads: [Thread]

  public init(name: String, threads count: Int, maxQueued: Int = 10_000) {
    self.name = name
    self.maxQueued = maxQueued
    let queue = Monitor(Queue())
    self.queue = queue
    threads = (0..<max(1, count)).map { index in
      Thread(name: "\(name)-\(index)") {
        while let work = queue.wait({ $0.take() }) ?? nil { work() }
      }
    }
  }

  deinit {
    if close() { for thread in threads { thread.detach() } }
  }

  /// Runs `body` on a worker and resumes where the caller was.
  public func run<Result: Sendable, Failure: Error>(
    _ body: @escaping @Sendable () throws(Failure) -> Result
  ) async throws -> Result {
    let outcome: Swift.Result<Result, any Error> = await withCheckedContinuation { continuation in
      let accepted = submit {
        do throws(Failure) {
          continuation.resume(returning: .success(try body()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
      if !accepted { continuation.resume(returning: .failure(Full(pool: name))) }
    }
    return try outcome.get()
  }

  /// Queues `body`; false when the queue is full or the pool has ended.
  public func submit(_ body: @escaping @Sendable () -> Void) -> Bool {
    let accepted = queue.withLock { queue in
      guard !queue.closed, queue.count < maxQueued else { return false }
      queue.work.append(body)
      return true
    }
    if accepted { queue.wakeOne() }
    return accepted
  }

  /// Finishes what is queued, then ends the threads. Not to be called from one of them.
  public func shutDown() {
    if close() { for thread in threads { thread.join() } }
  }

  /// Whether it was open.
  private func close() -> Bool {
    let first = queue.withLock { queue in
      defer { queue.closed = true }
      return !queue.closed
    }
    queue.wakeAll()
    return first
  }
}
