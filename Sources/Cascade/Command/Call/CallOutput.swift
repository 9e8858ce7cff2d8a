// JSON for people: a line a value, two spaces a level, and nothing that a terminal would obey. It stays JSON, so what is
// copied can be pasted; with --json the answer comes as it came.

internal import Core
internal import Wire

enum CallOutput {
  static func readable(_ json: Bytes) -> String {
    var output = ByteWriter(capacity: json.count * 2)
    var depth = 0
    var isString = false
    var isEscaped = false
    var last: UInt8 = 0
    for byte in json.text.visible.utf8 {
      let opened = !isString && (last == UInt8(ascii: "{") || last == UInt8(ascii: "["))
      let closes = !isString && (byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]"))
      if closes { depth -= 1 }
      if opened != closes { newline(depth, &output) }
      output.append(byte)
      if isString {
        isString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ","): newline(depth, &output)
        case UInt8(ascii: ":"): output.append(UInt8(ascii: " "))
        case UInt8(ascii: "\""): isString = true
        default: break
        }
      }
      // Inside of a string nothing opens.
      last = isString ? 0 : byte
    }
    return output.finish().text
  }

  private static func newline(_ depth: Int, _ output: inout ByteWriter) {
    output.append(UInt8(ascii: "\n"))
    output.append(repeating: UInt8(ascii: " "), count: 2 * depth)
  }
}
