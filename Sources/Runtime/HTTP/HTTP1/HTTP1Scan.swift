// The inner loops of the HTTP/1 parser: where does a run of allowed bytes end? They read unchecked, behind the bound in
// each loop's condition, because they see every byte that comes in; nothing else in the parser does. Values are checked
// eight bytes at a time.

import Core

enum HTTP1Scan {
  static let tab: UInt8 = 0x09
  static let lf: UInt8 = 0x0a
  static let cr: UInt8 = 0x0d
  static let space: UInt8 = 0x20
  static let colon: UInt8 = 0x3a

  // Each ASCII character that a token may hold (RFC 9110 §5.6.2) in lower case, and a space where it may not.
  private static let tokens: StaticString = """
                    \
                    \
     ! #$%&'  *+ -. \
    0123456789      \
     abcdefghijklmno\
    pqrstuvwxyz   ^_\
    `abcdefghijklmno\
    pqrstuvwxyz | ~ \

    """

  static func isToken(_ byte: UInt8) -> Bool {
    byte < 0x80 ? unsafe tokens.utf8Start[Int(byte)] != space : false
  }

  /// Where the token that begins at `start` ends.
  static func endOfToken(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = unsafe bytes.bytes
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
      let others = notLettersOrHyphens(word)
      if others == 0 {
        index &+= 8
        continue
      }
      index &+= others.trailingZeroBitCount / 8
      guard unsafe isToken(bytes[unchecked: index]) else { return index }
      index &+= 1
    }
    while index < bytes.count, unsafe isToken(bytes[unchecked: index]) { index &+= 1 }
    return index
  }

  /// The highest bit of each byte that is not one of those that names are mostly made of.
  private static func notLettersOrHyphens(_ word: UInt64) -> UInt64 {
    let seven = word & (0x7f &* ones)
    let lower = seven | (0x20 &* ones)
    let letters = (lower &+ (0x80 &- 0x61) &* ones) & ~(lower &+ (0x80 &- 0x7b) &* ones)
    let hyphens = ~((seven ^ (0x2d &* ones)) &+ (0x7f &* ones))
    return (~(letters | hyphens) | word) & (0x80 &* ones)
  }

  /// Brings the letters of a token to lower case.
  static func lowercase(_ token: UnsafeMutableRawBufferPointer) {
    var index = 0
    while index &+ 8 <= token.count {
      let word = unsafe token.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let capitals = (word &+ (0x80 &- 0x41) &* ones) & ~(word &+ (0x80 &- 0x5b) &* ones) & (0x80 &* ones)
      if capitals != 0 { unsafe token.storeBytes(of: word | capitals >> 2, toByteOffset: index, as: UInt64.self) }
      index &+= 8
    }
    while index < token.count {
      if unsafe token[index] &- 0x41 < 26 { unsafe token[index] |= 0x20 }
      index &+= 1
    }
  }

  /// Where a run of visible ASCII without `#` ends.
  static func endOfTarget(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = unsafe bytes[unchecked: index]
      if byte &- 0x21 > 0x5d || byte == 0x23 { return index }
      index &+= 1
    }
    return index
  }

  /// Where a field value ends: at the first control character that is not a tab.
  static func endOfValue(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = unsafe bytes.bytes
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
      let delete = word ^ (0x7f &* ones)
      let below = (word &- 0x20 &* ones) & ~word
      let found = (below | ((delete &- ones) & ~delete)) & (0x80 &* ones)
      if found == 0 {
        index &+= 8
        continue
      }
      index &+= found.trailingZeroBitCount / 8
      guard unsafe bytes[unchecked: index] == tab else { return index }
      index &+= 1
    }
    while index < bytes.count {
      let byte = unsafe bytes[unchecked: index]
      if (byte < space && byte != tab) || byte == 0x7f { return index }
      index &+= 1
    }
    return index
  }

  /// The first LF in `start..<end`.
  static func lineFeed(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < min(end, bytes.count) {
      if unsafe bytes[unchecked: index] == lf { return index }
      index &+= 1
    }
    return nil
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}
