// How long to wait before the next attempt: a random part of a bound that doubles. The chance comes after the bound, so
// that those who lost their server together do not come back together.

/// Pauses between attempts.
struct Backoff {
  let bounds: ClosedRange<Duration>
  private(set) var bound: Duration

  init(_ bounds: ClosedRange<Duration>) {
    self.bounds = bounds
    bound = bounds.lowerBound
  }

  /// `chance` is 0 to 1.
  mutating func next(_ chance: Double = .random(in: 0...1)) -> Duration {
    defer { bound = min(bound * 2, bounds.upperBound) }
    return bound * chance
  }

  mutating func reset() { bound = bounds.lowerBound }
}
