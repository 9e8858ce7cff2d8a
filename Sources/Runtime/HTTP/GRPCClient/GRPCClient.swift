// Calls to a gRPC server, on one HTTP/2 connection and one loop. All four kinds of method are one thing underneath, a
// `GRPCClientCall`; `unary` is the short way for the commonest. A deadline is told to the server and kept here as well.

public import Core
public import Net

/// A gRPC server as its caller sees it.
public final class GRPCClient {
  private let connection: HTTP2Client
  private let maxMessageBytes: Int

  public init(_ connection: HTTP2Client, maxMessageBytes: Int = 4 << 20) {
    self.connection = connection
    self.maxMessageBytes = maxMessageBytes
  }

  /// Connects by TCP (with TLS where a context is given) or a Unix socket. Call on the loop.
  public static func connect(
    to address: SocketAddress, on loop: Loop, tls: TLSContext? = nil, host: String = "localhost",
    timeout: Duration = .seconds(10)
  ) async throws(GRPCError) -> GRPCClient {
    do throws(NetError) {
      return GRPCClient(
        try await HTTP2Client.connect(to: address, on: loop, tls: tls, host: host, timeout: timeout))
    } catch {
      throw GRPCError(error.code == .timeout ? .deadlineExceeded : .unavailable, error.message)
    }
  }

  public var isOpen: Bool { connection.acceptsCalls }
  public func close() { connection.close() }

  /// Begins a call: `/package.Service/Method`.
  public func call(
    _ path: String, metadata: GRPCMetadata = GRPCMetadata(), deadline: Duration? = nil, compress: Bool = false
  ) throws(GRPCError) -> GRPCClientCall {
    var fields = Fields()
    fields.add(.te, "trailers")
    fields.add(.contentType, "application/grpc+proto")
    fields.add(.grpcAcceptEncoding, "gzip,identity")
    if compress { fields.add(.grpcEncoding, "gzip") }
    if let deadline { fields.add(.grpcTimeout, GRPCTimeout.text(deadline)) }
    fields.append(metadata.fields)
    do throws(HTTPError) {
      let stream = try connection.open(.post, path, fields, endsStream: false)
      return GRPCClientCall(
        stream, connection.loop, deadline: deadline, compress: compress, maxMessageBytes: maxMessageBytes)
    } catch {
      throw GRPCError(.unavailable, error.detail)
    }
  }

  /// One message there, one back.
  public func unary(
    _ path: String, _ message: Bytes, metadata: GRPCMetadata = GRPCMetadata(), deadline: Duration? = nil
  ) async throws(GRPCError) -> Bytes {
    let call = try call(path, metadata: metadata, deadline: deadline)
    try await call.send(message)
    call.finish()
    guard let reply = try await call.next() else { throw GRPCError(.internal, "The server ended without a reply.") }
    guard try await call.next() == nil else { throw GRPCError(.internal, "The server sent more than one reply.") }
    return reply
  }
}
