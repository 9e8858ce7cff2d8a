// Runs seeds and says what came of them: `Simulator [--seeds N] [--from N] [--jobs N] [--mutation NAME] [--first-only]
// [--tell SEED]`.

import Core
import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
func option(_ name: String) -> String? {
  guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
  return arguments[place + 1]
}

let mutation = option("--mutation").flatMap { Mutation(rawValue: $0) }
if let seed = option("--tell").flatMap({ UInt64($0) }) {
  let outcome = Simulation.run(seed, mutation: mutation, isTold: true)
  for line in outcome.lines { print(line) }
  print(outcome.divergence ?? "seed \(seed) is as it must be")
  exit(outcome.divergence == nil ? 0 : 1)
}
let run = SeedRun(
  first: option("--from").flatMap { UInt64($0) } ?? 1, count: option("--seeds").flatMap { Int($0) } ?? 1_000,
  jobs: option("--jobs").flatMap { Int($0) } ?? 2, mutation: mutation,
  stopsEarly: arguments.contains("--first-only"))
let report = run.run()
for line in report.lines { print(line) }
exit(report.divergences.isEmpty ? 0 : 1)
