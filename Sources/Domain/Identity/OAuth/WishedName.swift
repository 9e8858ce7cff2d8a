// A name for somebody who comes by another service and is asked for none: what it is called there, as near as our rules
// allow, and with digits behind it where somebody has that name.

internal import Core
internal import Identity

struct WishedName {
  private let base: String

  /// Digits take some of the room.
  private static let maxScalars = 40
  /// For whom nothing better is known.
  private static let fallback = "user"

  /// The first wish of which a name can be made.
  init(_ wishes: [String?]) {
    base =
      wishes.lazy.compactMap { $0.map { WishedName.clean($0) } }
      .first { UsernameRules().fault(in: $0) == nil } ?? WishedName.fallback
  }

  /// The wish itself at first; then another with every try.
  func name(_ attempt: Int) -> String {
    guard attempt > 0 || base == WishedName.fallback else { return base }
    return "\(base)-\(UInt32.random(in: 1_000...999_999))"
  }

  /// Of an address, what stands before the @; what a name cannot have becomes a hyphen.
  private static func clean(_ wish: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in wish.unicodeScalars.prefix(256).prefix(while: { $0 != "@" }).prefix(maxScalars) {
      let isFit = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      if isFit { name.append(scalar) } else if name.last.map({ $0 != "-" }) ?? false { name.append("-") }
    }
    while let last = name.last, last == "-" || last == "_" { name.removeLast() }
    return String(String.UnicodeScalarView(name.drop { $0 == "_" }))
  }
}
