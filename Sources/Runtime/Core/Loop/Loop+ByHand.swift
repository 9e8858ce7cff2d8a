// A loop without a thread of its own, for tests that must come out the same each time: the caller's thread is its thread, a
// turn is taken when the caller says so, and its clock stands still until the caller moves it. Nothing polls, so what is
// done on it may wait for timers, tasks and whatever the caller completes, and for nothing of the system's.

internal import Glibc
internal import Synchronization

extension Loop {
  /// Far from any moment of the machine's clock: what asks that one by mistake waits for ever, and is found.
  package static let handsBeginning = MonotonicTime(nanoseconds: 1 << 62)

  /// A loop on this thread, until `letGo`.
  package static func byHand(name: String = "hand") -> Loop {
    let loop = Loop(index: 0, name: name, isByHand: true)
    loop.now = handsBeginning
    // A turn that has always begun does not look at the machine's clock.
    loop.turnBegan.store(1, ordering: .relaxed)
    loop.threadID.store(UInt(pthread_self()), ordering: .relaxed)
    setCurrent(loop)
    return loop
  }

  /// Runs all that is ready, and all that this makes ready.
  package func runAllReady() {
    assertCurrent()
    repeat {
      wakePending.store(false, ordering: .relaxed)
      drainInbox()
      runReady()
    } while hasWork
  }

  /// When the next timer is due.
  package var nextTimer: MonotonicTime? { timers.next }

  /// Moves the clock to the next timer and lets it ring; false where there is none.
  package func ringNext() -> Bool {
    assertCurrent()
    guard let next = timers.next else { return false }
    now = max(now, next)
    timers.popDue(now)?()
    return true
  }

  /// The thread is the caller's again.
  package func letGo() {
    assertCurrent()
    shutDown()
  }
}
