// A number that only grows. Adding on a loop is a load and a store; see `MetricCells`.

/// Counts what happened.
public final class Counter: Sendable {
  @usableFromInline let cells: MetricCells

  init(_ cells: MetricCells) { self.cells = cells }

  /// Call on `loop`.
  @inlinable
  public func add(_ amount: Int = 1, on loop: Loop) {
    assert(amount >= 0 && loop.isCurrent, "counters grow, and each loop adds for itself")
    cells.add(UInt64(truncatingIfNeeded: amount), loop: loop.index)
  }

  /// From any thread, at the price of an atomic addition.
  @inlinable
  public func add(_ amount: Int = 1) {
    assert(amount >= 0, "counters grow")
    cells.add(UInt64(truncatingIfNeeded: amount))
  }

  public var value: UInt64 { cells.sum() }
}
