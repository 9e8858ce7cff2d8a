// Says when a loop is held: nothing may block one, and whoever does is found by the line this writes. Turns that were
// too long are told by the loop itself, afterwards; a turn that does not end is seen from a thread that looks once a
// second, and again each time its length has doubled.

/// Reports loops that are held.
public final class Watchdog: Sendable {
  /// From where on a turn that is still going on is reported.
  public static let stillHeld = Duration.seconds(1)

  private let stopping = Monitor(false)
  private let thread: Thread

  /// Watches until `stop`.
  public convenience init(_ group: LoopGroup, log: Logger, metrics: Metrics) {
    self.init(group, log: log, metrics: metrics, every: .seconds(1), stillHeld: Watchdog.stillHeld)
  }

  init(_ group: LoopGroup, log: Logger, metrics: Metrics, every: Duration, stillHeld: Duration) {
    let spread = metrics.histogram(
      "cascade_loop_held_seconds", help: "Turns of event loops that took longer than 50 ms.",
      buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10])
    for loop in group.loops {
      let count = metrics.counter(
        "cascade_loop_held_total", help: "Turns of event loops that took longer than 50 ms.",
        labels: ["loop": loop.name])
      loop.reportHeld { loop, held in
        count.add(on: loop)
        spread.observe(held, on: loop)
        log.warn("loop held", ["loop": .string(loop.name), "ms": .int(Int(held.milliseconds))])
      }
    }
    thread = Thread(name: "watchdog") { [stopping] in
      var nextReport = group.loops.map { _ in stillHeld }
      while stopping.wait(until: .now + every, { $0 ? true : nil }) == nil {
        for (index, loop) in group.loops.enumerated() {
          let held = loop.heldFor
          if held < stillHeld { nextReport[index] = stillHeld }
          guard held >= nextReport[index] else { continue }
          nextReport[index] = held * 2
          log.error("loop is still held", ["loop": .string(loop.name), "ms": .int(Int(held.milliseconds))])
        }
      }
    }
  }

  /// Ends the watching; once.
  public func stop() {
    stopping.withLock { $0 = true }
    stopping.wakeAll()
    thread.join()
  }
}
