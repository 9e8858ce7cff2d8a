// Where a value stands in an order: where its column would put it, so that a window and a list of the same order agree. Text
// goes by its bytes, not by Swift's idea of letters; what has no value is the greatest, as PostgreSQL has it.

public import Storage
public import Wire

/// What a value is ordered by.
public enum SortKey: Sendable, Hashable {
  case number(Int64)
  case real(Double)
  case text(String)
  case nothing

  public init(_ value: (some SQLColumnValue)?) {
    switch value?.sql {
    case .integer(let number)?: self = .number(number)
    case .boolean(let isTrue)?: self = .number(isTrue ? 1 : 0)
    case .double(let number)?: self = .real(number)
    case .text(let text)?: self = .text(text)
    case .bytes?, .null?, nil: self = .nothing
    }
  }

  public init(_ value: (some WireEnum)?) { self = value.map { .number(Int64($0.number)) } ?? .nothing }
}

extension SortKey: Comparable {
  public static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.real(let left), .real(let right)): left != right && left.isTotallyOrdered(belowOrEqualTo: right)
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.nothing, _): false
    case (_, .nothing): true
    // The values of one order are of one kind.
    case (.number, _), (.real, .text): true
    case (.real, _), (.text, _): false
    }
  }
}

/// Where an item stands in an order: those that the order does not tell apart stand as their keys do.
struct SortPlace: Sendable, Hashable, Comparable {
  let sortKey: SortKey
  let key: String

  static func < (left: SortPlace, right: SortPlace) -> Bool {
    if left.sortKey != right.sortKey { return left.sortKey < right.sortKey }
    return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }
}
