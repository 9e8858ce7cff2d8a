// From an address to an open WebSocket: the name is looked up and certificates are read on a worker, since both block.

internal import Core
internal import HTTP
internal import Net

/// Belongs to a connection, and so to its loop.
final class Dialer {
  private let trust: Trust
  private var tls: TLSContext?
  private var resolver: Resolver?

  init(_ trust: Trust) { self.trust = trust }

  func dial(
    _ address: ServerAddress, _ request: WebSocketRequest, on loop: Loop,
    handler: @escaping (WebSocketEvent) -> Void
  ) async throws(CallError) -> WebSocketClient {
    let context = address.isSecure ? try await context() : nil
    do throws(WebSocketClientError) {
      let found = try await look(up: address, on: loop)
      return try await WebSocketClient.connect(
        to: found, on: loop, tls: context, host: address.host, request, handler: handler)
    } catch {
      switch error {
      case .network(let error): throw .noAnswer(error.message)
      case .violation(let reason): throw .noAnswer(reason)
      case .refused(let status, let fields, let body):
        throw RESTAnswer.refusal(status: status, retryAfter: fields[.retryAfter], body: body)
      }
    }
  }

  private func look(up address: ServerAddress, on loop: Loop) async throws(WebSocketClientError) -> SocketAddress {
    let resolver = self.resolver ?? Resolver(on: loop, workers: ClientLoop.workers)
    self.resolver = resolver
    do throws(NetError) {
      return .ip(try await resolver.addresses(of: address.host)[0], port: address.port)
    } catch { throw .network(error) }
  }

  private func context() async throws(CallError) -> TLSContext {
    if let tls { return tls }
    var terms = TLSClientOptions(protocols: ["http/1.1"])
    if case .authorities(let file) = trust { terms.authorityFile = file }
    do {
      let made = try await ClientLoop.workers.run { [terms] () throws(NetError) in try TLSContext(client: terms) }
      tls = made
      return made
    } catch { throw .noAnswer("certificates cannot be read: \(error)") }
  }
}
