// The items that a filter asks for, in an order, kept so from commit to commit: what windows are cut from. All windows of one
// filter and order share it, wherever they begin and however long they are. It costs one evaluation of filter and order for
// each item that a commit touches, and lives for as long as a view of it does.

internal import Core

/// Which items, in which order.
struct OrderKey: Hashable {
  let facts: ResourceFacts
  let filter: AnyFilter?
  let order: ViewOrder
}

/// Belongs to its scope's loop.
final class OrderedItems {
  private let key: OrderKey
  private var places: [SortPlace]

  init(_ key: OrderKey, _ values: [AnyValue]) {
    self.key = key
    places = []
    places = values.compactMap { place(of: $0) }.sorted { key.order.precedes($0, $1) }
  }

  var facts: ResourceFacts { key.facts }
  var count: Int { places.count }
  subscript(rank: Int) -> SortPlace { places[rank] }

  /// Where it stands; nil where it is none of these.
  func place(of value: AnyValue?) -> SortPlace? {
    guard let value, key.filter.map(value.matches) ?? true else { return nil }
    return key.order.place(of: value)
  }

  func precedes(_ left: SortPlace, _ right: SortPlace) -> Bool { key.order.precedes(left, right) }

  /// How many stand before a place.
  func rank(of place: SortPlace) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if key.order.precedes(places[middle], place) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many stand before what is behind a place; with none, all is behind it.
  func start(after place: SortPlace?) -> Int {
    guard let place else { return 0 }
    let rank = rank(of: place)
    return rank < places.count && places[rank] == place ? rank + 1 : rank
  }

  func take(_ change: StateChange) {
    let (before, after) = (place(of: change.before), place(of: change.after))
    guard before != after else { return }
    if let before { places.remove(at: rank(of: before)) }
    if let after { places.insert(after, at: rank(of: after)) }
  }
}

extension LiveScope {
  /// Those whose views are held, and no others.
  struct Orders {
    private struct Kept { weak var items: OrderedItems? }

    private var kept: [OrderKey: Kept] = [:]

    mutating func items(_ key: OrderKey, _ state: ScopeState) -> OrderedItems {
      if let known = kept[key]?.items { return known }
      let made = OrderedItems(key, state.values(of: key.facts))
      kept[key] = Kept(items: made)
      return made
    }

    mutating func take(_ commit: Commit) {
      for (key, kept) in kept {
        guard let items = kept.items else {
          self.kept[key] = nil
          continue
        }
        for change in commit.changes where change.facts == key.facts { items.take(change) }
      }
    }

    var count: Int { kept.values.count { $0.items != nil } }
  }
}
