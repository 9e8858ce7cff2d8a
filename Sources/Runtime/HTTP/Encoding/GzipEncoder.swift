// gzip for bodies and gRPC messages, going out. One encoder serves a loop: `reset` begins the next stream. It holds
// 256 KiB, so there is not one for every connection.

import Core

/// Packs bytes as gzip.
final class GzipEncoder {
  private let stream: ZlibStream

  /// `level`: 1 is fast, 9 is small.
  init(level: Int = 6) { stream = ZlibStream(compressing: .gzip, level: Int32(level)) }

  /// Packs a whole text.
  func encode(_ whole: Span<UInt8>, into output: inout ByteWriter) {
    stream.reset()
    stream.compress(whole, .finish, into: &output)
  }

  // MARK: Piece by piece

  func reset() { stream.reset() }

  /// Packs a piece; with `flushing`, all that was put in can be unpacked from what came out.
  func write(_ piece: Span<UInt8>, flushing: Bool, into output: inout ByteWriter) {
    stream.compress(piece, flushing ? .sync : .none, into: &output)
  }

  func finish(into output: inout ByteWriter) { stream.compress([UInt8]().span, .finish, into: &output) }
}
