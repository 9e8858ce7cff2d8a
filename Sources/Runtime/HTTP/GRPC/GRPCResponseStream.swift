// The replies that a handler streams. `write` returns when the connection has room again, and throws when nobody reads
// any more.

public import Core
public import Wire

/// Replies that go out one by one.
public struct GRPCResponseStream<Message: ProtobufMessage>: Sendable {
  @usableFromInline let replies: GRPCReplies

  @usableFromInline
  init(_ replies: GRPCReplies) { self.replies = replies }

  /// Sends a reply; `compressed` says otherwise than the context for this one.
  @inlinable
  public func write(_ message: Message, compressed: Bool? = nil) async throws(GRPCError) {
    try await replies.write(GRPCMethod.encode(message), compressed: compressed)
  }

  /// Sends the initial metadata now, before there is a reply.
  public func begin() { replies.begin() }
}

/// The open end of a streaming call. The handler's task writes here; the task that answers the request carries it on.
///
/// Phases: quiet (the head was not asked for) → begun → attached (the codec sent the head and lends its writer). The
/// outcome may come in any of them.
public final class GRPCReplies: @unchecked Sendable {
  private let context: GRPCContext
  private let task: GRPCTask<Void>
  private(set) var hasBegun = false
  private var usesGzip = false
  private var writer: ResponseWriter?
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ context: GRPCContext, _ task: GRPCTask<Void>) {
    self.context = context
    self.task = task
  }

  // MARK: The handler's side

  /// Called once when the server goes down; the stream goes on until its handler ends it.
  public var whenDraining: (() -> Void)?

  /// Sends an encoded message.
  public func write(_ message: Bytes) async throws(GRPCError) {
    var frame = GRPCMethod.openFrame()
    frame.append(message)
    try await write(frame, compressed: nil)
  }

  func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    usesGzip = context.usesGzip
    task.wake()
  }

  @usableFromInline
  func write(_ frame: consuming ByteWriter, compressed: Bool?) async throws(GRPCError) {
    begin()
    if writer == nil && task.result == nil {
      await withCheckedContinuation { continuation in
        // The loop may have run since we looked: what happened meanwhile would ring nobody.
        guard writer == nil && task.result == nil else { return continuation.resume() }
        waiting = continuation
      }
    }
    try throwIfOver()
    var frame = frame
    let bytes = context.carrier.carry(frame.finishFrame(compressed: usesGzip && compressed != false))
    do throws(HTTPError) { try await writer?.write(bytes) } catch {
      throw error.status == HTTPError.disconnected.status ? .cancelled : GRPCError(error)
    }
    try throwIfOver()
  }

  /// The deadline or the client came before the handler's end.
  private func throwIfOver() throws(GRPCError) {
    if case .failure(let error) = task.result { throw error }
  }

  // MARK: The answering side

  /// Lends the codec's writer until the handler has ended.
  func run(_ writer: ResponseWriter) async {
    self.writer = writer
    if writer.exchange.isDraining { whenDraining?() } else { writer.exchange.whenDraining = { self.whenDraining?() } }
    wakeWriter()
    await task.wait { task.result != nil }
    self.writer = nil
  }

  /// The call is over: whoever waits to write hears of it.
  func wakeWriter() {
    waiting?.resume()
    waiting = nil
  }
}
