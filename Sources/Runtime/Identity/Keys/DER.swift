// As much of DER as it takes to hand OpenSSL a key or a signature that came as bare numbers: a tag, a length, a content.

enum DER {
  static func sequence(_ parts: [[UInt8]]) -> [UInt8] { value(0x30, Array(parts.joined())) }

  /// A number that is not negative.
  static func integer(_ number: some Sequence<UInt8>) -> [UInt8] {
    // The shortest form, and a zero in front where it would look negative.
    var digits = Array(number.drop { $0 == 0 })
    if digits.first ?? 0x80 >= 0x80 { digits.insert(0, at: 0) }
    return value(0x02, digits)
  }

  static func bits(_ bytes: [UInt8]) -> [UInt8] { value(0x03, [0] + bytes) }

  private static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    precondition(count <= 0xffff, "keys and signatures are short")
    let length =
      count < 0x80
      ? [UInt8(count)]
      : count <= 0xff ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xff)]
    return [tag] + length + content
  }
}
