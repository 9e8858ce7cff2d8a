// Opens a connection to a Redis that is fit for us: name, socket, TLS, greeting, each within its time.

internal import Core
internal import Net

struct RedisDialer {
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
      return try await server.network.connect(to: endpoint, of: server, on: loop, resolver)
    } catch {
      throw RedisError(.unavailable, "Redis at \(endpoint): \(error)")
    }
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
