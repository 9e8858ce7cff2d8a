// A class of a pattern: what of ASCII is in it as bits, the rest as ranges.

/// A set of Unicode scalars.
struct CharacterSet: Sendable, Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var ranges: [ClosedRange<UInt32>] = []
  private var isNegated = false

  init() {}

  init(_ scalar: Unicode.Scalar) { insert(scalar...scalar) }

  /// Everything but the ends of lines, as in ECMAScript.
  static let any: CharacterSet = {
    var set = CharacterSet()
    for end in ["\n", "\r", "\u{2028}", "\u{2029}"] as [Unicode.Scalar] { set.insert(end...end) }
    set.negate()
    return set
  }()

  mutating func insert(_ scalars: ClosedRange<Unicode.Scalar>) {
    let (first, last) = (scalars.lowerBound.value, scalars.upperBound.value)
    if first < 0x80 {
      for value in first...min(last, 0x7f) {
        if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
      }
    }
    if last >= 0x80 { ranges.append(max(first, 0x80)...last) }
  }

  mutating func negate() { isNegated.toggle() }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    let isIn: Bool
    if value < 0x80 {
      isIn = (value < 64 ? low : high) >> UInt64(value % 64) & 1 == 1
    } else {
      isIn = ranges.contains { $0.contains(value) }
    }
    return isIn != isNegated
  }
}
