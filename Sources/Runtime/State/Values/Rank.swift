// Places in an order that people arrange by hand. A rank is text that sorts as the places do, and between any two there is
// always another, so that moving one item changes that item alone.

/// Makes ranks. They are digits and letters, compared as bytes; none ends in `0`.
public enum Rank {
  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  private static let values = Dictionary(uniqueKeysWithValues: digits.enumerated().map { ($1, $0) })
  /// The very first place is in the middle of the numbers of so many digits, and a new first or last one a step away from
  /// the one that was: seven million fit on either side before they grow longer.
  private static let (width, step) = (6, 62 * 62)
  private static let centre = [31]

  /// A place behind `low` and before `high`; nil is the beginning, or the end.
  public static func between(_ low: String?, _ high: String?) -> String {
    let low = (low ?? "").utf8.map { values[$0] ?? 0 }
    let high = high?.utf8.map { values[$0] ?? 0 }
    switch (low.isEmpty, high) {
    case (true, nil): return text(centre)
    case (true, let high?): return text(away(from: high, -step) ?? middle(low, high))
    case (false, nil): return text(away(from: low, step) ?? middle(low, nil))
    case (false, let high?): return text(middle(low, high))
    }
  }

  /// Nil where there is no room left.
  private static func away(from rank: [Int], _ distance: Int) -> [Int]? {
    guard rank.count <= width else { return nil }
    let padded = rank + Array(repeating: 0, count: width - rank.count)
    var number = padded.reduce(0) { $0 * 62 + $1 } + distance
    guard number > 0 else { return nil }
    var digits = Array(repeating: 0, count: width)
    for place in digits.indices.reversed() { (number, digits[place]) = number.quotientAndRemainder(dividingBy: 62) }
    guard number == 0 else { return nil }
    while digits.last == 0 { digits.removeLast() }
    return digits
  }

  /// The first digit where there is one to spare between the two, behind what they have in common.
  private static func middle(_ low: [Int], _ high: [Int]?) -> [Int] {
    var (high, digits) = (high, [Int]())
    while true {
      let place = digits.count
      let least = place < low.count ? low[place] : 0
      let most = high.map { place < $0.count ? $0[place] : 0 } ?? 62
      if most - least > 1 { return digits + [(least + most) / 2] }
      digits.append(least)
      if most > least { high = nil }
    }
  }

  private static func text(_ values: [Int]) -> String { String(decoding: values.map { digits[$0] }, as: UTF8.self) }
}
