// How numbers and names are said in the reference.

enum DocsWords {
  static func accesses(_ names: [String]) -> String {
    names.map { "`\(Words($0).lowerCamel)`" }.joined(separator: ", ")
  }

  static func span(_ least: Int, _ most: Int) -> String {
    if least == most { return "exactly \(most)" }
    return least == 0 ? "at most \(most)" : "\(least) to \(most)"
  }

  static func range(_ least: Double?, _ most: Double?, _ base: BaseType) -> String {
    func say(_ number: Double) -> String {
      let text = number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
      return base == .duration ? text + "s" : text
    }
    switch (least, most) {
    case (let least?, let most?): return "\(say(least)) to \(say(most))"
    case (let least?, nil): return "at least \(say(least))"
    case (nil, let most?): return "at most \(say(most))"
    case (nil, nil): return ""
    }
  }

  /// `1.5s`
  static func duration(_ nanoseconds: Int) -> String {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard rest != 0 else { return "\(seconds)s" }
    var digits = String(rest.magnitude)
    digits = String(repeating: "0", count: 9 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(nanoseconds < 0 && seconds == 0 ? "-" : "")\(seconds).\(digits)s"
  }
}
