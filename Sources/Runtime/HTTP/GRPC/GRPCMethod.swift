// One method of a service. What a generator writes is one line each: the name, the kind and the function; the message
// types follow from the function. Codecs are specialised where the line stands (`@inlinable`), so a unary call costs one
// decode, one call and one encode into the bytes that leave.

public import Core
public import Wire

/// A method: its name, its kind and its handler.
public struct GRPCMethod: Sendable {
  public let name: String
  let kind: Kind

  enum Kind: Sendable {
    case immediate(Immediate)
    case unary(Unary)
    case clientStreaming(ClientStreaming)
    case streaming(Streaming)
  }

  public typealias Immediate = @Sendable (Bytes, GRPCContext) throws(GRPCError) -> ByteWriter
  /// From an encoded message to a frame with an open prefix.
  public typealias Unary = @Sendable (Bytes, GRPCContext) async throws(GRPCError) -> ByteWriter
  public typealias ClientStreaming = @Sendable (GRPCMessages, GRPCContext) async throws(GRPCError) -> ByteWriter
  public typealias Streaming = @Sendable (GRPCMessages, GRPCReplies, GRPCContext) async throws(GRPCError) -> Void

  @usableFromInline
  init(_ name: String, immediate: @escaping Immediate) {
    self.name = name
    kind = .immediate(immediate)
  }

  @usableFromInline
  init(_ name: String, unary: @escaping Unary) {
    self.name = name
    kind = .unary(unary)
  }

  @usableFromInline
  init(_ name: String, clientStreaming: @escaping ClientStreaming) {
    self.name = name
    kind = .clientStreaming(clientStreaming)
  }

  @usableFromInline
  init(_ name: String, streaming: @escaping Streaming) {
    self.name = name
    kind = .streaming(streaming)
  }

  // MARK: The kinds

  /// One message, one reply from what is at hand: the handler never waits, so the call costs no task.
  @inlinable
  public static func immediate<Input: ProtobufMessage, Output: ProtobufMessage>(
    _ name: String, _ handler: @escaping @Sendable (Input, GRPCContext) throws(GRPCError) -> Output
  ) -> GRPCMethod {
    GRPCMethod(
      name,
      immediate: { (payload: Bytes, context: GRPCContext) throws(GRPCError) -> ByteWriter in
        encode(try handler(try decode(payload), context))
      })
  }

  /// One message, one reply.
  @inlinable
  public static func unary<Input: ProtobufMessage, Output: ProtobufMessage>(
    _ name: String, _ handler: @escaping @Sendable (Input, GRPCContext) async throws(GRPCError) -> Output
  ) -> GRPCMethod {
    GRPCMethod(
      name,
      unary: { (payload: Bytes, context: GRPCContext) async throws(GRPCError) -> ByteWriter in
        encode(try await handler(try decode(payload), context))
      })
  }

  /// One message, one reply, both as bytes: for who decodes by himself. The reply goes behind what the writer holds.
  public static func raw(
    _ name: String,
    _ handler:
      @escaping @Sendable (Bytes, GRPCContext, consuming ByteWriter) async throws(GRPCError) -> ByteWriter
  ) -> GRPCMethod {
    GRPCMethod(
      name,
      unary: { (payload: Bytes, context: GRPCContext) async throws(GRPCError) -> ByteWriter in
        try await handler(payload, context, openFrame())
      })
  }

  /// Many messages, one reply.
  @inlinable
  public static func clientStreaming<Input: ProtobufMessage, Output: ProtobufMessage>(
    _ name: String,
    _ handler: @escaping @Sendable (GRPCRequestStream<Input>, GRPCContext) async throws(GRPCError) -> Output
  ) -> GRPCMethod {
    GRPCMethod(
      name,
      clientStreaming: { (messages: GRPCMessages, context: GRPCContext) async throws(GRPCError) -> ByteWriter in
        encode(try await handler(GRPCRequestStream(messages), context))
      })
  }

  /// One message, many replies.
  @inlinable
  public static func serverStreaming<Input: ProtobufMessage, Output: ProtobufMessage>(
    _ name: String,
    _ handler: @escaping @Sendable (Input, GRPCResponseStream<Output>, GRPCContext) async throws(GRPCError) -> Void
  ) -> GRPCMethod {
    GRPCMethod(
      name,
      streaming: { (messages: GRPCMessages, replies: GRPCReplies, context: GRPCContext) async throws(GRPCError) in
        try await handler(try decode(try await messages.only()), GRPCResponseStream(replies), context)
      })
  }

  /// Many messages, many replies, in any order.
  @inlinable
  public static func bidirectional<Input: ProtobufMessage, Output: ProtobufMessage>(
    _ name: String,
    _ handler:
      @escaping @Sendable (
        GRPCRequestStream<Input>, GRPCResponseStream<Output>, GRPCContext
      ) async throws(GRPCError) -> Void
  ) -> GRPCMethod {
    GRPCMethod(
      name,
      streaming: { (messages: GRPCMessages, replies: GRPCReplies, context: GRPCContext) async throws(GRPCError) in
        try await handler(GRPCRequestStream(messages), GRPCResponseStream(replies), context)
      })
  }

  /// Many messages, many replies, both as bytes: for who decodes by himself.
  public static func rawStreaming(_ name: String, _ handler: @escaping Streaming) -> GRPCMethod {
    GRPCMethod(name, streaming: handler)
  }

  // MARK: Codecs

  @inlinable
  static func decode<Message: ProtobufMessage>(_ payload: Bytes) throws(GRPCError) -> Message {
    do throws(WireError) { return try Message(decoding: payload) } catch { throw unreadable(error) }
  }

  /// The message behind room for a frame's prefix.
  @inlinable
  static func encode<Message: ProtobufMessage>(_ message: Message) -> ByteWriter {
    var writer = ProtobufWriter(appendingTo: openFrame())
    message.write(into: &writer)
    return writer.finishWriter()
  }

  @usableFromInline
  static func openFrame() -> ByteWriter {
    var writer = ByteWriter(capacity: firstCapacity)
    GRPCFraming.open(&writer)
    return writer
  }

  /// Fits most replies, so that they are written without growing.
  private static let firstCapacity = 120

  @usableFromInline
  static func unreadable(_ error: WireError) -> GRPCError {
    let code: GRPCCode = error.reason == .nulInString ? .invalidArgument : .internal
    return GRPCError(code, "The message cannot be read: \(error.reason.rawValue) at byte \(error.offset).")
  }
}
