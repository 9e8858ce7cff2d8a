// Text that a terminal shows and does not obey. Control characters, and those that have a line read in another order than it
// is written, are said as `\u001b`: so it is one line, and JSON stays JSON.

extension String {
  /// Most text is plain, and is looked at byte by byte.
  public var visible: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7f }) else { return self }
    var text = ""
    text.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      guard scalar.isObeyed else {
        text.unicodeScalars.append(scalar)
        continue
      }
      let number = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - number.count) + number
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Controls, ends of lines, and the marks of Unicode's bidirectional algorithm. Joiners stay: letters and pictures need them.
  fileprivate var isObeyed: Bool {
    switch value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028...0x2029: true
    case 0x061c, 0x200e...0x200f, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
