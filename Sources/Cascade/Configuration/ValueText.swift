// Values of settings as text, both ways. Strict: what an operator probably did not mean is refused with a word on what
// would be right, never read as something near it.

internal import Core
internal import HTTP
internal import Net

enum ValueText {
  static func flag(_ text: String) throws(BadValue) -> Bool {
    switch text {
    case "on", "true": return true
    case "off", "false": return false
    default: throw BadValue(reason: "\"\(text)\" is not on or off")
    }
  }

  static func count(_ text: String) throws(BadValue) -> Int {
    guard let value = number(text[...]) else { throw BadValue(reason: "\"\(text)\" is not a whole number") }
    return value
  }

  static func number(_ text: String) throws(BadValue) -> Double {
    let isPlain = text.utf8.allSatisfy { "0123456789.-e".utf8.contains($0) }
    guard isPlain, let value = Double(text), value.isFinite else {
      throw BadValue(reason: "\"\(text)\" is not a number")
    }
    return value
  }

  // MARK: Sizes

  private static let sizes = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]

  static func bytes(_ text: String) throws(BadValue) -> Int {
    for (unit, factor) in sizes where text.hasSuffix(unit) {
      if let value = number(text.dropLast(3)), value <= Int.max / factor { return value * factor }
    }
    guard let value = number(text[...]) else {
      throw BadValue(reason: "\"\(text)\" is not a size such as 4096, 32KiB or 1MiB")
    }
    return value
  }

  static func bytes(_ value: Int) -> String {
    for (unit, factor) in sizes where value >= factor && value % factor == 0 { return "\(value / factor)\(unit)" }
    return "\(value)"
  }

  // MARK: Lengths of time

  private static let units = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000)]

  static func duration(_ text: String) throws(BadValue) -> Duration {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if let value = number(digits), value < 1_000_000_000,
      let unit = units.first(where: { $0.0 == text.dropFirst(digits.count) })
    {
      return .milliseconds(value * unit.1)
    }
    throw BadValue(reason: "\"\(text)\" is not a length of time such as 500ms, 30s, 5m or 1h")
  }

  static func duration(_ value: Duration) -> String {
    let milliseconds = Int(value.milliseconds)
    let unit = units.last { milliseconds >= $0.1 && milliseconds % $0.1 == 0 } ?? units[0]
    return "\(milliseconds / unit.1)\(unit.0)"
  }

  /// Decimal digits and nothing else.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
  }

  // MARK: Words

  static func levels(_ text: String) throws(BadValue) -> LogLevels {
    do throws(LogLevels.Invalid) {
      return try LogLevels(text: text)
    } catch {
      throw BadValue(reason: error.description)
    }
  }

  static func address(_ text: String) throws(BadValue) -> SocketAddress {
    do throws(NetError) {
      return try SocketAddress(text)
    } catch {
      throw BadValue(reason: error.message)
    }
  }

  static func proxy(_ text: String) throws(BadValue) -> Configuration.TrustedPeer {
    if text == "unix" { return .unix }
    do throws(NetError) {
      return .network(try CIDR(text))
    } catch {
      throw BadValue(reason: "\(error.message); want a network such as 10.0.0.0/8, an address, or unix")
    }
  }

  /// As browsers write it, or `*`.
  static func origin(_ text: String) throws(BadValue) -> String {
    if text == "*" { return text }
    do throws(Origin.Invalid) {
      return try Origin(text).text
    } catch {
      throw BadValue(reason: error.description)
    }
  }

  /// Items between commas; none are empty.
  static func list<Value>(
    _ text: String, _ read: (String) throws(BadValue) -> Value
  ) throws(BadValue) -> [Value] {
    var values: [Value] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      values.append(try read(String(item.trimmingBlanks)))
    }
    return values
  }
}

extension StringProtocol {
  /// Without spaces and tabs at both ends.
  var trimmingBlanks: SubSequence {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = firstIndex(where: { !blank($0) }), let last = lastIndex(where: { !blank($0) }) else {
      return self[endIndex..<endIndex]
    }
    return self[first...last]
  }
}
