// Going down while connections are still finding out what they are: those, too, end in their turn instead of being
// served until the window is over. It happens whenever one loop drains before another and clients connect again.

import Core
import Glibc
import Net
import Testing

@testable import HTTP

@Suite struct LateDrainTests {
  private static let routes = [
    Route(.get, "/") { _ throws(HTTPError) in .text("hello") },
    Route(.get, "/later") { request async throws(HTTPError) in
      try? await request.loop.sleep(for: .milliseconds(300))
      return try .webSocket(request) { WebSocketHandler() }
    },
  ]

  /// Drains while `client` has sent only the beginning of what it wants to say.
  private func draining<Result: Sendable>(
    _ before: String, _ after: @escaping @Sendable (RawClient) throws -> Result
  ) async throws -> (Result, cut: Int) {
    try await TestServer.run(LateDrainTests.routes) { server in
      let port = server.port
      let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
      async let result = server.client { client in
        if !before.isEmpty { try client.send(before) }
        usleep(50_000)
        beginning.finish()
        // Refused: the listener is closed, and all of its connections have been told.
        while (try? RawClient(port: port)) != nil { usleep(1_000) }
        return try after(client)
      }
      for await _ in begun {}
      async let cut = server.listeners.drain(within: .seconds(5))
      return (try await result, await cut)
    }
  }

  @Test(arguments: ["", "GE"]) func aConnectionThatHasNotSpokenServesOneRequest(before: String) async throws {
    let (answer, cut) = try await draining(before) { client in
      try client.send("GET / HTTP/1.1\r\nhost: test\r\n\r\n".dropFirst(before.utf8.count).description)
      return try client.answer()
    }
    #expect(answer.status == 200 && answer["connection"] == "close")
    #expect(cut == 0)
  }

  @Test func anHTTP2ConnectionThatBeginsLateIsToldToGo() async throws {
    let (bytes, cut) = try await draining("PRI * HTTP") { client in
      try client.send(Array("/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0])
      return try client.readToEnd()
    }
    #expect(bytes.contains(7), "GOAWAY")
    #expect(cut == 0)
  }

  @Test func aWebSocketThatOpensLateIsClosed() async throws {
    let upgrade =
      "GET /later HTTP/1.1\r\nhost: test\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
      + "sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-version: 13\r\n\r\n"
    let (close, _) = try await draining(upgrade) { client in
      #expect(try client.head().status == 101)
      return try client.read(4)
    }
    #expect(close.count == 4 && close[0] == 0x88 && close[2...] == [0x03, 0xe9])
  }
}
