// What a merged change is to a view: the same touched items, with what the view does not show taken out of before and after,
// and of a window also the items at its end that came in or fell out because others went or came.
//
// Nothing here looks at items that nobody touched, but at those few. How the order was before the change follows from how it
// is now: without what the touched items are, with what they were.

internal import Core

/// What a view is told.
enum ViewChange {
  static func touched(
    _ change: MergedChange, of facts: ResourceFacts, in view: View?, _ state: ScopeState, _ items: OrderedItems?
  ) -> [MergedChange.Touched] {
    guard let view else {
      // Entries go out in their order, whichever was touched first.
      return facts.kind == .log ? change.touched.sorted { $0.key < $1.key } : change.touched
    }
    guard let window = view.window, let items else { return change.touched.map { $0.seen(through: view.filter) } }
    return WindowChange(change, window, items).touched(state)
  }
}

extension MergedChange.Touched {
  fileprivate func seen(through filter: AnyFilter?) -> MergedChange.Touched {
    guard let filter else { return self }
    return MergedChange.Touched(
      key: key, before: before.flatMap { $0.matches(filter) ? $0 : nil },
      after: after.flatMap { $0.matches(filter) ? $0 : nil })
  }
}

/// A window before and after a change. Ranks count from where the window begins.
private struct WindowChange {
  private let change: MergedChange
  private let items: OrderedItems
  private let limit: Int
  /// Where it begins, in `items`.
  private let start: Int
  /// Of the touched items that are behind the window's beginning, in order: where they were, and at which ranks they are.
  private let before: [SortPlace]
  private let after: [Int]

  init(_ change: MergedChange, _ window: View.Window, _ items: OrderedItems) {
    (self.change, self.items, limit) = (change, items, window.limit)
    let start = items.start(after: window.after)
    self.start = start
    before = change.touched.compactMap { items.place(of: $0.before) }
      .filter { place in window.after.map { items.precedes($0, place) } ?? true }
      .sorted { items.precedes($0, $1) }
    after = change.touched.compactMap { items.place(of: $0.after) }
      .map { items.rank(of: $0) - start }.filter { $0 >= 0 }.sorted()
  }

  /// How many touched items the window shows, before and after.
  private var shownBefore: Int { before.indices.prefix { rankBefore($0) < limit }.count }
  private var shownAfter: Int { after.prefix { $0 < limit }.count }

  /// At which rank the touched item was.
  private func rankBefore(_ place: Int) -> Int {
    let rank = items.rank(of: before[place]) - start
    return rank - after.prefix { $0 < rank }.count + place
  }

  /// The untouched item that stands behind `count` other untouched ones.
  private func untouched(_ count: Int) -> SortPlace {
    var rank = count
    for touched in after where touched <= rank { rank += 1 }
    return items[start + rank]
  }

  func touched(_ state: ScopeState) -> [MergedChange.Touched] {
    let (shownBefore, shownAfter) = (shownBefore, shownAfter)
    let seenBefore = Set(before.prefix(shownBefore).map(\.key))
    let seenAfter = Set(after.prefix(shownAfter).map { items[start + $0].key })
    var told = change.touched.map { touched in
      guard case .item(let key) = touched.key else { return touched }
      return MergedChange.Touched(
        key: touched.key, before: seenBefore.contains(key) ? touched.before : nil,
        after: seenAfter.contains(key) ? touched.after : nil)
    }
    let all = items.count - start - after.count
    let (countBefore, countAfter) = (min(all, limit - shownBefore), min(all, limit - shownAfter))
    for place in countBefore..<max(countBefore, countAfter) {
      let key = StateKey.item(untouched(place).key)
      told.append(MergedChange.Touched(key: key, before: nil, after: state.value(items.facts, key)))
    }
    for place in countAfter..<max(countBefore, countAfter) {
      let key = StateKey.item(untouched(place).key)
      told.append(MergedChange.Touched(key: key, before: state.value(items.facts, key), after: nil))
    }
    return told
  }
}
