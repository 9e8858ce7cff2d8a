// The answer of a call as an HTTP response. The ordinary one, a reply and an OK over HTTP/2, is made of constants and the
// reply's own bytes.

internal import Core

enum GRPCReply {
  private static let okTrailers = trailers(.ok, GRPCMetadata(), GRPCMetadata())

  /// One reply and its OK.
  static func complete(_ frame: consuming ByteWriter, _ context: GRPCContext) -> Response {
    let usesGzip = context.compressesReplies && context.usesGzip
    let bytes = frame.finishFrame(compressed: usesGzip)
    let end =
      context.trailers.isEmpty ? okTrailers : trailers(.ok, context.trailers, GRPCMetadata())
    return answer(head(context, usesGzip), bytes, end, context.carrier)
  }

  /// A refusal of the handler's.
  static func failed(_ error: GRPCError, _ context: GRPCContext) -> Response {
    let end = trailers(error.status, context.trailers, error.metadata)
    if context.initialMetadata.isEmpty { return trailersOnly(end, context.carrier) }
    return answer(head(context, false), Bytes(), end, context.carrier)
  }

  /// A refusal before there was a context.
  static func refused(_ error: GRPCError, _ carrier: GRPCCarrier) -> Response {
    trailersOnly(trailers(error.status, GRPCMetadata(), error.metadata), carrier)
  }

  /// The end of a stream that had no reply.
  static func withoutReplies(_ result: Result<Void, GRPCError>, _ context: GRPCContext) -> Response {
    switch result {
    case .success:
      answer(head(context, false), Bytes(), trailers(.ok, context.trailers, GRPCMetadata()), context.carrier)
    case .failure(let error): failed(error, context)
    }
  }

  /// Replies that `run` writes; it answers how the call ended.
  static func stream(
    _ context: GRPCContext,
    _ run: @escaping @Sendable (ResponseWriter) async throws(HTTPError) -> Result<Void, GRPCError>
  ) -> Response {
    let body = Response.Body.stream(length: nil) { writer async throws(HTTPError) in
      let end: Fields
      switch try await run(writer) {
      case .success: end = trailers(.ok, context.trailers, GRPCMetadata())
      case .failure(let error): end = trailers(error.status, context.trailers, error.metadata)
      }
      if context.carrier == .native { return end }
      try await writer.write(context.carrier.carry(GRPCCarrier.trailersFrame(end)))
      return nil
    }
    return Response(fields: head(context, context.usesGzip), body: body)
  }

  // MARK: Parts

  private static func head(_ context: GRPCContext, _ usesGzip: Bool) -> Fields {
    var fields = context.carrier.fields
    if usesGzip { fields.add(.grpcEncoding, "gzip" as StaticString) }
    if !context.initialMetadata.isEmpty { fields.append(context.initialMetadata.fields) }
    return fields
  }

  private static func trailers(_ status: GRPCStatus, _ first: GRPCMetadata, _ second: GRPCMetadata) -> Fields {
    var fields = Fields()
    status.write(into: &fields)
    fields.append(first.fields)
    fields.append(second.fields)
    return fields
  }

  private static func answer(
    _ head: consuming Fields, _ body: consuming Bytes, _ end: consuming Fields, _ carrier: GRPCCarrier
  ) -> Response {
    guard carrier == .native else { return inBody(head, body, end, carrier) }
    return Response(fields: head, body: .bytes(body), trailers: end)
  }

  /// With the trailers where gRPC-Web has them.
  private static func inBody(_ head: Fields, _ body: Bytes, _ end: Fields, _ carrier: GRPCCarrier) -> Response {
    var whole = ByteWriter(capacity: body.count + 64)
    whole.append(body)
    whole.append(GRPCCarrier.trailersFrame(end))
    return Response(fields: head, body: .bytes(carrier.carry(whole.finish())))
  }

  /// Status and all in the head, without a body; gRPC-Web's clients look for it in the body all the same.
  private static func trailersOnly(_ end: Fields, _ carrier: GRPCCarrier) -> Response {
    guard carrier == .native else { return answer(carrier.fields, Bytes(), end, carrier) }
    var fields = carrier.fields
    fields.append(end)
    return Response(fields: fields, body: .bytes(Bytes()))
  }
}
