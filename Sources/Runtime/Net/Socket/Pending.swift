// Counts down the loops that still work on a drain, and resumes who waits for the last.

internal import Core

/// Several ends that are one event.
final class Pending: Sendable {
  private struct State {
    var left: Int
    var aborted = 0
    var waiting: CheckedContinuation<Int, Never>?
  }

  private let state: Monitor<State>

  init(_ count: Int, _ waiting: CheckedContinuation<Int, Never>) {
    state = Monitor(State(left: count, waiting: waiting))
  }

  func add(aborted: Int) { state.withLock { $0.aborted += aborted } }

  func finishOne() {
    let done: (CheckedContinuation<Int, Never>, Int)? = state.withLock { state in
      state.left -= 1
      guard state.left == 0, let waiting = state.waiting else { return nil }
      state.waiting = nil
      return (waiting, state.aborted)
    }
    done?.0.resume(returning: done?.1 ?? 0)
  }
}
