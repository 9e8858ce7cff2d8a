// A part of a COLLECTION that somebody follows: the items that a filter asks for, or so many of them in an order, from a place
// on. The place is where the item stood that the window begins behind: it stays when that item moves or goes, so the
// window keeps its items while others come and go before it.
//
// A view is known to clients by a key that follows from what was asked for, so that it is the same on every node and after
// every restart; two that differ in no more than where their place is have the same key, and are never confused here.

internal import Core
internal import Wire

/// What is followed of a COLLECTION; all of it is no view.
struct View: Hashable, Sendable {
  struct Window: Hashable, Sendable {
    let order: ViewOrder
    /// Items behind this place; all of them when nil.
    let after: SortPlace?
    let limit: Int
  }

  /// By reference: each of its observers holds it.
  private let asked: Asked

  var filter: AnyFilter? { asked.filter }
  var window: Window? { asked.window }
  /// As changes name it.
  var key: String { asked.key }

  init(filter: AnyFilter?, window: Window?, key: String) { asked = Asked(filter, window, key) }

  private final class Asked: Sendable {
    let filter: AnyFilter?
    let window: Window?
    let key: String

    init(_ filter: AnyFilter?, _ window: Window?, _ key: String) {
      (self.filter, self.window, self.key) = (filter, window, key)
    }
  }

  static func == (left: View, right: View) -> Bool {
    left.asked === right.asked
      || left.key == right.key && left.filter == right.filter && left.window == right.window
  }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// An order that items are put in.
struct ViewOrder: Hashable, Sendable {
  /// Which of the resource's; none where it has none: then by key.
  let order: Int?
  /// The reverse of what it is otherwise, to the last item.
  let isDescending: Bool

  func place(of value: AnyValue) -> SortPlace? {
    guard case .item(let key) = value.key else { return nil }
    return SortPlace(sortKey: order.map { value.place(in: $0) } ?? .nothing, key: key)
  }

  func precedes(_ left: SortPlace, _ right: SortPlace) -> Bool { isDescending ? right < left : left < right }
}

// MARK: Asking for one

extension View {
  /// The view that a request asks for; nil where that is all of the resource. `anchor` is the item that a window begins
  /// behind.
  static func asked(
    by request: Observation.Request, _ encoding: Encoding, anchor: AnyValue?
  ) throws(Observation.Refusal) -> View? {
    guard request.filter != nil || request.window != nil else { return nil }
    var violations = Violations()
    guard let facts = request.facts.views else {
      if request.filter != nil { violations.note(.unknownField, "only a COLLECTION has items to choose", "filter") }
      if request.window != nil { violations.note(.unknownField, "only a COLLECTION has a part in an order", "window") }
      throw .invalid(violations.list)
    }
    let filter = request.filter.flatMap { facts.readFilter($0, encoding, &violations) }
    let order = request.window.flatMap { ViewOrder($0, facts, &violations) }
    guard violations.isEmpty else { throw .invalid(violations.list) }
    let window = request.window.flatMap { asked in
      order.map { Window(order: $0, after: anchor.flatMap($0.place), limit: asked.limit) }
    }
    guard filter != nil || window != nil else { return nil }
    return View(filter: filter, window: window, key: key(filter, order?.name(in: facts), request.window))
  }

  /// A digest of what was asked for: FNV-1a of its canonical form. Who finds two questions with one digest can ask only
  /// one of them at a time.
  private static func key(_ filter: AnyFilter?, _ order: String?, _ window: Observation.Window?) -> String {
    var digest = UInt64(0xcbf2_9ce4_8422_2325)
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    add(filter?.canonical ?? [])
    if let order, let window {
      add("|\(order) \(window.limit) \(window.after ?? "")".utf8)
    }
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension ViewOrder {
  fileprivate func name(in facts: ViewFacts) -> String {
    (order.map { facts.orders[$0] } ?? "") + (isDescending ? "Desc" : "")
  }

  fileprivate init?(_ window: Observation.Window, _ facts: ViewFacts, _ violations: inout Violations) {
    let known = facts.orders
    violations.inside("window") { violations in
      violations.range(window.limit, 1...Observation.Window.maxLimit, "limit")
    }
    guard let name = window.order else {
      self.init(order: known.isEmpty ? nil : 0, isDescending: false)
      return
    }
    let names = known.flatMap { [$0, $0 + "Desc"] }
    guard let place = names.firstIndex(of: name) else {
      violations.inside("window") { violations in
        violations.note(.unknownValue, "must be one of " + names.joined(separator: ", "), "order")
      }
      return nil
    }
    self.init(order: place / 2, isDescending: place % 2 == 1)
  }
}
