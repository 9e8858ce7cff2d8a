// A page of a list that is in memory, whole: the items of one scope. What is in the database alone is paged there (RowPage).

public import Storage

/// Items and their order.
public struct MemoryList<Item> {
  private let items: [(item: Item, value: SQLValue, key: String)]
  private let order: Int
  private let isDescending: Bool

  /// `by` says what an item is ordered by, a number or a text, and what tells it from those of the same.
  public init(_ items: [Item], order: Int, descending: Bool, by: (Item) -> (value: SQLValue, key: String)) {
    self.items = items.map { item in
      let place = by(item)
      return (item, place.value, place.key)
    }
    (self.order, isDescending) = (order, descending)
  }

  /// The items behind the place, and where the page ends where there is more.
  public func page(_ limit: Int, after cursor: String?) throws(APIError) -> (items: [Item], next: String?) {
    let after: PageCursor? =
      if let cursor { try PageCursor(cursor, order: order) } else { nil }
    let sorted = items.sorted { comes($0.value, $0.key, before: $1.value, $1.key) }
    let rest = sorted.filter { item in
      guard let after else { return true }
      return comes(after.value, after.key, before: item.value, item.key)
    }
    let page = rest.prefix(limit)
    let next = rest.count > page.count ? page.last.map { PageCursor(order: order, $0.value, $0.key).text } : nil
    return (page.map(\.item), next)
  }

  private func comes(_ value: SQLValue, _ key: String, before other: SQLValue, _ otherKey: String) -> Bool {
    if value == other { return isDescending ? key > otherKey : key < otherKey }
    let isLess =
      switch (value, other) {
      case (.integer(let one), .integer(let two)): one < two
      case (.text(let one), .text(let two)): one < two
      default: false
      }
    return isLess != isDescending
  }
}
