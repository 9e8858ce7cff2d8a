// A number that goes up and down. Each loop, and all other threads together, hold a part of it; its value is their sum.
// So what one loop adds another may take away, and `set` says only what the caller's own part is.

/// Says how much there is.
public final class Gauge: Sendable {
  @usableFromInline let cells: MetricCells

  init(_ cells: MetricCells) { self.cells = cells }

  /// Adds to the loop's part, or takes away with a number below zero. Call on `loop`.
  @inlinable
  public func add(_ amount: Int = 1, on loop: Loop) {
    assert(loop.isCurrent, "each loop adds for itself")
    cells.add(UInt64(bitPattern: Int64(amount)), loop: loop.index)
  }

  /// The same for the part of all other threads.
  @inlinable
  public func add(_ amount: Int = 1) { cells.add(UInt64(bitPattern: Int64(amount))) }

  /// Replaces the loop's part. Call on `loop`.
  @inlinable
  public func set(_ value: Int, on loop: Loop) {
    assert(loop.isCurrent, "each loop sets its own")
    cells.store(UInt64(bitPattern: Int64(value)), loop: loop.index)
  }

  /// Replaces the part of all other threads.
  @inlinable
  public func set(_ value: Int) { cells.store(UInt64(bitPattern: Int64(value))) }

  public var value: Int { Int(Int64(bitPattern: cells.sum())) }
}
