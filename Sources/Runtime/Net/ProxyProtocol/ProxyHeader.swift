// What a PROXY protocol header says: whose connection the proxy carries. A plain value, good for as long as the
// connection is.

/// The connection that a proxy carries, or nothing when it speaks for itself.
public struct ProxyHeader: Sendable, Equatable {
  /// The client's address; nil for the proxy's own connections (health checks) and for address families without one.
  public let source: SocketAddress?
  /// Where the client connected to.
  public let destination: SocketAddress?

  public init(source: SocketAddress?, destination: SocketAddress?) {
    self.source = source
    self.destination = destination
  }
}
