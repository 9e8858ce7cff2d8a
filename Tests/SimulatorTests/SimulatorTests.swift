// What the simulator promises of itself, and a thousand histories of the store. More of them, and defects that are planted
// inside the store, are `make simulate`.

import Core
import Foundation
import Testing

@testable import Simulator

@Suite struct SimulatorTests {
  @Test func aSeedIsTheSameHistoryEachTime() {
    for seed in UInt64(1)...20 {
      let (first, second) = (Simulation.run(seed), Simulation.run(seed))
      #expect(first.digest == second.digest && first.steps == second.steps, "seed \(seed)")
    }
  }

  @Test func aThousandHistoriesAreAsTheyMustBe() {
    let report = SeedRun(first: 1, count: 1_000, jobs: 2).run()
    for line in report.lines { print(line) }
    #expect(report.divergences.map(\.seed) == [])
    // Whoever looks for faults must have met them.
    for fault in Fault.allCases { #expect(report.coverage.hits[fault.rawValue] != nil, "\(fault) never struck") }
  }

  /// What once found something, in the store or in a mutant of it.
  @Test func theCorpusIsAsItMustBe() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Simulator/Corpus/seeds.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let seeds = lines.compactMap { UInt64($0.prefix { $0.isNumber }) }
    #expect(seeds.count == lines.count)
    for seed in Set(seeds).sorted() { #expect(Simulation.run(seed).divergence == nil, "seed \(seed)") }
  }

  @Test(arguments: Mutation.allCases) func plantedDefectsAreFound(mutation: Mutation) {
    let report = SeedRun(first: 1, count: 1_000, jobs: 2, mutation: mutation, stopsEarly: true).run()
    #expect(!report.divergences.isEmpty)
  }
}
