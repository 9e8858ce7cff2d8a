// Names and values as forms and queries have them (application/x-www-form-urlencoded), the way OAuth wants them.

struct FormText {
  private(set) var text = ""

  init(_ pairs: KeyValuePairs<String, String?> = [:]) {
    for (name, value) in pairs {
      if let value { add(name, value) }
    }
  }

  mutating func add(_ name: String, _ value: String) {
    if !text.isEmpty { text += "&" }
    text += FormText.encoded(name) + "=" + FormText.encoded(value)
  }

  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
