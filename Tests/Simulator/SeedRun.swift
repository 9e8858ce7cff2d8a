// Many seeds, on several threads, each with a loop of its own; and what came of all of them together.

import Core

struct SeedRun: Sendable {
  let first: UInt64
  let count: Int
  let jobs: Int
  var mutation: Mutation?
  /// Stops at the first divergence: of a mutation one is enough.
  var stopsEarly = false

  struct Report: Sendable {
    var seeds = 0
    var steps = 0
    var commits = 0
    var messages = 0
    var coverage = Coverage()
    /// By their seeds.
    var divergences: [(seed: UInt64, what: String)] = []
    var seconds = 0.0

    /// For people.
    var lines: [String] {
      var lines = [
        "\(seeds) seeds in \(Int(seconds * 10)) tenths of a second: \(commits) commits, \(messages) messages, "
          + "\(steps) steps"
      ]
      lines += coverage.table
      for (seed, what) in divergences.sorted(by: { $0.seed < $1.seed }).prefix(20) {
        lines.append("seed \(seed): \(what)")
      }
      if divergences.count > 20 { lines.append("… and \(divergences.count - 20) more") }
      return lines
    }

    mutating func add(_ outcome: Outcome) {
      seeds += 1
      steps += outcome.steps
      commits += outcome.commits
      messages += outcome.messages
      coverage.add(outcome.coverage)
      if let divergence = outcome.divergence { divergences.append((outcome.seed, divergence)) }
    }
  }

  func run() -> Report {
    let began = MonotonicTime.now
    let shared = Monitor(Report())
    let next = Monitor(0)
    let threads = (0..<jobs).map { job in
      Thread(name: "simulator-\(job)") {
        while true {
          let place = next.withLock { next in
            defer { next += 1 }
            return next
          }
          guard place < count, !(stopsEarly && shared.withLock { !$0.divergences.isEmpty }) else { return }
          let outcome = Simulation.run(first + UInt64(place), mutation: mutation)
          shared.withLock { $0.add(outcome) }
        }
      }
    }
    for thread in threads { thread.join() }
    var report = shared.withLock { $0 }
    report.seconds = (MonotonicTime.now - began).inSeconds
    return report
  }
}
