// Whole numbers between two bounds as a regular expression: for what is a number in a text, as a length of time is, since
// JSON Schema bounds numbers alone.

enum WholePattern {
  /// Decimal, without leading zeros; `least` is not negative and at most `most`.
  static func between(_ least: Int, _ most: Int) -> String {
    var parts: [String] = []
    var start = least
    while start <= most {
      if start == 0 {
        parts.append("0")
        start = 1
      } else if let (part, next) = wholeLengths(from: start, most) {
        parts.append(part)
        start = next
      } else {
        let end = min(last(of: "\(start)".count), most)
        parts += ofOneLength(Array("\(start)"), Array("\(end)"))
        start = end + 1
      }
    }
    return parts.count == 1 ? parts[0] : "(" + parts.joined(separator: "|") + ")"
  }

  /// All numbers of one or more lengths, where they begin here and end in time.
  private static func wholeLengths(from start: Int, _ most: Int) -> (String, Int)? {
    let shortest = "\(start)".count
    guard start == last(of: shortest - 1) + 1 else { return nil }
    var longest = shortest - 1
    while longest < 18, last(of: longest + 1) <= most { longest += 1 }
    guard longest >= shortest else { return nil }
    let range = shortest == longest ? any(shortest - 1) : "[0-9]{\(shortest - 1),\(longest - 1)}"
    return ("[1-9]" + range, last(of: longest) + 1)
  }

  /// The largest of so many digits: 999.
  private static func last(of digits: Int) -> Int { Int(String(repeating: "9", count: digits)) ?? 0 }

  private static func ofOneLength(_ least: [Character], _ most: [Character]) -> [String] {
    guard let low = least.first, let high = most.first else { return [""] }
    let lowRest = Array(least.dropFirst())
    let highRest = Array(most.dropFirst())
    if low == high { return ofOneLength(lowRest, highRest).map { String(low) + $0 } }
    var parts: [String] = []
    var (from, to) = (Int(String(low)) ?? 0, Int(String(high)) ?? 9)
    // The first and the last digit take all that follows only where nothing of it is out of bounds.
    if lowRest.contains(where: { $0 != "0" }) {
      parts += ofOneLength(lowRest, lowRest.map { _ in "9" }).map { String(low) + $0 }
      from += 1
    }
    var tail: [String] = []
    if highRest.contains(where: { $0 != "9" }) {
      tail = ofOneLength(highRest.map { _ in "0" }, highRest).map { String(high) + $0 }
      to -= 1
    }
    if from <= to { parts.append(digits(from, to) + any(highRest.count)) }
    return parts + tail
  }

  private static func digits(_ from: Int, _ to: Int) -> String { from == to ? "\(from)" : "[\(from)-\(to)]" }

  private static func any(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: "[0-9]"
    default: "[0-9]{\(count)}"
    }
  }
}
