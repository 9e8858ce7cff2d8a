// Opens a connection to a Redis that is fit for us: name, socket, TLS, greeting, each within its time.

internal import Core
internal import Net

struct RedisDialer {
  /// Of a name with many addresses, these are tried.
  private static let maxAddresses = 4

  private let server: RedisServer
  private let loop: Loop
  private let resolver: Resolver

  init(_ server: RedisServer, _ loop: Loop, _ resolver: Resolver) {
    self.server = server
    self.loop = loop
    self.resolver = resolver
  }

  func dial() async throws(RedisError) -> RedisConnection {
    let connection = try await connect(try await place())
    do throws(RedisError) {
      try await greet(connection)
    } catch {
      connection.fail(error)
      throw error
    }
    return connection
  }

  /// Where Redis is now: where it was configured, or where the first Sentinel says that knows it. Who has become a replica
  /// meanwhile says so in its greeting.
  private func place() async throws(RedisError) -> RedisEndpoint {
    guard let master = server.url.master else { return server.url.endpoints[0] }
    var last = RedisError(.unavailable, "no Sentinel was asked")
    for sentinel in server.url.endpoints {
      do throws(RedisError) {
        return try await ask(sentinel, for: master)
      } catch {
        last = error
      }
    }
    throw last
  }

  private func ask(_ sentinel: RedisEndpoint, for master: String) async throws(RedisError) -> RedisEndpoint {
    let connection = try await connect(sentinel)
    defer { connection.fail(RedisError(.unavailable, "asked")) }
    let answer = await connection.send([RedisCommand("SENTINEL", "GET-MASTER-ADDR-BY-NAME", .text(master))])[0]
    let place: [String]
    do throws(RedisError) {
      place = (try answer.get().get().array ?? []).compactMap(\.text)
    } catch {
      throw RedisError(.unavailable, "Sentinel at \(sentinel): \(error)")
    }
    guard place.count == 2, let port = UInt16(place[1]) else {
      throw RedisError(.unavailable, "Sentinel at \(sentinel) does not know '\(master)'")
    }
    return .tcp(host: place[0], port: port)
  }

  private func connect(_ endpoint: RedisEndpoint) async throws(RedisError) -> RedisConnection {
    do throws(NetError) {
      switch endpoint {
      case .unix(let path): return try await connect(.unix(path), host: "")
      case .tcp(let host, let port):
        var last = NetError(.nameNotFound, "'\(host)' has no address")
        for address in try await resolver.addresses(of: host).prefix(RedisDialer.maxAddresses) {
          do throws(NetError) { return try await connect(.ip(address, port: port), host: host) } catch { last = error }
        }
        throw last
      }
    } catch {
      throw RedisError(.unavailable, "Redis at \(endpoint): \(error)")
    }
  }

  private func connect(_ address: SocketAddress, host: String) async throws(NetError) -> RedisConnection {
    let socket = try await Connector.connect(
      to: address, on: loop, tls: server.tls, host: host, timeout: server.options.connectTimeout)
    let connection = RedisConnection(socket, server.options)
    connection.start()
    return connection
  }

  private func greet(_ connection: RedisConnection) async throws(RedisError) {
    let commands = RedisGreeting(server.url, clientName: server.options.clientName).commands
    var replies: [RedisReply] = []
    for answer in await connection.send(commands) {
      do throws(RedisError) { replies.append(try answer.get()) } catch {
        throw RedisError(error.code == .broken ? .broken : .unavailable, error.message)
      }
    }
    try RedisGreeting.judge(replies)
  }
}
