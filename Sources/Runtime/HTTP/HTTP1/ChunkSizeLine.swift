// The line before a chunk: a hexadecimal size and, rarely, extensions (RFC 9112 §7.1). Extensions are checked for what
// could end a line early, and forgotten: nobody uses them but who wants two readers to disagree.

import Core

struct ChunkSizeLine {
  let size: Int
  /// Behind the line's LF.
  let next: Int

  /// More digits could overflow, and no honest chunk needs them.
  static let maxDigits = 15

  /// A chunk that no 32-bit reader before us could misread.
  static let maxSize = 0xffff_ffff

  init(_ bytes: Span<UInt8>, _ start: Int) throws(HTTP1Failure) {
    var index = start
    var size = 0
    while index < bytes.count, let digit = ChunkSizeLine.hexDigit(bytes[index]) {
      guard index - start < ChunkSizeLine.maxDigits else { throw .badChunkSize }
      size = size << 4 | digit
      index += 1
    }
    guard index < bytes.count else { throw .incomplete }
    guard index > start, size <= ChunkSizeLine.maxSize else { throw .badChunkSize }
    if bytes[index] == 0x3b { index = HTTP1Scan.endOfValue(bytes, from: index) }
    guard index < bytes.count else { throw .incomplete }
    guard bytes[index] == HTTP1Scan.cr else { throw .badChunkSize }
    guard index + 1 < bytes.count else { throw .incomplete }
    guard bytes[index + 1] == HTTP1Scan.lf else { throw .badChunkSize }
    self.size = size
    next = index + 2
  }

  private static func hexDigit(_ byte: UInt8) -> Int? {
    let digit = byte &- 0x30
    if digit < 10 { return Int(digit) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? Int(letter) + 10 : nil
  }
}
