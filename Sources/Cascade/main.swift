// TEMP
import Core
import HTTP
import Net

let group = LoopGroup(count: 1)
let body = Bytes(String(repeating: "x", count: 300))
let router = Router([
  Route(.get, "/healthz") { _ throws(HTTPError) in .json(Bytes("{\"status\":\"ok\"}")) },
  Route(.get, "/debug/json") { _ throws(HTTPError) in .json(body) },
  Route(.post, "/debug/echo") { request throws(HTTPError) in
    Response(body: .stream(length: nil) { writer throws(HTTPError) in
      while let piece = try await request.body.next() { try await writer.write(piece) }
      return nil
    })
  },
  Route(.get, "/debug/echo") { request throws(HTTPError) in
    try .webSocket(request) { Echo() }
  },
  Route(.get, "/slow", limits: RouteLimits(deadline: .seconds(1))) { request throws(HTTPError) in
    try? await request.loop.sleep(for: .seconds(3))
    return .text("slow")
  },
]) { _ throws(HTTPError) in throw .notFound }
let service = HTTPService(router: router)
let listeners = try await ListenerGroup.open(SocketAddress("127.0.0.1:18080"), on: group, ListenerOptions(gate: ConnectionGate())) {
  service.connection($0)
}
print("listening on \(listeners.address)")
while true { try? await Task.sleep(for: .seconds(1000)) }

final class Echo: WebSocketHandler {
  override func received(text: Bytes, on socket: WebSocket) { socket.send(text: text) }
  override func received(binary: Bytes, on socket: WebSocket) { socket.send(binary: binary) }
}
