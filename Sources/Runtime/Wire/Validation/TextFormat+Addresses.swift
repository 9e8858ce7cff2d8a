// Email addresses and URLs, as far as text alone can tell.

internal import Core

extension TextFormat {
  /// One @; in front of it dots, letters, digits and the marks of RFC 5322's atoms, or what is beyond ASCII; behind it a
  /// domain with a dot. Quoted parts and address literals are legal and nobody's.
  static func isEmail(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 254 else { return false }
    var at = -1
    for index in text.indices where text[index] == UInt8(ascii: "@") {
      guard at < 0 else { return false }
      at = index
    }
    guard at > 0, at <= 64 else { return false }
    let local = text.extracting(0..<at)
    for index in local.indices {
      if local[index] == UInt8(ascii: ".") {
        guard index > 0, index < at - 1, local[index - 1] != UInt8(ascii: ".") else { return false }
      } else {
        guard isAtomByte(local[index]) else { return false }
      }
    }
    return isDomain(text.extracting(at + 1..<text.count), dotted: true)
  }

  /// Scheme, host, and no byte that a URL must escape.
  static func isURL(_ text: Span<UInt8>) -> Bool {
    guard var index = schemeEnd(text) else { return false }
    let start = index
    while index < text.count, !isURLPart(text[index]) { index += 1 }
    guard isAuthority(text.extracting(start..<index)) else { return false }
    while index < text.count {
      guard isURLByte(text[index]) else { return false }
      index += 1
    }
    return true
  }

  private static func schemeEnd(_ text: Span<UInt8>) -> Int? {
    if text.count >= 8 && text.extracting(first: 8).isEqual(to: "https://") { return 8 }
    if text.count >= 7 && text.extracting(first: 7).isEqual(to: "http://") { return 7 }
    return nil
  }

  /// A host with an optional port; no user, which is only ever a trick.
  private static func isAuthority(_ text: Span<UInt8>) -> Bool {
    var end = text.count
    if let colon = text.indices.last(where: { text[$0] == UInt8(ascii: ":") }), text[end - 1] != UInt8(ascii: "]") {
      let port = text.extracting(colon + 1..<end)
      guard port.count > 0, port.count <= 5, port[0] != UInt8(ascii: "0"),
        port.indices.allSatisfy({ isDigit(port[$0]) })
      else { return false }
      let value = port.indices.reduce(0) { $0 * 10 + Int(port[$1] - 0x30) }
      guard value < 65_536 else { return false }
      end = colon
    }
    let host = text.extracting(0..<end)
    if host.count > 4, host[0] == UInt8(ascii: "["), host[host.count - 1] == UInt8(ascii: "]") {
      let inside = host.extracting(1..<host.count - 1)
      return inside.indices.allSatisfy {
        isDigit(inside[$0]) || (inside[$0] | 0x20) &- UInt8(ascii: "a") < 6 || inside[$0] == UInt8(ascii: ":")
          || inside[$0] == UInt8(ascii: ".")
      }
    }
    return isDomain(host, dotted: false)
  }

  /// Labels of letters, digits, dashes within and what is beyond ASCII, 1 to 63 characters each: what a pattern says too,
  /// so that clients can check it. How long the name is in all, and as bytes, only the name system can tell.
  private static func isDomain(_ text: Span<UInt8>, dotted: Bool) -> Bool {
    var start = 0
    var labels = 0
    for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: ".") {
      let label = text.extracting(start..<index)
      guard label.count > 0, characters(label) <= 63, label[0] != UInt8(ascii: "-"),
        label[label.count - 1] != UInt8(ascii: "-"),
        label.indices.allSatisfy({ isLetterOrDigit(label[$0]) || label[$0] == UInt8(ascii: "-") || label[$0] >= 0x80 })
      else { return false }
      labels += 1
      start = index + 1
    }
    return !dotted || labels > 1
  }

  private static func characters(_ text: Span<UInt8>) -> Int {
    text.indices.reduce(0) { $0 + (text[$1] & 0xc0 == 0x80 ? 0 : 1) }
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2f, 0x3d, 0x3f, 0x5e...0x60, 0x7b...0x7e: true
    default: isLetterOrDigit(byte) || byte >= 0x80
    }
  }

  private static func isURLPart(_ byte: UInt8) -> Bool { byte == 0x2f || byte == 0x3f || byte == 0x23 }

  /// No space, no control, none of `"<>\^{|}` and the backtick.
  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3c, 0x3e, 0x5c, 0x5e, 0x60, 0x7b...0x7d, 0x7f: false
    default: true
    }
  }
}
