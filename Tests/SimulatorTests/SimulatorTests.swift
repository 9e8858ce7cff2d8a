// What the simulator promises of itself, and a thousand histories of the store.

import Core
import Testing

@testable import Simulator

@Suite struct SimulatorTests {
  @Test func aSeedIsTheSameHistoryEachTime() async {
    for seed in UInt64(1)...20 {
      let (first, second) = (Simulation.run(seed), Simulation.run(seed))
      #expect(first.digest == second.digest && first.steps == second.steps, "seed \(seed)")
    }
  }

  @Test func aThousandHistoriesAreAsTheyMustBe() {
    let report = SeedRun(first: 1, count: 1_000, jobs: 2).run()
    for line in report.lines { print(line) }
    #expect(report.divergences.isEmpty)
  }

  @Test(arguments: Mutation.allCases) func plantedDefectsAreFound(mutation: Mutation) {
    let report = SeedRun(first: 1, count: 1_000, jobs: 2, mutation: mutation, stopsEarly: true).run()
    #expect(!report.divergences.isEmpty)
  }
}
