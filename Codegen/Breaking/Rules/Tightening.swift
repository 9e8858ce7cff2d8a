// Whether bounds refuse what they took, in words; nil when they do not.

enum Tightening {
  static func length(_ old: Constraints, _ new: Constraints) -> String? {
    // To have no least length is to have the least of nothing.
    from(Double(old.minLength ?? 0), Double(new.minLength ?? 0))
      ?? to(old.maxLength.map(Double.init), new.maxLength.map(Double.init))
  }

  static func count(_ old: Constraints, _ new: Constraints) -> String? {
    from(Double(old.minCount ?? 0), Double(new.minCount ?? 0))
      ?? to(old.maxCount.map(Double.init), new.maxCount.map(Double.init))
  }

  static func range(_ old: Constraints, _ new: Constraints) -> String? {
    from(old.minimum, new.minimum) ?? to(old.maximum, new.maximum)
  }

  static func any(_ old: Constraints, _ new: Constraints) -> String? {
    length(old, new) ?? count(old, new) ?? range(old, new)
  }

  private static func from(_ old: Double?, _ new: Double?) -> String? {
    guard let new, new > old ?? -.infinity else { return nil }
    return "the least was \(words(old)) and is \(words(new))"
  }

  private static func to(_ old: Double?, _ new: Double?) -> String? {
    guard let new, new < old ?? .infinity else { return nil }
    return "the most was \(words(old)) and is \(words(new))"
  }

  private static func words(_ bound: Double?) -> String {
    guard let bound else { return "open" }
    return Int(exactly: bound).map { "\($0)" } ?? "\(bound)"
  }
}

extension Field {
  /// What stands for it when it is not given.
  var defaultText: String {
    switch defaultValue {
    case .string(let text): "\"\(text)\""
    case .text(let text): text
    case .boolean(let isTrue): "\(isTrue)"
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    case .duration(let nanoseconds): "\(Double(nanoseconds) / 1e9)s"
    case .enumeration(let name): name
    case .emptyList: "empty"
    case nil: type.isList ? "empty" : isNullable ? "null" : "nothing"
    }
  }
}
