// Whose turn it is: what only one task may have at a time, across waits. First come, first served.

internal import Core

/// A lock that a task holds while it waits for other things.
final class Turn: Sendable {
  private struct State {
    var isTaken = false
    var waiting: ContiguousArray<CheckedContinuation<Void, Never>> = []
    var next = 0
  }

  private let state = Monitor(State())

  func take() async {
    await withCheckedContinuation { continuation in
      let isMine = state.withLock { state in
        guard state.isTaken else {
          state.isTaken = true
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if isMine { continuation.resume() }
    }
  }

  func pass() {
    let next: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard state.next < state.waiting.count else {
        state.waiting.removeAll(keepingCapacity: true)
        state.next = 0
        state.isTaken = false
        return nil
      }
      let first = state.waiting[state.next]
      state.next += 1
      if state.next > 1_024 {
        state.waiting.removeFirst(state.next)
        state.next = 0
      }
      return first
    }
    next?.resume()
  }
}
