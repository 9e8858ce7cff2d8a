// Collects what is wrong with one input, so that a caller learns of all of it at once. Readers and generated validation
// add to the same list.
//
// Paths are built from the inside out: a violation is noted under the name of its own field, and each level that
// surrounds it puts its name in front when it is left, only if something was noted inside. On the good path a level
// costs a comparison. A field is complained of once: what is said of it, of what holds it or of a part of it afterwards
// follows from the first and is left out.

/// What is wrong with an input, field by field.
public struct Violations: Sendable {
  /// More than these are not listed; the list says so.
  public static let limit = 64

  private var noted: [Problem.Violation] = []
  private var depth = 0
  /// Whether there was more than the list holds.
  public private(set) var isFull = false

  public init() {}

  public var isEmpty: Bool { noted.isEmpty }
  public var count: Int { noted.count }

  /// All of them; the last says when there were more.
  public var list: [Problem.Violation] {
    guard isFull else { return noted }
    let more = Problem.Violation(
      field: "", code: ViolationCode.more.rawValue, message: "only the first \(Violations.limit) are listed")
    return noted + [more]
  }

  // MARK: Noting

  public mutating func note(
    _ code: ViolationCode, _ message: @autoclosure () -> String, _ field: StaticString = ""
  ) {
    guard hasRoom() else { return }
    keep(Problem.Violation(field: field.description, code: code.rawValue, message: message()))
  }

  public mutating func add(_ violation: Problem.Violation) {
    if hasRoom() { keep(violation) }
  }

  private mutating func hasRoom() -> Bool {
    if noted.count < Violations.limit { return true }
    isFull = true
    return false
  }

  private mutating func keep(_ violation: Problem.Violation) {
    if depth == 0 && isKnown(violation.field, among: noted.count) { return }
    noted.append(violation)
  }

  // MARK: Levels

  /// Notes inside of `body` are about parts of the field.
  @inlinable
  public mutating func inside(_ field: StaticString, _ body: (inout Violations) -> Void) {
    let before = enter()
    body(&self)
    if leave(before) { prefix(from: before, field) }
  }

  /// Looks at each element of a list; notes are about the element or parts of it.
  @inlinable
  public mutating func each<Element>(
    _ elements: [Element], _ field: StaticString, _ body: (inout Violations, Element) -> Void
  ) {
    let before = enter()
    for (index, element) in elements.enumerated() {
      let start = count
      body(&self, element)
      if count != start { prefix(from: start, index) }
    }
    if leave(before) { prefix(from: before, field) }
  }

  @usableFromInline
  mutating func enter() -> Int {
    depth += 1
    return noted.count
  }

  /// Answers whether something was noted since.
  @usableFromInline
  mutating func leave(_ before: Int) -> Bool {
    depth -= 1
    return noted.count != before
  }

  @usableFromInline
  mutating func prefix(from start: Int, _ index: Int) {
    for place in start..<noted.count { noted[place].field = FieldPath.join("[\(index)]", noted[place].field) }
  }

  @usableFromInline
  mutating func prefix(from start: Int, _ field: StaticString) {
    for place in start..<noted.count { noted[place].field = FieldPath.join(field.description, noted[place].field) }
    guard depth == 0 else { return }
    let fresh = noted[start...]
    noted.removeSubrange(start...)
    for violation in fresh where !isKnown(violation.field, among: start) { noted.append(violation) }
  }

  /// Whether the field, what holds it or a part of it is among the first `count`.
  private func isKnown(_ field: String, among count: Int) -> Bool {
    noted[..<count].contains { FieldPath.holds($0.field, field) || FieldPath.holds(field, $0.field) }
  }
}

/// The text form of where a field stands: `items[2].name`.
enum FieldPath {
  static func join(_ outer: String, _ inner: String) -> String {
    if inner.isEmpty { return outer }
    if outer.isEmpty || inner.utf8.first == UInt8(ascii: "[") { return outer + inner }
    return outer + "." + inner
  }

  /// Whether `inner` is `outer`, or a part of it.
  static func holds(_ outer: String, _ inner: String) -> Bool {
    guard inner.utf8.starts(with: outer.utf8) else { return false }
    if outer.isEmpty || outer.utf8.count == inner.utf8.count { return true }
    let next = inner.utf8[inner.utf8.index(inner.startIndex, offsetBy: outer.utf8.count)]
    return next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }
}
