import Core
import Testing

@testable import Identity

@Suite struct TicketMemoryTests {
  private static let now = Timestamp(microseconds: 1_790_000_000_000_000) ?? .epoch

  private func nonce(_ number: UInt64) -> TicketNonce { TicketNonce(high: 7, low: number) }

  @Test func refusesWhenFullAndForgetsWhatIsOver() {
    let memory = TicketMemory(capacity: 3)
    for number in 0..<3 as Range<UInt64> {
      #expect(memory.spend(nonce(number), until: Self.now + .seconds(Int(number) + 1), now: Self.now) == .fresh)
    }
    #expect(memory.spend(nonce(3), until: Self.now + .seconds(30), now: Self.now) == .full)
    #expect(memory.spend(nonce(0), until: Self.now + .seconds(1), now: Self.now) == .spent, "also when full")
    let later = Self.now + .seconds(1)
    #expect(memory.spend(nonce(3), until: Self.now + .seconds(30), now: later) == .fresh)
    #expect(memory.spend(nonce(1), until: Self.now + .seconds(2), now: later) == .spent)
    #expect(memory.count == 3)
  }

  @Test func doesNotGrow() {
    let memory = TicketMemory(capacity: 10_000)
    for number in 0..<100_000 as Range<UInt64> {
      let now = Self.now + .milliseconds(Int(number))
      #expect(memory.spend(nonce(number), until: now + .seconds(5), now: now) == .fresh)
    }
    #expect(memory.count <= 5_001)
  }

  @Test func ofManyWhoShowTheSameTicketOneComesIn() async {
    let memory = TicketMemory()
    let fresh = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var fresh = 0
          for number in 0..<2_000 as Range<UInt64> {
            let nonce = TicketNonce(high: 1, low: number)
            if await memory.spend(nonce, until: Self.now + .seconds(30), at: Self.now) == .fresh { fresh += 1 }
          }
          return fresh
        }
      }
      return await group.reduce(0, +)
    }
    #expect(fresh == 2_000)
  }
}
