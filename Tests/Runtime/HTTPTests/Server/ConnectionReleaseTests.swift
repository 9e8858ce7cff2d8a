// What a connection leaves behind: nothing. Every connection, codec, exchange and WebSocket holds the service that it
// belongs to, so when the service itself is gone, none of them was left in a cycle.

import Core
import Glibc
import Net
import Testing

@testable import HTTP

@Suite struct ConnectionReleaseTests {
  private final class Trace {
    weak var service: HTTPService?
  }

  private final class Echo: WebSocketHandler {
    override func received(text: Bytes, on socket: WebSocket) { socket.send(text: text) }
  }

  private static let webSocket = Route(.get, "/socket") { request throws(HTTPError) in
    try .webSocket(request) { Echo() }
  }
  private static let reader = Route(.post, "/read") { request async throws(HTTPError) in
    Response.text("\(try await request.body.collect(limit: 100).count)")
  }
  private static let open =
    "GET /socket HTTP/1.1\r\nhost: test\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
    + "sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-version: 13\r\n"

  /// Runs a client against a server, and waits for both to be gone.
  private func leavesNothing(_ script: @escaping @Sendable (RawClient) throws -> Void) async throws {
    let trace = Trace()
    try await TestServer.run([ConnectionReleaseTests.webSocket, ConnectionReleaseTests.reader]) { server in
      trace.service = server.service
      for _ in 0..<3 { try await server.client(script) }
    }
    let deadline = ContinuousClock.now + .seconds(5)
    while trace.service != nil && ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(10)) }
    #expect(trace.service == nil)
  }

  // MARK: HTTP/1.1

  @Test func aRequestCutShort() async throws {
    try await leavesNothing { client in
      try client.send("POST /read HTTP/1.1\r\nhost: test\r\ncontent-length: 10\r\n\r\nabc")
      client.reset()
    }
  }

  @Test func aWebSocket() async throws {
    try await leavesNothing { client in
      try client.send(ConnectionReleaseTests.open + "\r\n")
      #expect(try client.head().status == 101)
      try client.send([0x81, 0x82, 0, 0, 0, 0, 0x68, 0x69])
      #expect(try client.read(4) == [0x81, 2, 0x68, 0x69])
      client.reset()
    }
  }

  /// The last bytes and the reset arrive together: the bytes are read, and the reset must still be heard of.
  @Test func aResetRightBehindBytes() async throws {
    let (answered, answers) = AsyncStream.makeStream(of: UInt16.self)
    try await TestServer.run(
      [ConnectionReleaseTests.reader], onAnswered: { answers.yield($0.status) }
    ) { server in
      async let blocked: Void = server.onLoop { _ in usleep(200_000) }
      try await server.client { client in
        usleep(50_000)
        try client.send("POST /read HTTP/1.1\r\nhost: test\r\ncontent-length: 10\r\n\r\nabc")
        client.reset()
      }
      try await blocked
      let began = ContinuousClock.now
      for await _ in answered { break }
      #expect(ContinuousClock.now - began < .seconds(5))
    }
  }

  // MARK: HTTP/2

  private static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0, 0, UInt8(payload.count), type, flags, 0, 0, 0, stream] + payload
  }
  private static func literal(_ prefix: [UInt8], _ value: String) -> [UInt8] {
    prefix + [UInt8(value.utf8.count)] + Array(value.utf8)
  }
  private static func name(_ name: String) -> [UInt8] { [0x40, UInt8(name.utf8.count)] + Array(name.utf8) }
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(4, 0, 0, [])
  private static let post = [0x83, 0x86] + literal([0x44], "/read") + literal([0x41], "test")
  private static let connect =
    literal([0x42], "CONNECT") + literal(name(":protocol"), "websocket") + [0x86] + literal([0x44], "/socket")
    + literal([0x41], "test") + literal(name("sec-websocket-version"), "13")

  @Test func streamsResetBeforeTheirHandlerBegan() async throws {
    try await leavesNothing { client in
      var bytes = ConnectionReleaseTests.preface
      for stream in [UInt8(1), 3, 5] {
        bytes += ConnectionReleaseTests.frame(1, 4, stream, ConnectionReleaseTests.post)
        bytes += ConnectionReleaseTests.frame(3, 0, stream, [0, 0, 0, 8])
      }
      try client.send(bytes + ConnectionReleaseTests.frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]))
      try ConnectionReleaseTests.skip(to: 6, client)
    }
  }

  @Test func aStreamWhoseHandlerReads() async throws {
    try await leavesNothing { client in
      try client.send(
        ConnectionReleaseTests.preface + ConnectionReleaseTests.frame(1, 4, 1, ConnectionReleaseTests.post)
          + ConnectionReleaseTests.frame(0, 0, 1, [1, 2, 3]))
      _ = try client.read(9)
      client.reset()
    }
  }

  @Test(arguments: [false, true]) func aWebSocketOverAStream(isReset: Bool) async throws {
    try await leavesNothing { client in
      try client.send(
        ConnectionReleaseTests.preface + ConnectionReleaseTests.frame(1, 4, 1, ConnectionReleaseTests.connect)
          + ConnectionReleaseTests.frame(0, 0, 1, [0x81, 0x82, 0, 0, 0, 0, 0x68, 0x69]))
      try ConnectionReleaseTests.skip(to: 0, client)
      if isReset { try client.send(ConnectionReleaseTests.frame(3, 0, 1, [0, 0, 0, 8])) }
      client.reset()
    }
  }

  /// Reads frames until one of that type has come.
  private static func skip(to type: UInt8, _ client: RawClient) throws {
    while true {
      let head = try client.read(9)
      guard head.count == 9 else { throw RawClient.Failure(what: "no such frame came") }
      _ = try client.read(Int(head[1]) << 8 | Int(head[2]))
      if head[3] == type { return }
    }
  }
}
