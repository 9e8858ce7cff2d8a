// The stamps of new ids: the time in 1/4096 of a millisecond, and never less than one more than the last. When the
// clock is set back, or four million ids are made in a second, stamps run ahead of it until it has caught up.

internal import Synchronization

final class UUIDClock: Sendable {
  private let last = Atomic<UInt64>(0)

  func advance(to now: Timestamp) -> UInt64 {
    let microseconds = UInt64(max(0, now.microseconds))
    let stamp = (microseconds / 1_000) << 12 | ((microseconds % 1_000) << 12) / 1_000
    var previous = last.load(ordering: .relaxed)
    while true {
      let next = max(stamp, previous + 1)
      let (taken, current) = last.compareExchange(expected: previous, desired: next, ordering: .relaxed)
      if taken { return next }
      previous = current
    }
  }
}
