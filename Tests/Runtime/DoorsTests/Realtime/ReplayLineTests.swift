// The line of one loop: thousands whose turn comes one by the other, and those who leave just then.

import Core
import Testing

@testable import Doors

@Suite struct ReplayLineTests {
  /// One at a time, each of whom is done within its turn, as an observation without a snapshot is.
  @Test func whoIsDoneWithinItsTurnCallsTheNextOnNoDeeperStack() {
    let loop = Loop.byHand()
    defer { loop.letGo() }
    var limits = RealtimeLimits()
    limits.replays = 1
    let line = ReplayLine(limits, on: loop)
    var (depth, deepest, told) = (0, 0, 0)
    _ = line.ask(weight: 1) { _ in }
    for _ in 0..<10_000 {
      _ = line.ask(weight: 1) { isAdmitted in
        #expect(isAdmitted)
        (depth, told) = (depth + 1, told + 1)
        deepest = max(deepest, depth)
        line.giveBack(1)
        depth -= 1
      }
    }
    line.giveBack(1)
    #expect(told == 10_000 && deepest == 1)
  }

  @Test func whoLeavesInTheTurnOfAnotherTakesNoPlace() {
    let loop = Loop.byHand()
    defer { loop.letGo() }
    var limits = RealtimeLimits()
    limits.replays = 2
    let line = ReplayLine(limits, on: loop)
    var told: [Int] = []
    var second: Int?
    _ = line.ask(weight: 2) { _ in }
    _ = line.ask(weight: 1) { _ in
      told.append(1)
      if let second { line.leave(second) }
    }
    second = line.ask(weight: 1) { _ in told.append(2) }
    _ = line.ask(weight: 1) { _ in told.append(3) }
    line.giveBack(2)
    #expect(told == [1, 3])
  }
}
