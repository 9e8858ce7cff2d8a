// `google.protobuf.Timestamp` and `google.protobuf.Duration`: messages of whole seconds (1) and nanoseconds (2). A
// timestamp counts its nanoseconds forward from the second, a duration has both with one sign.

public import Core

extension Timestamp: ProtobufValue {
  /// Parts of a microsecond are cut off, as in text.
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Timestamp? {
    let (seconds, nanos) = try reader.secondsAndNanos()
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    if !overflow, nanos >= 0, nanos < 1_000_000_000 {
      let (all, tooMuch) = scaled.addingReportingOverflow(Int64(nanos / 1_000))
      if !tooMuch, let time = Timestamp(microseconds: all) { return time }
    }
    reader.note(.outOfRange, "must be a time in the years 1 to 9999")
    return nil
  }

  public func write(_ field: Int, into writer: inout ProtobufWriter) {
    // Rounded down, so that the rest is never negative.
    var seconds = microseconds / 1_000_000
    var rest = microseconds % 1_000_000
    if rest < 0 {
      seconds -= 1
      rest += 1_000_000
    }
    writer.pair(field, seconds, rest * 1_000)
  }
}

extension Duration: ProtobufValue {
  public static func read(from reader: inout ProtobufReader) throws(WireError) -> Duration? {
    let (seconds, nanos) = try reader.secondsAndNanos()
    let bound = Duration.longestText.components.seconds
    let isOneSign = seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    if seconds.magnitude <= bound.magnitude, nanos.magnitude < 1_000_000_000, isOneSign {
      let length = Duration.seconds(seconds) + .nanoseconds(Int64(nanos))
      if length <= Duration.longestText, .zero - length <= Duration.longestText { return length }
    }
    reader.note(.outOfRange, "must be a length of time of at most ten thousand years")
    return nil
  }

  /// Parts of a nanosecond are cut off.
  public func write(_ field: Int, into writer: inout ProtobufWriter) {
    let (seconds, attoseconds) = components
    writer.pair(field, seconds, attoseconds / 1_000_000_000)
  }
}

extension ProtobufReader {
  fileprivate mutating func secondsAndNanos() throws(WireError) -> (seconds: Int64, nanos: Int32) {
    let number = field
    var seconds: Int64 = 0
    var nanos: Int32 = 0
    try nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: seconds = try reader.int64()
        case 2: nanos = try reader.int32()
        default: try reader.skip()
        }
      }
    }
    field = number
    return (seconds, nanos)
  }
}
