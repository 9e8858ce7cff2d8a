// Dates as HTTP writes them (RFC 9110 §5.6.7): we send the one fixed form, and read all three that a recipient must.
// Names are English by definition, so nothing here knows of a locale. The day of the week must be a name; that it fits
// the date is not checked, for a header that is wrong there still says clearly what it means.

extension Timestamp {
  /// Appends the fixed form, "Sun, 06 Nov 1994 08:49:37 GMT"; parts of a second are cut off.
  public func httpDate(into writer: inout ByteWriter) {
    let (date, microseconds) = parts
    writer.append(HTTPDateNames.days[date.weekday])
    writer.append(UInt8(ascii: ","))
    writer.append(UInt8(ascii: " "))
    writer.append(date.day, width: 2)
    writer.append(UInt8(ascii: " "))
    writer.append(HTTPDateNames.months[date.month - 1])
    writer.append(UInt8(ascii: " "))
    writer.append(date.year, width: 4)
    writer.append(UInt8(ascii: " "))
    writer.append(timeOfDay: microseconds / 1_000_000)
    let zone: StaticString = " GMT"
    writer.append(zone)
  }

  /// Reads any of the three forms. `now` settles the century of a two-digit year: none is more than 50 years ahead.
  public init?(httpDate text: Span<UInt8>, now: Timestamp = .now) {
    var reader = TextReader(text)
    let found: Timestamp?
    if reader.take(oneOf: HTTPDateNames.longDays) != nil {
      found = reader.obsoleteDate(now: now)
    } else if reader.take(oneOf: HTTPDateNames.days) != nil {
      found = reader.next == UInt8(ascii: ",") ? reader.fixedDate() : reader.asctimeDate()
    } else {
      return nil
    }
    guard let found, reader.atEnd else { return nil }
    self = found
  }
}

private enum HTTPDateNames {
  static let days: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let longDays: [StaticString] = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension TextReader {
  /// ", 06 Nov 1994 08:49:37 GMT"
  @_lifetime(self: copy self)
  fileprivate mutating func fixedDate() -> Timestamp? {
    guard take(", "), let day = digits(2), take(" "), let month = month(), take(" "), let year = digits(4),
      take(" "), let time = timeOfDay(), take(" GMT"), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return Timestamp(date, hour: time.hour, minute: time.minute, second: time.second)
  }

  /// ", 06-Nov-94 08:49:37 GMT"
  @_lifetime(self: copy self)
  fileprivate mutating func obsoleteDate(now: Timestamp) -> Timestamp? {
    guard take(", "), let day = digits(2), take("-"), let month = month(), take("-"), let short = digits(2),
      take(" "), let time = timeOfDay(), take(" GMT")
    else { return nil }
    let thisYear = now.parts.date.year
    var year = thisYear - thisYear % 100 + short
    if year > thisYear + 50 { year -= 100 } else if year <= thisYear - 50 { year += 100 }
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return Timestamp(date, hour: time.hour, minute: time.minute, second: time.second)
  }

  /// " Nov  6 08:49:37 1994"
  @_lifetime(self: copy self)
  fileprivate mutating func asctimeDate() -> Timestamp? {
    guard take(" "), let month = month(), take(" "), let day = take(" ") ? digits(1) : digits(2), take(" "),
      let time = timeOfDay(), take(" "), let year = digits(4),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return Timestamp(date, hour: time.hour, minute: time.minute, second: time.second)
  }

  @_lifetime(self: copy self)
  private mutating func month() -> Int? { take(oneOf: HTTPDateNames.months).map { $0 + 1 } }

  @_lifetime(self: copy self)
  private mutating func timeOfDay() -> (hour: Int, minute: Int, second: Int)? {
    guard let hour = digits(2), take(":"), let minute = digits(2), take(":"), let second = digits(2) else {
      return nil
    }
    return (hour, minute, second)
  }
}
