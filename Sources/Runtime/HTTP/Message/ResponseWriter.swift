// How a handler writes a body piece by piece: each `write` returns when the connection has room again, so a handler is
// never ahead of its reader by more than the output limit. It lives on the connection's loop; the codec behind it is an
// `Exchange`.

public import Core

/// The open end of a streamed response.
@safe
public final class ResponseWriter: @unchecked Sendable {
  private let exchange: Exchange

  init(_ exchange: Exchange) { self.exchange = exchange }

  /// Queues the piece and waits while the queue is at its bound; throws when the reader is gone.
  public func write(_ piece: Bytes) async throws(HTTPError) {
    try exchange.write(piece)
    while exchange.isOpen && !exchange.hasRoom { try await exchange.room() }
  }

  /// Whether the reader is still there.
  public var isOpen: Bool { exchange.isOpen }
}
