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

  mutating func next() -> Duration {
    defer { bound = min(bound * 2, bounds.upperBound) }
    return bound * Double.random(in: 0...1)
  }

  mutating func reset() { bound = bounds.lowerBound }
}
