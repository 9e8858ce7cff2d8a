// The dice: every choice that a simulation makes is drawn here, in order, so that a seed is a whole history.

/// SplitMix64.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  /// 0 to `count - 1`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
  mutating func chance(_ perMille: Int) -> Bool { below(1_000) < perMille }
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
