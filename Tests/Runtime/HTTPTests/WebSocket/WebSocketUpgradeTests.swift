// The moment in which an HTTP/1.1 connection becomes a WebSocket: what came early belongs to the WebSocket, and HTTP's
// clocks stop.

import Core
import Testing

@testable import HTTP

@Suite struct WebSocketUpgradeTests {
  private final class Echo: WebSocketHandler {
    override func received(text: Bytes, on socket: WebSocket) { socket.send(text: text) }
  }

  private static let routes = [
    Route(.get, "/now") { request throws(HTTPError) in try .webSocket(request) { Echo() } },
    Route(.get, "/later") { request async throws(HTTPError) in
      try? await request.loop.sleep(for: .milliseconds(20))
      return try .webSocket(request) { Echo() }
    },
  ]
  private static let hi: [UInt8] = [0x81, 0x82, 0, 0, 0, 0, 0x68, 0x69]

  private static func request(_ path: String, _ more: String = "") -> String {
    "GET \(path) HTTP/1.1\r\nhost: test\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
      + "sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-version: 13\r\n\(more)\r\n"
  }

  @Test(arguments: ["/now", "/later"]) func outlivesTheIdleTimeoutOfHTTP(path: String) async throws {
    var limits = HTTPLimits()
    limits.idleTimeout = .milliseconds(100)
    limits.bodyTimeout = .milliseconds(100)
    limits.headTimeout = .milliseconds(100)
    try await TestServer.run(WebSocketUpgradeTests.routes, limits: limits) { server in
      let client = try await server.client { client in
        try client.send(WebSocketUpgradeTests.request(path))
        #expect(try client.head().status == 101)
        return Held(client)
      }
      try await Task.sleep(for: .milliseconds(400))
      try client.value.send(WebSocketUpgradeTests.hi)
      #expect(try client.value.read(4) == [0x81, 2, 0x68, 0x69])
    }
  }

  @Test(arguments: ["/now", "/later"]) func takesFramesThatCameWithTheRequest(path: String) async throws {
    try await TestServer.run(WebSocketUpgradeTests.routes) { server in
      try await server.client { client in
        try client.send(Array(WebSocketUpgradeTests.request(path).utf8) + WebSocketUpgradeTests.hi)
        #expect(try client.head().status == 101)
        #expect(try client.read(4) == [0x81, 2, 0x68, 0x69])
      }
    }
  }

  @Test func refusesARequestWithABody() async throws {
    try await TestServer.run(WebSocketUpgradeTests.routes) { server in
      let answer = try await server.client { client in
        try client.send(WebSocketUpgradeTests.request("/now", "content-length: 2\r\n") + "hi")
        return try client.answer()
      }
      #expect(answer.status == 400)
    }
  }

  /// Used by one thread after the other.
  private struct Held: @unchecked Sendable {
    let value: RawClient
    init(_ value: RawClient) { self.value = value }
  }
}
