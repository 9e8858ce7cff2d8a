// The messages of a request, one at a time, out of its body: text form, framing and compression undone. Nothing is read
// ahead of the handler, so an unread stream holds its peer back.

internal import Core

struct GRPCMessageReader {
  private let body: RequestBody
  private let context: GRPCContext
  private let encoding: GRPCEncoding
  private let maxMessageBytes: Int
  private var framing: GRPCFraming
  private var text: GRPCTextDecoder?

  init(_ context: GRPCContext, _ limits: GRPCLimits) throws(GRPCError) {
    body = context.request.body
    self.context = context
    encoding = try GRPCEncoding.ofRequest(context.request.fields)
    maxMessageBytes = limits.maxMessageBytes
    framing = GRPCFraming(maxMessageBytes: limits.maxMessageBytes)
    if context.carrier == .webText { text = GRPCTextDecoder() }
  }

  /// The message of a call that came as most do: over HTTP/2, plain, whole and in one piece. Nil leaves all untouched.
  static func takeWhole(_ context: GRPCContext, _ limits: GRPCLimits) -> Bytes? {
    guard context.carrier == .native else { return nil }
    let body = context.request.body.takeWhole { piece in
      piece.count >= GRPCFraming.prefixCount && piece.count - GRPCFraming.prefixCount <= limits.maxMessageBytes
        && piece[0] == 0 && GRPCFraming.length(piece.span) == piece.count - GRPCFraming.prefixCount
    }
    return body?.dropFirst(GRPCFraming.prefixCount)
  }

  /// The next message; nil when the client has sent all.
  mutating func next() async throws(GRPCError) -> Bytes? {
    while true {
      if let frame = try framing.next() { return try open(frame) }
      guard let piece = try await piece() else {
        guard framing.isBetweenMessages else { throw GRPCError(.internal, "The body ends within a message.") }
        return nil
      }
      framing.receive(piece)
    }
  }

  /// The one message of a call that has one.
  mutating func only() async throws(GRPCError) -> Bytes {
    guard let message = try await next() else { throw GRPCError(.internal, "The call has no message.") }
    guard try await next() == nil else { throw GRPCError(.internal, "The call has more than one message.") }
    return message
  }

  private mutating func piece() async throws(GRPCError) -> Bytes? {
    let piece: Bytes?
    do throws(HTTPError) { piece = try await body.next() } catch {
      throw error.status == HTTPError.disconnected.status ? .cancelled : GRPCError(error)
    }
    guard text != nil else { return piece }
    if let piece { return try text?.decode(piece) }
    let last = try text?.finish() ?? Bytes()
    return last.isEmpty ? nil : last
  }

  private func open(_ frame: GRPCFraming.Frame) throws(GRPCError) -> Bytes {
    guard frame.flags & ~GRPCFraming.compressed == 0 else { throw GRPCError(.internal, "A frame has unknown flags.") }
    context.messageWasCompressed = frame.isCompressed
    return frame.isCompressed ? try encoding.decode(frame.payload, limit: maxMessageBytes) : frame.payload
  }
}
