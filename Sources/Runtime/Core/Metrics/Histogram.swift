// How measurements are spread: a count for each bucket and the sum of all. The columns of its cells are the buckets,
// the last of them for what is above every bound, and then the sum as a `Double`.

/// Counts measurements by size.
public final class Histogram: Sendable {
  /// Seconds, from half a millisecond to ten: for calls over a network.
  public static let latencyBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  /// The most buckets of one histogram.
  public static let maxBuckets = 64

  /// The upper bounds, each part of its bucket.
  public let bounds: [Double]
  private let cells: MetricCells

  init(_ cells: MetricCells, bounds: [Double]) {
    self.cells = cells
    self.bounds = bounds
  }

  static func columns(for bounds: [Double]) -> Int { bounds.count + 2 }

  /// Call on `loop`.
  public func observe(_ value: Double, on loop: Loop) {
    assert(loop.isCurrent, "each loop observes for itself")
    cells.add(UInt64(1), column: bucket(of: value), loop: loop.index)
    cells.add(value, column: bounds.count + 1, loop: loop.index)
  }

  /// From any thread.
  public func observe(_ value: Double) {
    cells.add(UInt64(1), column: bucket(of: value))
    cells.add(value, column: bounds.count + 1)
  }

  public func observe(_ time: Duration, on loop: Loop) { observe(time.inSeconds, on: loop) }
  public func observe(_ time: Duration) { observe(time.inSeconds) }

  public var sum: Double { cells.sumOfDoubles(column: bounds.count + 1) }
  public var count: UInt64 { counts.reduce(0, +) }
  /// Of each bucket alone, not of those below it too.
  var counts: [UInt64] { (0...bounds.count).map { cells.sum(column: $0) } }

  private func bucket(of value: Double) -> Int {
    var index = 0
    // "Not at most" rather than "above": NaN belongs with what no bound holds.
    while index < bounds.count, !(value <= bounds[index]) { index &+= 1 }
    return index
  }
}
