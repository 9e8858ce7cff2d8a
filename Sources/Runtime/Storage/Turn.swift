// Whose turn it is: what only one task may have at a time, across waits. First come, first served.

internal import Core

/// A lock that a task holds while it waits for other things.
final class Turn: Sendable {
  private struct State {
    var isTaken = false
    var waiting: ContiguousArray<CheckedContinuation<Bool, Never>> = []
    var next = 0
  }

  private let state = Monitor(State())

  /// Those that may wait; more are refused at once.
  static let maxWaiting = 10_000

  /// False where too many wait already: then it is not taken.
  func take() async -> Bool {
    await withCheckedContinuation { continuation in
      let answer: Bool? = state.withLock { state in
        guard state.isTaken else {
          state.isTaken = true
          return true
        }
        guard state.waiting.count - state.next < Turn.maxWaiting else { return false }
        state.waiting.append(continuation)
        return nil
      }
      if let answer { continuation.resume(returning: answer) }
    }
  }

  func pass() {
    let next: CheckedContinuation<Bool, Never>? = state.withLock { state in
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
    next?.resume(returning: true)
  }
}
