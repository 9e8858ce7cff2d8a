// State that several threads share and wait for: a mutex with a bell. Worker threads and the log's writer sleep on one;
// a loop only ever takes the lock for the few instructions of `withLock`, and never waits.
//
// It stands in for `Synchronization.Mutex` everywhere: that one locks inside a library which the thread sanitizer does
// not see into, so that each of its uses would be reported as a race.
//
// `@unchecked Sendable` is right because `state` is reached under the mutex only.

internal import CUV

/// Shared state with a way to wait until it is as wanted.
@safe
package final class Monitor<State>: @unchecked Sendable {
  private var state: State
  private let mutex: UnsafeMutablePointer<uv_mutex_t>
  private let bell: UnsafeMutablePointer<uv_cond_t>

  package init(_ state: sending State) {
    self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe bell = .allocate(capacity: 1)
    unsafe uv_mutex_init(mutex)
    unsafe uv_cond_init(bell)
  }

  deinit {
    unsafe uv_cond_destroy(bell)
    unsafe uv_mutex_destroy(mutex)
    unsafe bell.deallocate()
    unsafe mutex.deallocate()
  }

  package func withLock<Result, Failure: Error>(
    _ body: (inout sending State) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    unsafe uv_mutex_lock(mutex)
    defer { unsafe uv_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Costs no system call where nobody waits.
  package func wakeOne() { unsafe uv_cond_signal(bell) }
  package func wakeAll() { unsafe uv_cond_broadcast(bell) }

  /// Waits until `take` finds what it wants; nil when `deadline` passes first.
  package func wait<Result>(
    until deadline: MonotonicTime = .distantFuture, _ take: (inout State) -> Result?
  ) -> Result? {
    unsafe uv_mutex_lock(mutex)
    defer { unsafe uv_mutex_unlock(mutex) }
    while true {
      if let result = take(&state) { return result }
      if deadline == .distantFuture {
        unsafe uv_cond_wait(bell, mutex)
      } else {
        let rest = (deadline - .now).nanoseconds
        guard rest > 0 else { return nil }
        unsafe uv_cond_timedwait(bell, mutex, UInt64(rest))
      }
    }
  }
}
