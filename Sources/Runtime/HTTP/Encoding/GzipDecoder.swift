// gzip for bodies and gRPC messages, coming in, with a bound on what comes out: the bound is for the whole stream, so
// neither one piece nor many can unpack to more.

import Core

/// Unpacks gzip, also of several members.
final class GzipDecoder {
  private let stream = ZlibStream(decompressing: .gzip)
  private var place = ZlibStream.Place.inside
  private var total = 0

  /// Unpacks a whole text into `limit` bytes at most.
  func decode(_ whole: Span<UInt8>, limit: Int, into output: inout ByteWriter) throws(InflateFailure) {
    reset()
    try write(whole, limit: limit, into: &output)
    try finish()
  }

  // MARK: Piece by piece

  func reset() {
    stream.reset()
    place = .inside
    total = 0
  }

  /// Unpacks a piece; all pieces together put out `limit` bytes at most.
  func write(_ piece: Span<UInt8>, limit: Int, into output: inout ByteWriter) throws(InflateFailure) {
    guard piece.count > 0 else { return }
    if case .atEnd = place { stream.reset() }
    let before = output.count
    place = try stream.decompress(piece, limit: limit - total, into: &output)
    total += output.count - before
  }

  /// Says that no more comes; refuses a stream that was cut off.
  func finish() throws(InflateFailure) {
    guard case .atEnd = place else { throw .corrupt }
  }
}
