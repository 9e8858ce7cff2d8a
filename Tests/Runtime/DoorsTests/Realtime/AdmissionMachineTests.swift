// The line before observations, with values: first come, first served, by weight, bounded in length and time.

import Core
import Testing

@testable import Doors

@Suite struct AdmissionMachineTests {
  private let start = MonotonicTime(nanoseconds: 1_000_000_000)

  private func machine(_ capacity: Int = 10, _ maxWaiting: Int = 3) -> AdmissionMachine {
    AdmissionMachine(capacity: capacity, maxWaiting: maxWaiting, patience: .seconds(1))
  }

  private func ticket(_ answer: AdmissionMachine.Answer) -> Int {
    if case .waits(let ticket) = answer { return ticket }
    Issue.record("\(answer)")
    return 0
  }

  @Test func whoFitsGoesInAndTheOthersWaitInTheirOrder() {
    var machine = machine()
    #expect(machine.ask(weight: 8, at: start) == .admitted)
    let heavy = ticket(machine.ask(weight: 8, at: start))
    // It would fit, but somebody was first.
    let light = ticket(machine.ask(weight: 1, at: start))
    #expect(machine.waiting == 2)
    #expect(machine.giveBack(8) == [heavy, light])
    #expect(machine.waiting == 0 && machine.ask(weight: 1, at: start) == .admitted)
  }

  @Test func whatWeighsMoreThanAllGoesAlone() {
    var machine = machine(4)
    #expect(machine.ask(weight: 8, at: start) == .admitted)
    let next = ticket(machine.ask(weight: 1, at: start))
    #expect(machine.giveBack(8) == [next])
  }

  @Test func theLineIsBounded() {
    var machine = machine(1, 2)
    #expect(machine.ask(weight: 1, at: start) == .admitted)
    let first = ticket(machine.ask(weight: 1, at: start))
    _ = ticket(machine.ask(weight: 1, at: start))
    #expect(machine.ask(weight: 1, at: start) == .refused)
    #expect(machine.giveBack(1) == [first])
    _ = ticket(machine.ask(weight: 1, at: start))
  }

  @Test func whoLeavesHoldsNobodyUp() {
    var machine = machine(2)
    #expect(machine.ask(weight: 2, at: start) == .admitted)
    let heavy = ticket(machine.ask(weight: 2, at: start))
    let light = ticket(machine.ask(weight: 1, at: start))
    #expect(machine.giveBack(1) == [], "the heavy one does not fit yet")
    #expect(machine.leave(heavy) == [light])
    #expect(machine.waiting == 0)
  }

  @Test func patienceEnds() {
    var machine = machine(1)
    #expect(machine.ask(weight: 1, at: start) == .admitted)
    let first = ticket(machine.ask(weight: 1, at: start))
    let second = ticket(machine.ask(weight: 1, at: start + .milliseconds(500)))
    #expect(machine.deadline == start + .seconds(1))
    let early = machine.expire(at: start + .milliseconds(999))
    #expect(early.expired == [] && early.admitted == [])
    let late = machine.expire(at: start + .seconds(1))
    #expect(late.expired == [first] && late.admitted == [])
    #expect(machine.giveBack(1) == [second])
  }

  /// Whatever comes in which order: nobody is forgotten, nobody passes anybody, and no more is taken than there is.
  @Test(arguments: 0..<50 as Range<UInt64>) func nobodyIsForgotten(seed: UInt64) {
    var lots = Lots(seed)
    var machine = machine(20, 1_000)
    var inside: [Int] = []
    var waiting: [(ticket: Int, weight: Int)] = []
    func enter(_ tickets: [Int]) {
      for ticket in tickets {
        #expect(waiting.first?.ticket == ticket, "somebody was passed")
        inside.append(waiting.removeFirst().weight)
      }
      #expect(inside.reduce(0, +) <= 20)
    }
    for _ in 0..<400 {
      switch Int.random(in: 0..<5, using: &lots) {
      case 0, 1:
        let weight = Int.random(in: 1...8, using: &lots)
        switch machine.ask(weight: weight, at: start) {
        case .admitted: inside.append(weight)
        case .waits(let ticket): waiting.append((ticket, weight))
        case .refused: Issue.record("the line is long enough")
        }
      case 2, 3:
        guard let place = inside.indices.randomElement(using: &lots) else { continue }
        enter(machine.giveBack(inside.remove(at: place)))
      default:
        guard let place = waiting.indices.randomElement(using: &lots) else { continue }
        enter(machine.leave(waiting.remove(at: place).ticket))
      }
    }
    while !inside.isEmpty { enter(machine.giveBack(inside.removeLast())) }
    #expect(waiting.isEmpty && machine.waiting == 0)
  }
}

/// Lots that fall the same way each time.
private struct Lots: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
