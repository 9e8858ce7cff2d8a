// Base64 of RFC 4648 with the ordinary alphabet, for what carries bytes as text: gRPC's binary metadata and its text
// form for browsers. Reading takes padding or none, as gRPC wants, and is strict in all else.

public import Core

/// Bytes as text of four characters for three.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xff, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// Whether the byte is a letter of the alphabet; padding is not.
  public static func isDigit(_ byte: UInt8) -> Bool { values[Int(byte)] < 64 }

  /// Appends the text of `bytes`.
  public static func encode(_ bytes: Span<UInt8>, padded: Bool = true, into writer: inout ByteWriter) {
    let alphabet = alphabet
    writer.reserve((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      var group = UInt32(bytes[index]) << 16
      if left > 1 { group |= UInt32(bytes[index + 1]) << 8 }
      if left > 2 { group |= UInt32(bytes[index + 2]) }
      writer.append(alphabet[Int(group >> 18)])
      writer.append(alphabet[Int(group >> 12 & 63)])
      if left > 1 { writer.append(alphabet[Int(group >> 6 & 63)]) } else if padded { writer.append(0x3d) }
      if left > 2 { writer.append(alphabet[Int(group & 63)]) } else if padded { writer.append(0x3d) }
      index += 3
    }
  }

  public static func encode(_ bytes: Span<UInt8>, padded: Bool = true) -> String {
    var writer = ByteWriter()
    encode(bytes, padded: padded, into: &writer)
    return writer.finish().text
  }

  /// Reads the whole text, padded or not. Bits that do not fill a byte must be zero: a value has one text.
  public static func decode(_ text: Span<UInt8>) throws(WireError) -> Bytes {
    var writer = ByteWriter(capacity: text.count / 4 * 3 + 2)
    try decode(text, into: &writer)
    return writer.finish()
  }

  public static func decode(_ text: Span<UInt8>, into writer: inout ByteWriter) throws(WireError) {
    let values = values
    var count = text.count
    if count > 0 && count % 4 == 0 && text[count - 1] == 0x3d {
      count -= text[count - 2] == 0x3d ? 2 : 1
    }
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for index in 0..<count {
      let value = values[Int(text[index])]
      guard value < 64 else { throw WireError(.badBase64, at: index) }
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        writer.append(UInt8(truncatingIfNeeded: bits >> held))
        bits &= (1 << held) - 1
      }
    }
    guard held < 6, bits == 0 else { throw WireError(.badBase64, at: count) }
  }
}
