// A set of fields of one message, by their places in its `NameTable`: which have come, which changed, which are asked
// for. Two words, so that it lives in registers; a message has at most 128 fields.

/// A set of fields of one message.
public struct FieldMask: Sendable, Hashable {
  @usableFromInline var low: UInt64
  @usableFromInline var high: UInt64

  public static let maxFields = 128

  @inlinable
  public init() {
    low = 0
    high = 0
  }

  /// The first `count` fields.
  public init(first count: Int) {
    precondition(count >= 0 && count <= FieldMask.maxFields, "a message has at most 128 fields")
    low = count >= 64 ? .max : (1 &<< UInt64(count)) &- 1
    high = count == 128 ? .max : count > 64 ? (1 &<< UInt64(count &- 64)) &- 1 : 0
  }

  @inlinable
  public func contains(_ place: Int) -> Bool {
    let word = place < 64 ? low : high
    return word & (1 &<< UInt64(truncatingIfNeeded: place)) != 0
  }

  @inlinable
  public mutating func insert(_ place: Int) {
    assert(place >= 0 && place < FieldMask.maxFields, "a message has at most 128 fields")
    let bit = 1 as UInt64 &<< UInt64(truncatingIfNeeded: place)
    if place < 64 { low |= bit } else { high |= bit }
  }

  @inlinable
  public mutating func remove(_ place: Int) {
    let bit = 1 as UInt64 &<< UInt64(truncatingIfNeeded: place)
    if place < 64 { low &= ~bit } else { high &= ~bit }
  }

  @inlinable public var isEmpty: Bool { low | high == 0 }
  public var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  public func union(_ other: FieldMask) -> FieldMask { FieldMask(low: low | other.low, high: high | other.high) }
  public func intersection(_ other: FieldMask) -> FieldMask { FieldMask(low: low & other.low, high: high & other.high) }
  public func subtracting(_ other: FieldMask) -> FieldMask {
    FieldMask(low: low & ~other.low, high: high & ~other.high)
  }
  public func isSubset(of other: FieldMask) -> Bool { subtracting(other).isEmpty }

  /// The places in their order.
  public var places: [Int] { (0..<FieldMask.maxFields).filter(contains) }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}

extension FieldMask: ExpressibleByArrayLiteral {
  public init(arrayLiteral places: Int...) {
    self.init()
    for place in places { insert(place) }
  }
}
