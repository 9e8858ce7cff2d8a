// One call from its request to its answer. A unary call whose message is there runs straight through: no task, no
// suspension, the reply in one piece behind constant fields. A deadline costs a task of its own; so does a reply stream,
// whose head may only be sent when the handler has said its initial metadata, by its first reply.

internal import Core

enum GRPCCall {
  static func answer(
    _ request: Request, _ method: GRPCMethod, _ limits: GRPCLimits
  ) async throws(HTTPError) -> Response {
    guard let carrier = GRPCCarrier(request.fields) else { throw .notACall }
    guard carrier != .native || request.version == .http2 else { throw .needsHTTP2 }
    do throws(GRPCError) {
      let context = try GRPCContext(request, carrier)
      switch method.kind {
      case .immediate(let run):
        // Reached where the message is still to come, or is packed.
        return await unary(context, limits) { (payload, context) async throws(GRPCError) in try run(payload, context) }
      case .unary(let run): return await unary(context, limits, run)
      case .clientStreaming(let run): return await clientStreaming(context, limits, run)
      case .streaming(let run): return await streaming(context, limits, run)
      }
    } catch {
      return GRPCReply.refused(error, carrier)
    }
  }

  /// The answer of a handler that never waits, when the message is there as a whole; else nil, with nothing touched.
  static func answerNow(_ request: Request, _ run: GRPCMethod.Immediate, _ limits: GRPCLimits) -> Response? {
    guard request.version == .http2, let carrier = GRPCCarrier(request.fields), carrier == .native else { return nil }
    do throws(GRPCError) {
      let context = try GRPCContext(request, carrier)
      guard let payload = GRPCMessageReader.takeWhole(context, limits) else { return nil }
      do throws(GRPCError) {
        return GRPCReply.complete(try run(payload, context), context)
      } catch {
        return GRPCReply.failed(error, context)
      }
    } catch {
      return GRPCReply.refused(error, carrier)
    }
  }

  // MARK: One reply

  private static func unary(
    _ context: GRPCContext, _ limits: GRPCLimits, _ run: @escaping GRPCMethod.Unary
  ) async -> Response {
    do throws(GRPCError) {
      if context.deadline == .distantFuture {
        if let payload = GRPCMessageReader.takeWhole(context, limits) {
          return GRPCReply.complete(try await run(payload, context), context)
        }
        var reader = try GRPCMessageReader(context, limits)
        return GRPCReply.complete(try await run(try await reader.only(), context), context)
      }
      let reader = try GRPCMessageReader(context, limits)
      let messages = GRPCMessages(reader)
      return GRPCReply.complete(
        try await bounded(context) { () async throws(GRPCError) in try await run(try await messages.only(), context) },
        context)
    } catch {
      return GRPCReply.failed(error, context)
    }
  }

  private static func clientStreaming(
    _ context: GRPCContext, _ limits: GRPCLimits, _ run: @escaping GRPCMethod.ClientStreaming
  ) async -> Response {
    do throws(GRPCError) {
      let messages = GRPCMessages(try GRPCMessageReader(context, limits))
      if context.deadline == .distantFuture { return GRPCReply.complete(try await run(messages, context), context) }
      return GRPCReply.complete(
        try await bounded(context) { () async throws(GRPCError) in try await run(messages, context) }, context)
    } catch {
      return GRPCReply.failed(error, context)
    }
  }

  private static func bounded(
    _ context: GRPCContext, _ body: @escaping @Sendable () async throws(GRPCError) -> ByteWriter
  ) async throws(GRPCError) -> ByteWriter {
    let task = GRPCTask<ByteWriter>(context)
    task.start(body)
    await task.wait { task.result != nil }
    guard let result = task.result else { throw .cancelled }
    return try result.get()
  }

  // MARK: Many replies

  private static func streaming(
    _ context: GRPCContext, _ limits: GRPCLimits, _ run: @escaping GRPCMethod.Streaming
  ) async -> Response {
    let messages: GRPCMessages
    do throws(GRPCError) { messages = GRPCMessages(try GRPCMessageReader(context, limits)) } catch {
      return GRPCReply.failed(error, context)
    }
    let task = GRPCTask<Void>(context)
    let replies = GRPCReplies(context, task)
    task.settled = { replies.wakeWriter() }
    task.start { () async throws(GRPCError) in try await run(messages, replies, context) }
    await task.wait { task.result != nil || replies.hasBegun }
    if !replies.hasBegun, let result = task.result { return GRPCReply.withoutReplies(result, context) }
    return GRPCReply.stream(context) { writer async throws(HTTPError) in
      await replies.run(writer)
      return task.result ?? .failure(.cancelled)
    }
  }
}

extension HTTPError {
  fileprivate static let notACall = HTTPError(
    415, "unsupported_media_type",
    "This path takes application/grpc, application/grpc-web or application/grpc-web-text.")
  fileprivate static let needsHTTP2 = HTTPError(
    505, "version_not_supported", "gRPC needs HTTP/2; gRPC-Web works over HTTP/1.1 too.")
}
