// How a handler writes a body piece by piece: each `write` returns when the connection has room again, so a handler is
// never ahead of its reader by more than the output limit. It lives on the connection's loop; the codec behind it is an
// `Exchange`. A writer that packs (`Compression`) stands before another one and does it in steps.

public import Core

/// The open end of a streamed response.
@safe
public final class ResponseWriter: @unchecked Sendable {
  let exchange: Exchange
  private let packing: GzipLoan?
  /// Whether what was packed goes out with each piece.
  private let flushing: Bool

  init(_ exchange: Exchange) {
    self.exchange = exchange
    packing = nil
    flushing = false
  }

  init(packing writer: ResponseWriter, _ loan: GzipLoan, flushing: Bool) {
    exchange = writer.exchange
    packing = loan
    self.flushing = flushing
  }

  /// Queues the piece and waits while the queue is at its bound; throws when the reader is gone.
  public func write(_ piece: Bytes) async throws(HTTPError) {
    guard let packing else { return try await send(piece) }
    var rest = piece
    while !rest.isEmpty {
      let now = rest.slice(from: 0, to: min(rest.count, Compression.step))
      rest = rest.dropFirst(now.count)
      var packed = ByteWriter()
      packing.encoder.write(now.span, flushing: flushing && rest.isEmpty, into: &packed)
      try await send(packed.finish())
      // Cancelled or not, the next write says whether anybody reads on.
      if !rest.isEmpty { try? await exchange.loop.sleep(until: .now) }
    }
  }

  private func send(_ piece: Bytes) async throws(HTTPError) {
    try exchange.write(piece)
    while exchange.isOpen && !exchange.hasRoom { try await exchange.room() }
  }

  /// Ends a packed body.
  func finish() async throws(HTTPError) {
    guard let packing else { return }
    var packed = ByteWriter()
    packing.encoder.finish(into: &packed)
    try await send(packed.finish())
  }

  /// Whether the reader is still there.
  public var isOpen: Bool { exchange.isOpen }
}
