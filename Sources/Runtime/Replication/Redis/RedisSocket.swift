// The stream that a server has: a socket, with TLS where the URL wants it.

internal import Core
internal import Net

/// Lives until it is closed.
final class RedisSocket: Connection, RedisStream {
  var reader: RedisConnection?

  init(_ socket: consuming ConnectedSocket, _ options: RedisOptions) {
    var limits = ConnectionLimits()
    limits.handshake = options.connectTimeout
    super.init(socket, limits: limits)
  }

  override func received(_ bytes: Span<UInt8>) { reader?.received(bytes) }
  override func deadlinePassed() { reader?.deadlinePassed() }

  override func closed(_ error: NetError?) {
    reader?.closed(error)
    reader = nil
  }
}

struct RedisSockets: RedisNetwork {
  /// Of a name with many addresses, these are tried.
  private static let maxAddresses = 4

  func connect(
    to endpoint: RedisEndpoint, of server: RedisServer, on loop: Loop, _ resolver: Resolver
  ) async throws(NetError) -> RedisConnection {
    switch endpoint {
    case .unix(let path): return try await connect(.unix(path), host: "", server, loop)
    case .tcp(let host, let port):
      var last = NetError(.nameNotFound, "'\(host)' has no address")
      for address in try await resolver.addresses(of: host).prefix(RedisSockets.maxAddresses) {
        do throws(NetError) {
          return try await connect(.ip(address, port: port), host: host, server, loop)
        } catch { last = error }
      }
      throw last
    }
  }

  private func connect(
    _ address: SocketAddress, host: String, _ server: RedisServer, _ loop: Loop
  ) async throws(NetError) -> RedisConnection {
    let socket = try await Connector.connect(
      to: address, on: loop, tls: server.tls, host: host, timeout: server.options.connectTimeout)
    let stream = RedisSocket(socket, server.options)
    let connection = RedisConnection(stream, server.options, on: loop)
    stream.start()
    return connection
  }

  func chance() -> Double { .random(in: 0...1) }
}
