import Core
import Testing

@testable import State

@Suite struct RankTests {
  /// Items put in any places stay in those places, and no rank grows long.
  @Test(arguments: 0..<20) func betweenAnyTwoThereIsAnother(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var ranks: [String] = []
    for _ in 0..<500 {
      let place = random(ranks.count + 1)
      let rank = Rank.between(place > 0 ? ranks[place - 1] : nil, place < ranks.count ? ranks[place] : nil)
      ranks.insert(rank, at: place)
    }
    #expect(Set(ranks).count == 500 && ranks.allSatisfy { !$0.hasSuffix("0") && $0.utf8.count < 24 })
    #expect(ranks == ranks.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test func atTheEndTheyStayShort() {
    var rank: String?
    for _ in 0..<100_000 {
      let next = Rank.between(rank, nil)
      #expect(rank.map { Array($0.utf8).lexicographicallyPrecedes(Array(next.utf8)) } ?? true)
      rank = next
    }
    #expect(rank!.utf8.count <= 6)
  }

  @Test func atTheBeginningTheyStayShort() {
    var rank = Rank.between(nil, nil)
    for _ in 0..<100_000 {
      let next = Rank.between(nil, rank)
      #expect(Array(next.utf8).lexicographicallyPrecedes(Array(rank.utf8)))
      rank = next
    }
    #expect(rank.utf8.count <= 6)
  }
}
