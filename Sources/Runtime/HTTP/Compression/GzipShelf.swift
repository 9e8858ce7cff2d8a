// The encoders of one loop: one for whole answers, and those that streams borrow, kept for the next. Bounded by
// `Compression.maxStreams`; idle ones beyond a few are let go.

internal import Core

/// Touched on its loop only; an answer's stream, which runs there, holds on to it.
@safe
final class GzipShelf: @unchecked Sendable {
  private lazy var whole = GzipEncoder(level: Compression.level)
  private var idle: [GzipEncoder] = []
  private var lent = 0

  private static let maxIdle = 4

  /// Nil when the packed text is not shorter.
  func pack(_ body: Bytes) -> Bytes? {
    var output = ByteWriter(capacity: body.count / 2)
    whole.encode(body.span, into: &output)
    return output.count < body.count ? output.finish() : nil
  }

  /// An encoder at the beginning of a stream.
  func take() -> GzipLoan? {
    guard lent < Compression.maxStreams else { return nil }
    lent += 1
    let encoder = idle.popLast() ?? GzipEncoder(level: Compression.level)
    encoder.reset()
    return GzipLoan(encoder)
  }

  func giveBack(_ loan: GzipLoan) {
    lent -= 1
    if idle.count < GzipShelf.maxIdle { idle.append(loan.encoder) }
  }
}

/// An encoder that one stream has to itself.
@safe
final class GzipLoan: @unchecked Sendable {
  let encoder: GzipEncoder

  init(_ encoder: GzipEncoder) { self.encoder = encoder }
}
