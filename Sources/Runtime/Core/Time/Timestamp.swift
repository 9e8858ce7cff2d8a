// A moment of the calendar, in microseconds since 1970: what databases, wires and logs carry. It is for people and
// records; waiting and measuring are done with `MonotonicTime`, which no clock change can move.
//
// Every value lies in the years 1 to 9999, so every value prints and what is printed parses: what comes from outside
// is checked once, and arithmetic stops at the ends.

internal import CUV

/// A moment in UTC, to the microsecond.
public struct Timestamp: Sendable, Hashable, Comparable {
  public let microseconds: Int64

  public static let epoch = Timestamp(held: 0)
  public static let earliest = Timestamp(held: .min)
  public static let latest = Timestamp(held: .max)

  private static let range = Int64(-62_135_596_800_000_000)...Int64(253_402_300_799_999_999)

  /// Nil outside the years 1 to 9999.
  public init?(microseconds: Int64) {
    guard Timestamp.range.contains(microseconds) else { return nil }
    self.microseconds = microseconds
  }

  /// Held at the ends of the range.
  private init(held microseconds: Int64) {
    self.microseconds = min(max(microseconds, Timestamp.range.lowerBound), Timestamp.range.upperBound)
  }

  init?(_ date: CivilDate, hour: Int, minute: Int, second: Int, microsecond: Int = 0, offsetMinutes: Int = 0) {
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let seconds = date.daysSince1970 * 86_400 + hour * 3_600 + (minute - offsetMinutes) * 60 + second
    self.init(microseconds: Int64(seconds * 1_000_000 + microsecond))
  }

  public static var now: Timestamp {
    var time = uv_timeval64_t()
    unsafe uv_gettimeofday(&time)
    return Timestamp(held: time.tv_sec * 1_000_000 + Int64(time.tv_usec))
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

  public static func + (time: Timestamp, wait: Duration) -> Timestamp {
    let (seconds, attoseconds) = wait.components
    // More seconds than the whole range has: the clamp keeps the product from overflowing.
    let whole = min(max(seconds, -400_000_000_000), 400_000_000_000) * 1_000_000
    return Timestamp(held: time.microseconds + whole + attoseconds / 1_000_000_000_000)
  }

  public static func - (time: Timestamp, wait: Duration) -> Timestamp { time + (.zero - wait) }

  public static func - (later: Timestamp, earlier: Timestamp) -> Duration {
    .microseconds(later.microseconds - earlier.microseconds)
  }

  /// The day, and the microseconds since it began.
  var parts: (date: CivilDate, microseconds: Int) {
    let day = 86_400_000_000
    let all = Int(microseconds)
    let days = all >= 0 ? all / day : (all - day + 1) / day
    return (CivilDate(daysSince1970: days), all - days * day)
  }
}
