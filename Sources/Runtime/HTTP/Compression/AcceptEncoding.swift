// What a client takes for Content-Encoding (RFC 9110 §12.5.3), decided without I/O. We know two codings: gzip, and
// identity, which is to send the bytes as they are. A client that says nothing gets identity: it may take anything, but
// those that say nothing are the ones that unpack nothing.

import Core

/// How a client ranks what we can send, in thousandths; 0 means never.
struct AcceptEncoding: Equatable {
  var gzip = 0
  var identity = 1_000

  /// Whether gzip is to be sent. A tie goes to gzip, which is what a client wants that names both.
  var prefersGzip: Bool { gzip > 0 && gzip >= identity }

  init(_ fields: Fields) {
    var anyOther: Int?
    var namedGzip: Int?
    var namedIdentity: Int?
    var line = fields.index(of: .acceptEncoding)
    while let index = line {
      AcceptEncoding.read(fields.value(at: index)) { name, weight in
        if name.equalsIgnoringCase("gzip") || name.equalsIgnoringCase("x-gzip") {
          namedGzip = max(namedGzip ?? 0, weight)
        } else if name.equalsIgnoringCase("identity") {
          namedIdentity = weight
        } else if name.isEqual(to: "*") {
          anyOther = weight
        }
      }
      line = fields.index(of: .acceptEncoding, from: index + 1)
    }
    gzip = namedGzip ?? anyOther ?? 0
    // Identity is always welcome unless it is excluded, but nobody prefers it who names another and not it.
    identity = namedIdentity ?? (anyOther == 0 ? 0 : min(1, gzip))
    if gzip == 0 && identity == 0 { identity = 1 }
  }

  private static func read(_ list: Span<UInt8>, _ item: (Span<UInt8>, Int) -> Void) {
    var start = 0
    while start < list.count {
      var end = start
      while end < list.count && list[end] != 0x2c { end += 1 }
      let one = list.extracting(start..<end)
      var semicolon = 0
      while semicolon < one.count && one[semicolon] != 0x3b { semicolon += 1 }
      let name = one.extracting(0..<semicolon).trimmed
      let rest = semicolon < one.count ? one.extracting(semicolon + 1..<one.count).trimmed : Span()
      if !name.isEmpty { item(name, weight(rest)) }
      start = end + 1
    }
  }

  /// `q=0.5` in thousandths; what is no weight counts as refused, so that nothing is packed by mistake.
  private static func weight(_ text: Span<UInt8>) -> Int {
    if text.isEmpty { return 1_000 }
    guard text.count >= 3, text[0] | 0x20 == 0x71, text[1] == 0x3d, text.count <= 7 else { return 0 }
    guard text[2] == 0x30 || text[2] == 0x31 else { return 0 }
    var value = Int(text[2] &- 0x30) * 1_000
    guard text.count > 3 else { return value }
    guard text[3] == 0x2e else { return 0 }
    var scale = 100
    for index in 4..<text.count {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return 0 }
      value += Int(digit) * scale
      scale /= 10
    }
    return value <= 1_000 ? value : 0
  }
}
