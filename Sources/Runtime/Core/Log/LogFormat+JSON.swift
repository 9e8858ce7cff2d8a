// One object a line: time, level, part, request and message first, then the fields. A field that has one of those names
// gets a "_", so that no key stands twice.

extension ByteWriter {
  mutating func appendJSON(_ record: LogRecord) {
    append("{\"time\":\"")
    record.time.write(into: &self)
    append("\",\"level\":\"")
    append(record.level.description)
    append("\",\"part\":")
    appendJSON(record.part)
    if let request = record.request {
      append(",\"request\":\"")
      request.write(into: &self)
      append(UInt8(ascii: "\""))
    }
    append(",\"message\":")
    appendJSON(record.message)
    for (key, value) in record.fields.all {
      append(",\"")
      append(key)
      if ByteWriter.isReserved(key) { append(UInt8(ascii: "_")) }
      append("\":")
      appendJSON(value)
    }
    append(UInt8(ascii: "}"))
  }

  private mutating func appendJSON(_ value: LogValue) {
    switch value {
    case .string(let text): appendJSON(text)
    case .int(let number): append(decimal: number)
    // JSON has no word for what is not finite.
    case .double(let number): number.isFinite ? append("\(number)") : appendJSON("\(number)")
    case .bool(let flag): append(flag ? "true" : "false")
    case .duration(let length): appendJSON(length.text)
    case .time(let time): appendJSON(time.description)
    case .bytes(let bytes): appendJSON(bytes.text)
    case .redacted: appendJSON(Secret.mark)
    }
  }

  private mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    append(text) { writer, byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        writer.append(UInt8(ascii: "\\"))
        writer.append(byte)
      case UInt8(ascii: "\n"): writer.append("\\n")
      case UInt8(ascii: "\t"): writer.append("\\t")
      case 0..<0x20, 0x7f:
        writer.append("\\u00")
        writer.append(ByteWriter.hexDigit(byte >> 4))
        writer.append(ByteWriter.hexDigit(byte & 15))
      default: writer.append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private static func isReserved(_ key: StaticString) -> Bool {
    switch key.description {
    case "time", "level", "part", "request", "message": true
    default: false
    }
  }
}
