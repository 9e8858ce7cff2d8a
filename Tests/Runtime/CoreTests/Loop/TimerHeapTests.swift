// The heap against a model: a sorted array of (moment, birth).

import Testing

@testable import Core

@Suite struct TimerHeapTests {
  private struct Expected {
    let at: UInt64
    let name: Int
  }

  @Test func aHundredThousandTimersAgainstASortedArray() {
    var random = SplitMix(state: 7)
    var heap = TimerHeap()
    let fired = Notes<Int>()
    var ids: [TimerID] = []
    var expected: [Expected?] = []
    for name in 0..<100_000 {
      // Few moments, so that many timers share one.
      let at = 1 + random.next() % 20_000
      ids.append(heap.add(at: MonotonicTime(nanoseconds: at)) { fired.values.append(name) })
      expected.append(Expected(at: at, name: name))
      if random.next() % 3 == 0 {
        let victim = Int(random.next() % UInt64(name + 1))
        let cancelled = heap.cancel(ids[victim])
        #expect(cancelled == (expected[victim] != nil))
        expected[victim] = nil
      }
    }
    let sorted = expected.compactMap { $0 }.sorted { ($0.at, $0.name) < ($1.at, $1.name) }
    #expect(heap.count == sorted.count)
    #expect(heap.next?.nanoseconds == sorted.first?.at)
    while let next = heap.next {
      let early = heap.popDue(MonotonicTime(nanoseconds: next.nanoseconds - 1))
      #expect(early == nil)
      heap.popDue(next)?()
    }
    #expect(fired.values == sorted.map(\.name))
    let stillThere = ids.count { heap.cancel($0) }
    #expect(stillThere == 0)
  }

  @Test func addsPopsAndCancelsMixed() {
    var random = SplitMix(state: 11)
    var heap = TimerHeap()
    let fired = Notes<Int>()
    var model: [(at: UInt64, name: Int, id: TimerID)] = []
    var now: UInt64 = 0
    for name in 0..<20_000 {
      switch random.next() % 4 {
      case 0 where !model.isEmpty:
        let gone = model.remove(at: Int(random.next() % UInt64(model.count)))
        let cancelled = heap.cancel(gone.id)
        #expect(cancelled)
      case 1:
        now += random.next() % 50
        let due = model.filter { $0.at <= now }.sorted { ($0.at, $0.name) < ($1.at, $1.name) }.map(\.name)
        model.removeAll { $0.at <= now }
        fired.values = []
        while let action = heap.popDue(MonotonicTime(nanoseconds: now)) { action() }
        #expect(fired.values == due)
      default:
        let at = now + random.next() % 500
        model.append((at, name, heap.add(at: MonotonicTime(nanoseconds: at)) { fired.values.append(name) }))
      }
      if heap.count != model.count || heap.next?.nanoseconds != model.map(\.at).min() {
        Issue.record("heap and model differ at step \(name)")
        return
      }
    }
  }

  @Test func aSlotThatIsUsedAgainDoesNotAnswerToItsOldName() {
    var heap = TimerHeap()
    let old = heap.add(at: MonotonicTime(nanoseconds: 1)) {}
    let cancelled = heap.cancel(old)
    #expect(cancelled)
    let new = heap.add(at: MonotonicTime(nanoseconds: 1)) {}
    #expect(new.slot == old.slot)
    let answers = [heap.cancel(old), heap.cancel(new), heap.cancel(new)]
    #expect(answers == [false, true, false])
  }

  @Test func whatATimerHeldIsLetGo() {
    final class Held {}
    var heap = TimerHeap()
    weak var cancelled: Held?
    weak var popped: Held?
    do {
      let first = Held()
      let second = Held()
      cancelled = first
      popped = second
      let id = heap.add(at: MonotonicTime(nanoseconds: 1)) { _ = first }
      _ = heap.add(at: MonotonicTime(nanoseconds: 2)) { _ = second }
      heap.cancel(id)
    }
    #expect(cancelled == nil && popped != nil)
    _ = heap.popDue(MonotonicTime(nanoseconds: 2))
    #expect(popped == nil)
  }
}

/// Random numbers that are the same each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
