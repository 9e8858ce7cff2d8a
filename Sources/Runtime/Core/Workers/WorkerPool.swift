// Where blocking work goes: a few named threads and a bounded queue. A loop never blocks; it awaits what a worker does.
// Callers may be on any thread; the queue is shared, so this is one of the few places with a lock.

internal import Glibc
internal import Synchronization

/// Named threads for work that blocks (disk, password hashing, name look-ups).
@safe
public final class WorkerPool: @unchecked Sendable {
  /// The queue is at its bound: the caller answers 503 rather than waiting without end.
  public struct Full: Error, Equatable {
    public let pool: String
  }

  public let name: String
  private let maxQueued: Int
  private var threads: [Thread] = []
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let bell: UnsafeMutablePointer<pthread_cond_t>
  private var queue: ContiguousArray<@Sendable () -> Void> = []
  private var head = 0
  private var closed = false

  public init(name: String, threads count: Int, maxQueued: Int = 10_000) {
    self.name = name
    self.maxQueued = maxQueued
    unsafe lock = .allocate(capacity: 1)
    unsafe bell = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(bell, nil)
    threads = (0..<max(1, count)).map { index in Thread(name: "\(name)-\(index)") { [unowned self] in work() } }
  }

  deinit {
    shutDown()
    unsafe pthread_cond_destroy(bell)
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
    unsafe bell.deallocate()
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
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    guard !closed, queue.count - head < maxQueued else { return false }
    queue.append(body)
    unsafe pthread_cond_signal(bell)
    return true
  }

  /// Finishes what is queued, then ends the threads.
  public func shutDown() {
    unsafe pthread_mutex_lock(lock)
    let first = !closed
    closed = true
    unsafe pthread_cond_broadcast(bell)
    unsafe pthread_mutex_unlock(lock)
    guard first else { return }
    for thread in threads { thread.join() }
  }

  private func work() {
    while let body = take() { body() }
  }

  private func take() -> (@Sendable () -> Void)? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    while head == queue.count {
      if closed { return nil }
      unsafe pthread_cond_wait(bell, lock)
    }
    let body = queue[head]
    head += 1
    if head == queue.count {
      queue.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 1_024 {
      queue.removeFirst(head)
      head = 0
    }
    return body
  }
}
