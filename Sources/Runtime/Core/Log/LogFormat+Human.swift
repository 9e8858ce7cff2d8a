// For eyes: local time of day, level, part and message in columns, then `key=value`.
//
//     19:55:01.123 INFO  http      listening  address=127.0.0.1:8080
//
// What a terminal would obey is written as "\u001b" (VisibleText).

internal import Glibc

extension ByteWriter {
  private static let partWidth = 9
  /// From UTC in seconds, as it was when the process first logged: on a terminal that is enough.
  private static let zone: Int = {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe parts.tm_gmtoff
  }()

  mutating func appendHuman(_ record: LogRecord, coloured: Bool) {
    let local = (record.time + .seconds(ByteWriter.zone)).parts.microseconds
    append(timeOfDay: local / 1_000_000)
    append(UInt8(ascii: "."))
    append(local / 1_000 % 1_000, width: 3)
    append(UInt8(ascii: " "))
    appendLevel(record.level, coloured: coloured)
    appendColumn(record.part, width: ByteWriter.partWidth)
    append(UInt8(ascii: " "))
    append(record.message.visible) { writer, byte in writer.append(byte) }
    var separator = "  "
    if let request = record.request {
      append(separator)
      appendKey("request", coloured: coloured)
      request.write(into: &self)
      separator = " "
    }
    for (key, value) in record.fields.all {
      append(separator)
      appendKey(key, coloured: coloured)
      appendHuman(value)
      separator = " "
    }
  }

  private mutating func appendHuman(_ value: LogValue) {
    switch value {
    case .string(let text): appendQuotedIfNeeded(text)
    case .int(let number): append(decimal: number)
    case .double(let number): append("\(number)")
    case .bool(let flag): append(flag ? "true" : "false")
    case .duration(let length): appendHuman(length)
    case .time(let time): time.write(into: &self)
    case .bytes(let bytes): appendQuotedIfNeeded(bytes.text)
    case .redacted: append(Secret.mark)
    }
  }

  /// In the unit that leaves the fewest zeros.
  private mutating func appendHuman(_ length: Duration) {
    let nanoseconds = length.nanoseconds
    let (unit, name) =
      switch nanoseconds.magnitude {
      case 0..<1_000: (1, "ns")
      case 0..<1_000_000: (1_000, "µs")
      case 0..<1_000_000_000: (1_000_000, "ms")
      default: (1_000_000_000, "s")
      }
    if nanoseconds < 0 { append(UInt8(ascii: "-")) }
    let magnitude = Int(min(nanoseconds.magnitude, UInt64(Int64.max)))
    append(decimal: magnitude / unit)
    let thousandths = magnitude % unit / max(1, unit / 1_000)
    if thousandths != 0 {
      append(UInt8(ascii: "."))
      append(fraction: thousandths, digits: 3)
    }
    append(name)
  }

  private mutating func appendLevel(_ level: LogLevel, coloured: Bool) {
    let colour: String =
      switch level {
      case .trace: "\u{1b}[90m"
      case .debug: "\u{1b}[36m"
      case .info: "\u{1b}[32m"
      case .warn: "\u{1b}[33m"
      case .error: "\u{1b}[31m"
      }
    if coloured { append(colour) }
    appendColumn(level.description.uppercased(), width: 5)
    if coloured { append("\u{1b}[0m") }
    append(UInt8(ascii: " "))
  }

  private mutating func appendKey(_ key: StaticString, coloured: Bool) {
    if coloured { append("\u{1b}[2m") }
    append(key)
    append(UInt8(ascii: "="))
    if coloured { append("\u{1b}[0m") }
  }

  private mutating func appendColumn(_ text: String, width: Int) {
    append(text)
    append(repeating: UInt8(ascii: " "), count: max(0, width - text.utf8.count))
  }

  private mutating func appendQuotedIfNeeded(_ text: String) {
    let plain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != 0x7f }
    if !plain { append(UInt8(ascii: "\"")) }
    append(text.visible) { writer, byte in
      if byte == UInt8(ascii: "\"") { writer.append(UInt8(ascii: "\\")) }
      writer.append(byte)
    }
    if !plain { append(UInt8(ascii: "\"")) }
  }
}
