// The text form of a moment, RFC 3339: always UTC, always six digits of the second, so that texts sort like moments.
// Reading is strict: upper-case T and Z, a whole offset, no leap second (we could not print it back), up to nine digits
// of the second, of which those beyond the microsecond are cut off.

extension Timestamp: CustomStringConvertible {
  /// Reads the RFC 3339 form; nil for anything else.
  public init?(parsing text: Span<UInt8>) {
    var reader = TextReader(text)
    guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
      let day = reader.digits(2), let date = CivilDate(year: year, month: month, day: day), reader.take("T"),
      let hour = reader.digits(2), reader.take(":"), let minute = reader.digits(2), reader.take(":"),
      let second = reader.digits(2)
    else { return nil }
    var nanosecond = 0
    if reader.take(".") {
      guard let fraction = reader.nanoseconds() else { return nil }
      nanosecond = fraction
    }
    guard let offset = reader.offsetMinutes(), reader.atEnd else { return nil }
    self.init(
      date, hour: hour, minute: minute, second: second, microsecond: nanosecond / 1_000, offsetMinutes: offset)
  }

  public init?(text: String) { self.init(parsing: text.utf8Span.span) }

  /// Appends the RFC 3339 form, 27 bytes.
  public func write(into writer: inout ByteWriter) {
    let (date, microseconds) = parts
    writer.append(date.year, width: 4)
    writer.append(UInt8(ascii: "-"))
    writer.append(date.month, width: 2)
    writer.append(UInt8(ascii: "-"))
    writer.append(date.day, width: 2)
    writer.append(UInt8(ascii: "T"))
    writer.append(timeOfDay: microseconds / 1_000_000)
    writer.append(UInt8(ascii: "."))
    writer.append(microseconds % 1_000_000, width: 6)
    writer.append(UInt8(ascii: "Z"))
  }

  public var description: String {
    var writer = ByteWriter(capacity: 27)
    write(into: &writer)
    return writer.finish().text
  }
}

extension TextReader {
  /// One to nine digits after a point, as nanoseconds.
  @_lifetime(self: copy self)
  mutating func nanoseconds() -> Int? {
    guard var (value, count) = digits(upTo: 9) else { return nil }
    while count < 9 {
      value *= 10
      count += 1
    }
    return value
  }

  @_lifetime(self: copy self)
  fileprivate mutating func offsetMinutes() -> Int? {
    if take("Z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), take(":"), let minutes = digits(2), hours < 24, minutes < 60 else {
      return nil
    }
    return sign * (hours * 60 + minutes)
  }
}

extension ByteWriter {
  /// Seconds since midnight as `hh:mm:ss`.
  mutating func append(timeOfDay seconds: Int) {
    append(seconds / 3_600, width: 2)
    append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, width: 2)
    append(UInt8(ascii: ":"))
    append(seconds % 60, width: 2)
  }
}
