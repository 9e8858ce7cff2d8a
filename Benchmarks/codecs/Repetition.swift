// Does one thing until the time is over, looking at the clock once in a while, and says how often it was done: a line of
// repetitions, processor seconds, seconds, and what the last one answered (a size, so that nothing is optimised away).

import Foundation

enum Repetition {
  static func run(for seconds: Double, _ body: () throws -> Int) rethrows {
    var (count, answer) = (0, 0)
    var round = 1
    let (start, began) = (ContinuousClock.now, clock())
    var elapsed = Duration.zero
    while elapsed < .seconds(seconds) {
      for _ in 0..<round { answer = try body() }
      count += round
      elapsed = ContinuousClock.now - start
      // A round is a hundredth of the whole, more or less.
      if elapsed < .seconds(seconds / 100) { round *= 2 }
    }
    let used = Double(clock() - began) / Double(CLOCKS_PER_SEC)
    print(count, used, elapsed / .seconds(1), answer)
  }
}
