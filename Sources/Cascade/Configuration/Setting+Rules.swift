// The constraints of settings: that they hold when a value is read, in the words in which every door says the same of
// fields, and what is said of them in help and explanations. No word repeats the value: it may be a secret.

internal import Core
internal import Wire

extension SettingRules {
  /// Throws with everything that the value does not hold to.
  func check(_ value: SettingValue) throws(BadValue) {
    var texts: [String] = []
    var violations = Violations()
    switch value {
    case .list(let elements):
      if let count { violations.count(elements, count) }
      for case .text(let text) in elements { texts.append(text) }
    case .text(let text): texts = [text]
    case .null, .flag, .integer, .number, .duration: break
    }
    var reasons = violations.list.map(\.message)
    for text in texts { reasons += complaints(text).filter { !reasons.contains($0) } }
    if !reasons.isEmpty { throw BadValue(reason: reasons.joined(separator: "; ")) }
  }

  private func complaints(_ text: String) -> [String] {
    var found: [String] = []
    func note(_ rule: (inout Violations) -> Void) {
      var violations = Violations()
      rule(&violations)
      found += violations.list.map(\.message)
    }
    if let length { note { $0.length(text, length) } }
    if let pattern = compiled { note { $0.pattern(text, pattern) } }
    if let format = format.flatMap(TextFormat.init) { note { $0.format(text, format) } }
    return found
  }

  private var compiled: Pattern? {
    guard let pattern else { return nil }
    do throws(PatternError) {
      return try Pattern(parsing: pattern)
    } catch { preconditionFailure("\(pattern) is no pattern: \(error.message)") }
  }
}

extension Setting {
  /// Everything that a value must hold to, by a name: range, length, pattern, format, count.
  var limits: [(name: String, text: String)] {
    var limits: [(String, String)] = []
    if let range = kind.range { limits.append(("range", range)) }
    if let length = rules.length { limits.append(("length", "\(Self.say(length)) characters")) }
    if let pattern = rules.pattern { limits.append(("pattern", pattern)) }
    if let format = rules.format { limits.append(("format", format)) }
    if let count = rules.count { limits.append(("count", "\(Self.say(count)) values")) }
    return limits
  }

  private static func say(_ bounds: ClosedRange<Int>) -> String {
    bounds.lowerBound == 0 ? "at most \(bounds.upperBound)" : "\(bounds.lowerBound) to \(bounds.upperBound)"
  }
}
