// How asynchronous code starts, sleeps and finds its loop. `spawn` is the only place that makes a task: one made any
// other way would resume on the global pool, and what it touches would be on two threads at once.

internal import Glibc
internal import Synchronization

extension Loop {
  /// Starts `body` on this loop: at once, up to its first suspension, when called from the loop itself.
  @discardableResult
  public func spawn(_ body: sending @escaping @isolated(any) () async -> Void) -> Task<Void, Never> {
    if isCurrent {
      return Task.immediate(executorPreference: self, operation: body)
    }
    return Task(executorPreference: self, operation: body)
  }

  /// The loop whose thread this is.
  public static var current: Loop? {
    guard let pointer = unsafe pthread_getspecific(currentKey) else { return nil }
    return unsafe Unmanaged<Loop>.fromOpaque(pointer).takeUnretainedValue()
  }

  static func setCurrent(_ loop: Loop?) {
    let pointer = unsafe loop.map { unsafe Unmanaged.passUnretained($0).toOpaque() }
    unsafe pthread_setspecific(currentKey, pointer)
  }

  private static let currentKey: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key, nil)
    return key
  }()

  /// Suspends the task, not the thread. Call on the loop.
  public func sleep(for wait: Duration) async throws(CancellationError) {
    try await sleep(until: clock + wait)
  }

  public func sleep(until moment: MonotonicTime) async throws(CancellationError) {
    assertCurrent()
    let sleeper = Sleeper()
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard !Task.isCancelled else { return continuation.resume() }
        sleeper.continuation = continuation
        sleeper.timer = schedule(at: moment) { sleeper.wake() }
      }
    } onCancel: {
      post { [self] in
        if let timer = sleeper.timer { cancel(timer) }
        sleeper.wake()
      }
    }
    if Task.isCancelled { throw CancellationError() }
  }

  /// Touched on the loop only.
  private final class Sleeper: @unchecked Sendable {
    var continuation: CheckedContinuation<Void, Never>?
    var timer: TimerID?

    func wake() {
      continuation?.resume()
      continuation = nil
    }
  }
}
