// The text form of a length of time: seconds, with up to nine digits behind the point, and an "s" ("1.5s", "-0.25s",
// "3600s"), as protobuf's JSON has it. Printed without needless zeros; read strictly.

extension Duration {
  /// The longest that is read, ten thousand years either way: protobuf's bound.
  public static let longestText = Duration.seconds(315_576_000_000)

  /// Reads the form "1.5s"; nil for anything else.
  public init?(parsing text: Span<UInt8>) {
    var reader = TextReader(text)
    let negative = reader.take("-")
    let leadingZero = reader.next == UInt8(ascii: "0")
    guard let (seconds, count) = reader.digits(upTo: 12), !leadingZero || count == 1 else { return nil }
    var nanoseconds = 0
    if reader.take(".") {
      guard let fraction = reader.nanoseconds() else { return nil }
      nanoseconds = fraction
    }
    guard reader.take("s"), reader.atEnd else { return nil }
    let length = Duration.seconds(seconds) + .nanoseconds(nanoseconds)
    guard length <= Duration.longestText else { return nil }
    self = negative ? .zero - length : length
  }

  public init?(text: String) { self.init(parsing: text.utf8Span.span) }

  /// Appends the form "1.5s"; parts of a nanosecond are cut off.
  public func write(into writer: inout ByteWriter) {
    let (seconds, attoseconds) = components
    let nanoseconds = Int(attoseconds / 1_000_000_000)
    if seconds == 0 && nanoseconds < 0 { writer.append(UInt8(ascii: "-")) }
    writer.append(decimal: Int(seconds))
    if nanoseconds != 0 {
      writer.append(UInt8(ascii: "."))
      writer.append(fraction: Int(nanoseconds.magnitude), digits: 9)
    }
    writer.append(UInt8(ascii: "s"))
  }

  public var text: String {
    var writer = ByteWriter(capacity: 24)
    write(into: &writer)
    return writer.finish().text
  }
}

extension ByteWriter {
  /// The digits behind a point, without the zeros at their end.
  mutating func append(fraction value: Int, digits: Int) {
    var value = value
    var digits = digits
    while digits > 1 && value % 10 == 0 {
      value /= 10
      digits -= 1
    }
    append(value, width: digits)
  }
}
