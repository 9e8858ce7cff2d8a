import Core
import Net
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(1))) struct WebSocketDriverTests {
  private final class Echo: WebSocketHandler {
    private let seen: Seen
    init(_ seen: Seen) { self.seen = seen }

    override func opened(_ socket: WebSocket) {
      seen.note("opened")
      socket.send(text: Bytes("welcome"))
    }
    override func received(text: Bytes, on socket: WebSocket) { socket.send(text: text) }
    override func received(binary: Bytes, on socket: WebSocket) { socket.send(binary: binary) }
    override func closed(code: UInt16) { seen.note("closed \(code)") }
  }

  private static func routes(_ seen: Seen, heartbeat: Duration? = nil) -> [Route] {
    var options = WebSocketOptions()
    options.heartbeat = heartbeat
    options.subprotocols = ["v2", "v1"]
    let chosen = options
    return [
      Route(.get, "/ws") { request throws(HTTPError) in try .webSocket(request, chosen) { Echo(seen) } },
      Route(.get, "/plain") { _ throws(HTTPError) in .text("plain") },
    ]
  }

  private static let upgrade = [
    "connection: keep-alive, Upgrade", "upgrade: WebSocket", "sec-websocket-version: 13",
    "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==", "sec-websocket-protocol: v1, v2",
  ]

  /// A masked frame of the client's, with a mask of zeros.
  private static func frame(_ opcode: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0x80 | opcode, 0x80 | UInt8(payload.count), 0, 0, 0, 0] + payload
  }

  private static func read(_ client: RawClient) throws -> (opcode: UInt8, payload: String) {
    let head = try client.read(2)
    guard head.count == 2 else { throw RawClient.Failure(what: "no frame") }
    return (head[0] & 15, String(decoding: try client.read(Int(head[1])), as: UTF8.self))
  }

  @Test func overHTTP1() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen)) { server async throws in
      try await server.client { client in
        // A frame right behind the request must not be lost.
        try client.request("GET", "/ws", Self.upgrade)
        try client.send(Self.frame(1, Array("early".utf8)))
        let answer = try client.head()
        #expect(answer.status == 101 && answer["upgrade"] == "websocket" && answer["connection"] == "upgrade")
        #expect(
          answer["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" && answer["sec-websocket-protocol"] == "v1")
        #expect(answer["content-length"] == nil && answer["transfer-encoding"] == nil)
        #expect(try Self.read(client) == (1, "welcome"))
        #expect(try Self.read(client) == (1, "early"))
        try client.send(Self.frame(9, [0x70]))
        #expect(try Self.read(client) == (10, "p"))
        try client.send(Self.frame(2, [0x62]))
        #expect(try Self.read(client) == (2, "b"))
        try client.send(Self.frame(8, [0x03, 0xe8]))
        #expect(try Self.read(client) == (8, "\u{3}\u{fffd}"))
        #expect(try client.isEnded())
      }
      #expect(await seen.wait(for: "closed 1000") != nil)
    }
  }

  @Test func whatIsNoUpgradeIsToldWhy() async throws {
    try await TestServer.run(Self.routes(Seen())) { server async throws in
      let plain = try await server.get("/ws")
      #expect(plain.status == 426 && plain["upgrade"] != "")
      #expect(try await server.get("/ws", Self.upgrade.map { $0.replacing("13", with: "8") }).status == 426)
      #expect(try await server.get("/plain", Self.upgrade).text == "plain")
      // HTTP/2 has no field that says what to upgrade to: one that has it all the same is a broken stream.
      let overHTTP2 = try await server.http2 { client in
        let stream = try client.open(.get, "/ws", endsStream: true)
        let head = try await stream.head()
        #expect(try await stream.next()?.text.contains("websocket_expected") == true)
        return head
      }
      #expect(overHTTP2.status == 426 && overHTTP2.fields[.upgrade] == nil)
    }
  }

  @Test func aPeerThatAnswersNoHeartbeatIsCut() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen, heartbeat: .milliseconds(200 * slowness))) { server async throws in
      try await server.client { client in
        try client.request("GET", "/ws", Self.upgrade)
        #expect(try client.head().status == 101)
        #expect(try Self.read(client).payload == "welcome")
        for _ in 0..<3 {
          #expect(try Self.read(client).opcode == 9)
          try client.send(Self.frame(10, []))
        }
        #expect(try Self.read(client).opcode == 9)
        #expect(try client.isEnded(), "the fourth ping was not answered")
      }
      #expect(await seen.wait(for: "closed 1006") != nil)
    }
  }

  @Test func drainSaysGoodBye() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen)) { server async throws in
      let listeners = server.listeners
      async let farewell = server.client { client in
        try client.request("GET", "/ws", Self.upgrade)
        _ = try client.head()
        _ = try Self.read(client)
        let head = try client.read(4)
        try client.send(Self.frame(8, [0x03, 0xe9]))
        return head
      }
      #expect(await seen.wait(for: "opened") != nil)
      #expect(await listeners.drain(within: .seconds(3)) == 0)
      #expect(try await Array(farewell.suffix(2)) == [0x03, 0xe9])
    }
  }

  // MARK: RFC 8441

  private static func connect(_ client: HTTP2Client, _ path: String) throws(HTTPError) -> HTTP2ClientStream {
    var fields = Fields()
    fields.add(":protocol", "websocket")
    fields.add(.secWebSocketVersion, "13")
    fields.add(.secWebSocketProtocol, "v2")
    return try client.open(.connect, path, fields, endsStream: false)
  }

  @Test func overHTTP2() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen)) { server async throws in
      try await server.http2 { client in
        let stream = try Self.connect(client, "/ws")
        let head = try await stream.head()
        #expect(head.status == 200 && head.fields[.secWebSocketProtocol] == "v2")
        #expect(head.fields[.secWebSocketAccept] == nil && head.fields[.contentLength] == nil)
        #expect(try await stream.next()?.array == [0x81, 7] + Array("welcome".utf8))
        try await stream.send(Bytes(Self.frame(1, Array("hi".utf8))))
        #expect(try await stream.next()?.array == [0x81, 2] + Array("hi".utf8))
        // Other streams of the connection go on beside it.
        let plain = try client.open(.get, "/plain", endsStream: true)
        #expect(try await plain.next()?.text == "plain")
        try await stream.send(Bytes(Self.frame(8, [0x03, 0xe8])))
        #expect(try await stream.next()?.array == [0x88, 2, 0x03, 0xe8])
        #expect(try await stream.next() == nil)
      }
      #expect(await seen.wait(for: "closed 1000") != nil)
    }
  }

  @Test func aResetEndsTheSocketAndNoOther() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen)) { server async throws in
      try await server.http2 { client in
        let one = try Self.connect(client, "/ws")
        let two = try Self.connect(client, "/ws")
        _ = try await one.next()
        _ = try await two.next()
        one.cancel()
        while !seen.all.contains("closed 1006") { try await client.loop.sleep(for: .milliseconds(5)) }
        try await two.send(Bytes(Self.frame(1, [0x61])))
        #expect(try await two.next()?.array == [0x81, 1, 0x61])
        let plain = try Self.connect(client, "/plain")
        #expect(try await plain.head().status == 400)
        let missing = try Self.connect(client, "/missing")
        #expect(try await missing.head().status == 404)
      }
    }
  }
}
