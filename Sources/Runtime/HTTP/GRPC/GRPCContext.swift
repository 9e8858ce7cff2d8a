// What a handler knows of its call beyond the message, and what it can say beyond its reply. It lives on the
// connection's loop, like everything of a call.

public import Core

/// One call as its handler sees it.
public final class GRPCContext: @unchecked Sendable {
  public let request: Request
  /// When the answer is no longer wanted; far in the future when nobody said.
  public let deadline: MonotonicTime
  /// Sent before the first reply.
  public var initialMetadata = GRPCMetadata()
  /// Sent behind the last reply.
  public var trailers = GRPCMetadata()
  /// Whether replies are compressed, if the client reads gzip.
  public var compressesReplies = false
  /// Whether the message that was read last came compressed.
  public internal(set) var messageWasCompressed = false

  let carrier: GRPCCarrier

  init(_ request: Request, _ carrier: GRPCCarrier) throws(GRPCError) {
    self.request = request
    self.carrier = carrier
    let fields = request.fields
    guard let index = fields.index(of: .grpcTimeout) else {
      deadline = .distantFuture
      return
    }
    guard let timeout = GRPCTimeout.parse(fields.value(at: index)) else {
      throw GRPCError(.invalidArgument, "grpc-timeout is not one to eight digits and a unit.")
    }
    deadline = request.arrival + timeout
    guard deadline > .now else { throw .deadlineExceeded }
  }

  /// What the client sent beside its messages.
  public var metadata: GRPCMetadata { GRPCMetadata(request.fields) }
  public var peer: Peer { request.peer }
  public var id: RequestID { request.id }
  public var loop: Loop { request.loop }

  /// Whether replies go out compressed unless one says otherwise.
  var usesGzip: Bool { compressesReplies && request.fields.lists(.grpcAcceptEncoding, "gzip") }
}
