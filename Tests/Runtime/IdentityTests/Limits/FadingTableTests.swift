import Core
import Testing

@testable import Identity

@Suite struct FadingTableTests {
  private struct Fade: Fading, Equatable {
    var fadedAt: MonotonicTime
    init(_ nanoseconds: UInt64) { fadedAt = MonotonicTime(nanoseconds: nanoseconds) }
  }

  private func key(_ number: Int) -> FadingTable<Fade>.Key { FadingTable.Key(high: 1, low: UInt64(number)) }
  private func time(_ nanoseconds: UInt64) -> MonotonicTime { MonotonicTime(nanoseconds: nanoseconds) }

  @Test func whatFadesSoonestMakesRoom() {
    var table = FadingTable<Fade>(capacity: 3)
    for (number, end) in [(1, 30), (2, 10), (3, 20)] as [(Int, UInt64)] {
      table.set(Fade(end), of: key(number), at: time(0))
    }
    table.set(Fade(25), of: key(4), at: time(0))
    #expect(table.count == 3 && table.value(of: key(2), at: time(0)) == nil)
    // And one who weighs less than all others only lives until the next comes.
    table.set(Fade(5), of: key(5), at: time(0))
    table.set(Fade(5), of: key(6), at: time(0))
    table.set(Fade(5), of: key(7), at: time(0))
    #expect(table.value(of: key(1), at: time(0)) == Fade(30) && table.value(of: key(4), at: time(0)) == Fade(25))
  }

  @Test func whatWeighsMoreNowIsNotWhatMakesRoom() {
    var table = FadingTable<Fade>(capacity: 3)
    for number in 1...3 { table.set(Fade(UInt64(10 * number)), of: key(number), at: time(0)) }
    table.set(Fade(40), of: key(1), at: time(0))
    table.set(Fade(50), of: key(4), at: time(0))
    #expect(table.value(of: key(1), at: time(0)) == Fade(40) && table.value(of: key(2), at: time(0)) == nil)
    // And what weighs less than before is.
    table.set(Fade(5), of: key(4), at: time(0))
    table.set(Fade(60), of: key(5), at: time(0))
    #expect(table.value(of: key(4), at: time(0)) == nil && table.value(of: key(3), at: time(0)) == Fade(30))
  }

  @Test func whatHasFadedIsAsIfItHadNeverBeen() {
    var table = FadingTable<Fade>(capacity: 10)
    for number in 0..<10 { table.set(Fade(UInt64(10 + number)), of: key(number), at: time(0)) }
    #expect(table.value(of: key(0), at: time(9)) == Fade(10) && table.value(of: key(0), at: time(10)) == nil)
    for number in 10..<15 { table.set(Fade(100), of: key(number), at: time(50)) }
    #expect(table.count == 5)
    table.set(nil, of: key(10), at: time(50))
    table.set(Fade(40), of: key(11), at: time(50))
    #expect(table.count == 3)
  }

  @Test func holdsWhatAPlainDictionaryHoldsWhateverHappens() {
    var table = FadingTable<Fade>(capacity: 1_000)
    var plain: [Int: UInt64] = [:]
    var random = SystemRandomNumberGenerator()
    var now: UInt64 = 0
    for _ in 0..<20_000 {
      now += 1
      let number = Int.random(in: 0..<300, using: &random)
      if Int.random(in: 0..<10, using: &random) == 0 {
        table.set(nil, of: key(number), at: time(now))
        plain[number] = nil
      } else {
        let end = now + UInt64.random(in: 0..<500, using: &random)
        table.set(Fade(end), of: key(number), at: time(now))
        plain[number] = end
      }
      let looked = Int.random(in: 0..<300, using: &random)
      let expected = plain[looked].flatMap { $0 > now ? $0 : nil }
      #expect(table.value(of: key(looked), at: time(now))?.fadedAt.nanoseconds == expected)
    }
    #expect(table.count <= 300)
  }

  @Test func aFullTableKeepsTheHeaviest() {
    var table = FadingTable<Fade>(capacity: 100)
    for number in (0..<1_000).shuffled() { table.set(Fade(UInt64(1_000 + number)), of: key(number), at: time(0)) }
    #expect(table.count == 100)
    // The last one to come is there, whatever it weighs; the heaviest are all.
    #expect((901..<1_000).allSatisfy { table.value(of: key($0), at: time(0)) != nil })
  }

  @Test func keysDifferByTableAndByText() {
    let (one, other) = (FadingKeys(), FadingKeys())
    let key: FadingTable<Fade>.Key = one.key("anna")
    #expect(key == one.key("anna") && key != one.key("annb") && key != other.key("anna"))
  }
}
