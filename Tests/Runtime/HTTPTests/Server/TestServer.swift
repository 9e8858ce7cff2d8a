// A real server on a free port of loopback, for one test: routes, a loop, a listener.

import Core
import Net

@testable import HTTP

final class TestServer: Sendable {
  let service: HTTPService
  let group: LoopGroup
  let listeners: ListenerGroup
  let workers = WorkerPool(name: "test-client", threads: 4)

  /// Runs `body` against a server with these routes, and ends the server after.
  static func run<Result>(
    _ routes: [Route], limits: HTTPLimits = HTTPLimits(), connectionLimits: ConnectionLimits = ConnectionLimits(),
    commonFields: Fields = Fields(), finishing: [HTTPService.Finishing] = [], tls: TLSContext? = nil,
    onAnswered: (@Sendable (HTTPService.Answered) -> Void)? = nil, _ body: (TestServer) async throws -> Result
  ) async throws -> Result {
    let service = HTTPService(
      router: Router(routes) { _ throws(HTTPError) in throw .notFound }, limits: limits,
      connectionLimits: connectionLimits, commonFields: commonFields, finishing: finishing, onAnswered: onAnswered)
    let group = LoopGroup(count: 1)
    var options = ListenerOptions(gate: ConnectionGate())
    options.tls = tls
    let listeners = try await ListenerGroup.open(SocketAddress("127.0.0.1:0"), on: group, options) {
      service.connection($0)
    }
    let server = TestServer(service, group, listeners)
    let result: Swift.Result<Result, any Error>
    do { result = .success(try await body(server)) } catch { result = .failure(error) }
    _ = await listeners.drain(within: .milliseconds(100))
    group.shutDown()
    server.workers.shutDown()
    return try result.get()
  }

  private init(_ service: HTTPService, _ group: LoopGroup, _ listeners: ListenerGroup) {
    self.service = service
    self.group = group
    self.listeners = listeners
  }

  var loop: Loop { group.loops[0] }
  var port: UInt16 { listeners.address.port ?? 0 }

  /// Runs a script that blocks, on a thread of its own, with a connection.
  func client<Result: Sendable>(_ script: @escaping @Sendable (RawClient) throws -> Result) async throws -> Result {
    let port = port
    return try await workers.run { () throws(any Error) in try script(RawClient(port: port)) }
  }

  /// One request on a connection of its own.
  func get(_ path: String, _ fields: [String] = [], method: String = "GET") async throws -> RawAnswer {
    try await client { client in
      try client.request(method, path, fields)
      return try client.answer(toHead: method == "HEAD")
    }
  }

  /// Runs a body as a task on the server's loop.
  func onLoop<Result: Sendable>(
    _ body: @escaping @Sendable (Loop) async throws -> Result
  ) async throws -> Result {
    let loop = loop
    let result: Swift.Result<Result, any Error> = await withCheckedContinuation { done in
      loop.spawn {
        do { done.resume(returning: .success(try await body(loop))) } catch { done.resume(returning: .failure(error)) }
      }
    }
    return try result.get()
  }

  /// The same with an HTTP/2 connection to the server.
  func http2<Result: Sendable>(
    _ body: @escaping @Sendable (HTTP2Client) async throws -> Result
  ) async throws -> Result {
    let address = listeners.address
    return try await onLoop { loop in
      let client = try await HTTP2Client.connect(to: address, on: loop)
      defer { client.close() }
      return try await body(client)
    }
  }
}
