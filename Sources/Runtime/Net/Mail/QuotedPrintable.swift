// Text as lines of at most 76 letters of ASCII (RFC 2045, section 6.7), whatever it holds. It stays readable where it is
// ASCII, and no server on the way has anything to cut, to join or to mistake for the end.

internal import Core

enum QuotedPrintable {
  private static let longestLine = 76

  /// Every kind of line's end becomes CRLF, and the last line has one.
  static func write(_ text: String, into writer: inout ByteWriter) {
    let bytes = Array(text.utf8)
    var column = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0d || byte == 0x0a {
        if byte == 0x0d && index < bytes.count && bytes[index] == 0x0a { index += 1 }
        writer.append("\r\n")
        column = 0
        continue
      }
      let isLast = index == bytes.count || bytes[index] == 0x0d || bytes[index] == 0x0a
      let isPlain = isPrintable(byte) || (byte == 0x20 || byte == 0x09) && !isLast
      let width = isPlain ? 1 : 3
      // The `=` that breaks a line has to fit as well.
      if column + width > longestLine - (isLast ? 0 : 1) {
        writer.append("=\r\n")
        column = 0
      }
      if isPlain { writer.append(byte) } else { escape(byte, into: &writer) }
      column += width
    }
    if column > 0 { writer.append("\r\n") }
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7f && byte != UInt8(ascii: "=") }

  private static func escape(_ byte: UInt8, into writer: inout ByteWriter) {
    writer.append(UInt8(ascii: "="))
    for nibble in [byte >> 4, byte & 15] { writer.append(nibble < 10 ? 0x30 + nibble : 0x37 + nibble) }
  }
}
