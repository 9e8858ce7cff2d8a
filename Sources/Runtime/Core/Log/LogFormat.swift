// How a record becomes a line: for eyes on a terminal, else as one JSON object. What is said is quoted in both, so that
// no content can break a line in two, forge one, or speak to the terminal; and it is bounded: a text is cut at
// `maxText` bytes.

internal import Glibc

/// The shape of log lines.
public enum LogFormat: UInt8, Sendable {
  case json
  case plain
  case coloured

  /// The longest text that a line holds of one message or field.
  static let maxText = 4_096

  /// What fits the descriptor: colours on a terminal, JSON elsewhere.
  init(for descriptor: Int32) { self = isatty(descriptor) == 1 ? .coloured : .json }

  func line(_ record: LogRecord) -> [UInt8] {
    var writer = ByteWriter(capacity: 256)
    switch self {
    case .json: writer.appendJSON(record)
    case .plain: writer.appendHuman(record, coloured: false)
    case .coloured: writer.appendHuman(record, coloured: true)
    }
    writer.append(UInt8(ascii: "\n"))
    return writer.array
  }
}

extension ByteWriter {
  /// The text up to its bound, each byte through `escape`, and a mark where it was cut.
  mutating func append(_ text: String, escape: (inout ByteWriter, UInt8) -> Void) {
    let bytes = text.utf8Span.span
    var end = min(bytes.count, LogFormat.maxText)
    while end < bytes.count && end > 0 && bytes[end] & 0xc0 == 0x80 { end -= 1 }
    for index in 0..<end { escape(&self, bytes[index]) }
    if end < bytes.count { append("…") }
  }
}
