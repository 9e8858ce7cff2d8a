import Testing

@testable import Core

@Suite struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000000Z"),
    (1_795_204_501_123_456, "2026-11-20T19:55:01.123456Z"),
    (-1, "1969-12-31T23:59:59.999999Z"),
    (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
    (Timestamp.earliest.microseconds, "0001-01-01T00:00:00.000000Z"),
    (Timestamp.latest.microseconds, "9999-12-31T23:59:59.999999Z"),
  ])
  func printsAndReadsBack(microseconds: Int64, text: String) throws {
    let time = try #require(Timestamp(microseconds: microseconds))
    #expect(time.description == text)
    #expect(Timestamp(text: text) == time)
  }

  @Test(arguments: [
    ("2026-11-20T19:55:01Z", "2026-11-20T19:55:01.000000Z"),
    ("2026-11-20T19:55:01.5Z", "2026-11-20T19:55:01.500000Z"),
    ("2026-11-20T19:55:01.123456999Z", "2026-11-20T19:55:01.123456Z"),
    ("2026-11-20T19:55:01+02:30", "2026-11-20T17:25:01.000000Z"),
    ("2026-11-20T19:55:01-05:00", "2026-11-21T00:55:01.000000Z"),
    ("2026-01-01T00:00:00+00:01", "2025-12-31T23:59:00.000000Z"),
  ])
  func readsOffsetsAndFractions(text: String, canonical: String) {
    #expect(Timestamp(text: text)?.description == canonical)
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T19:55:01", "2026-11-20t19:55:01Z", "2026-11-20T19:55:01z", "2026-11-20 19:55:01Z",
    "2026-11-20T19:55:60Z", "2026-11-20T24:00:00Z", "2026-11-20T19:60:00Z", "2026-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
    "2026-04-31T00:00:00Z", "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "2026-11-20T19:55:01.Z",
    "2026-11-20T19:55:01.1234567890Z", "2026-11-20T19:55:01,5Z", "2026-11-20T19:55:01+24:00",
    "2026-11-20T19:55:01+01:60", "2026-11-20T19:55:01+0100", "2026-11-20T19:55:01+01", "2026-11-20T19:55:01Z ",
    " 2026-11-20T19:55:01Z", "+026-11-20T19:55:01Z", "2026-11-20T19:55:01Zx", "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01", "２026-11-20T19:55:01Z",
  ])
  func refuses(text: String) { #expect(Timestamp(text: text) == nil) }

  @Test func everyDayOfTheCalendarSurvivesTheRoundTrip() throws {
    var days = try #require(CivilDate(year: 1, month: 1, day: 1)).daysSince1970
    let last = try #require(CivilDate(year: 9_999, month: 12, day: 31)).daysSince1970
    var weekday = 0  // The first of January of the year 1 was a Monday.
    while days <= last {
      let date = CivilDate(daysSince1970: days)
      guard date.daysSince1970 == days, date.weekday == weekday,
        CivilDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("day \(days) is \(date)")
        return
      }
      days += 1
      weekday = (weekday + 1) % 7
    }
  }

  @Test func arithmeticStopsAtTheEnds() throws {
    let time = try #require(Timestamp(text: "2026-11-20T19:55:01Z"))
    #expect((time + .seconds(1.5)).description == "2026-11-20T19:55:02.500000Z")
    #expect((time - .microseconds(1)).description == "2026-11-20T19:55:00.999999Z")
    #expect(time + .seconds(3) - time == .seconds(3))
    #expect(time + .seconds(Int64.max) == .latest)
    #expect(time - .seconds(Int64.max) == .earliest)
    #expect(time + Duration(secondsComponent: .min, attosecondsComponent: 0) == .earliest)
    #expect(Timestamp.earliest + (Timestamp.latest - .earliest) == .latest)
    #expect(Timestamp(microseconds: Timestamp.latest.microseconds + 1) == nil)
    #expect(Timestamp(microseconds: Timestamp.earliest.microseconds - 1) == nil)
  }

  @Test func nowIsNow() {
    let first = Timestamp.now
    #expect(first.description.hasPrefix("2"))
    #expect(Timestamp.now - first < .seconds(60))
  }

  @Test func theMonotonicClockHoldsAtItsEnds() {
    let now = MonotonicTime.now
    #expect(now + .seconds(Int64.max) - now == .nanoseconds(Int64.max))
    #expect(MonotonicTime(nanoseconds: .max - 1) + .seconds(1) == .distantFuture)
    #expect(MonotonicTime.distantFuture - now > .seconds(1_000_000_000))
    #expect(now - .distantFuture < .seconds(-1_000_000_000))
    #expect(now + .seconds(-1_000_000_000_000) == MonotonicTime(nanoseconds: 0))
    #expect((now + .milliseconds(3)) - now == .milliseconds(3))
  }
}
