// The constraints of the schema, as generated validation calls them: one line a constraint, with the field's name last.
// Inside of `each` the name is left out. What is nil was not given and holds to everything.

internal import Core

extension Violations {
  /// Characters, which are Unicode scalars.
  public mutating func length(_ text: String?, _ bounds: ClosedRange<Int>, _ field: StaticString = "") {
    guard let text, let count = Violations.lengthOutside(text, bounds) else { return }
    if count < bounds.lowerBound {
      note(.tooShort, "has \(count) characters, must have at least \(bounds.lowerBound)", field)
    } else {
      note(.tooLong, "has \(count) characters, may have at most \(bounds.upperBound)", field)
    }
  }

  public mutating func range(_ value: Int?, _ bounds: ClosedRange<Int>, _ field: StaticString = "") {
    guard let value, !bounds.contains(value) else { return }
    note(.outOfRange, "must be from \(bounds.lowerBound) to \(bounds.upperBound)", field)
  }

  public mutating func range(_ value: Int64?, _ bounds: ClosedRange<Int64>, _ field: StaticString = "") {
    guard let value, !bounds.contains(value) else { return }
    note(.outOfRange, "must be from \(bounds.lowerBound) to \(bounds.upperBound)", field)
  }

  /// A side without a bound is infinite. What is no number is outside of every range.
  public mutating func range(_ value: Double?, _ bounds: ClosedRange<Double>, _ field: StaticString = "") {
    guard let value, !bounds.contains(value) else { return }
    note(.outOfRange, Violations.say(bounds, ""), field)
  }

  /// Bounds in seconds.
  public mutating func range(_ value: Duration?, _ bounds: ClosedRange<Double>, _ field: StaticString = "") {
    guard let value, !bounds.contains(value.inSeconds) else { return }
    note(.outOfRange, Violations.say(bounds, "s"), field)
  }

  public mutating func count<Element>(_ list: [Element]?, _ bounds: ClosedRange<Int>, _ field: StaticString = "") {
    guard let list, !bounds.contains(list.count) else { return }
    if list.count < bounds.lowerBound {
      note(.tooFew, "has \(list.count) elements, must have at least \(bounds.lowerBound)", field)
    } else {
      note(.tooMany, "has \(list.count) elements, may have at most \(bounds.upperBound)", field)
    }
  }

  public mutating func pattern(_ text: String?, _ pattern: Pattern, _ field: StaticString = "") {
    guard let text, !pattern.matches(text) else { return }
    note(.badPattern, "must match \(pattern.text)", field)
  }

  public mutating func format(_ text: String?, _ format: TextFormat, _ field: StaticString = "") {
    guard let text, !format.accepts(text) else { return }
    note(.badFormat, "must be \(format.wanted)", field)
  }

  /// The length when it is outside of the bounds. A scalar has one to four bytes, so most texts need no counting.
  private static func lengthOutside(_ text: String, _ bounds: ClosedRange<Int>) -> Int? {
    let bytes = text.utf8.count
    if bytes <= bounds.upperBound && (bytes + 3) / 4 >= bounds.lowerBound { return nil }
    let count = text.unicodeScalars.count
    return bounds.contains(count) ? nil : count
  }

  private static func say(_ bounds: ClosedRange<Double>, _ unit: String) -> String {
    func text(_ bound: Double) -> String {
      let text = bound.description
      return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + unit
    }
    if bounds.lowerBound == -.infinity { return "must be at most \(text(bounds.upperBound))" }
    if bounds.upperBound == .infinity { return "must be at least \(text(bounds.lowerBound))" }
    return "must be from \(text(bounds.lowerBound)) to \(text(bounds.upperBound))"
  }
}
