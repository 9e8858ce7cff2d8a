// `grpc-timeout`: up to eight digits and a unit. It says how long the client will wait from when it began; a server, whose
// clock is not the client's, counts from when the request arrived.

internal import Core

enum GRPCTimeout {
  private static let maxDigits = 8

  /// Nil for what is not the protocol's form.
  static func parse(_ text: Span<UInt8>) -> Duration? {
    guard text.count >= 2, text.count <= maxDigits + 1 else { return nil }
    var value: Int64 = 0
    for index in 0..<text.count - 1 {
      guard text[index] >= 0x30 && text[index] <= 0x39 else { return nil }
      value = value * 10 + Int64(text[index] - 0x30)
    }
    switch text[text.count - 1] {
    case UInt8(ascii: "H"): return .seconds(value * 3_600)
    case UInt8(ascii: "M"): return .seconds(value * 60)
    case UInt8(ascii: "S"): return .seconds(value)
    case UInt8(ascii: "m"): return .milliseconds(value)
    case UInt8(ascii: "u"): return .microseconds(value)
    case UInt8(ascii: "n"): return .nanoseconds(value)
    default: return nil
    }
  }

  /// The finest unit that has room, rounded down so that a server never waits longer than its client; what is beyond
  /// eight digits of hours is for ever.
  static func text(_ timeout: Duration) -> String {
    let nanoseconds = max(0, timeout.nanoseconds)
    let units: [(Int64, String)] = [
      (1, "n"), (1_000, "u"), (1_000_000, "m"), (1_000_000_000, "S"), (60_000_000_000, "M"), (3_600_000_000_000, "H"),
    ]
    for (size, letter) in units where nanoseconds / size <= 99_999_999 { return "\(nanoseconds / size)\(letter)" }
    return "99999999H"
  }
}
