// The calling side against our own server, plain and over TLS: it refuses frames that are not masked, so that what comes
// back went out as it must.

import Core
import Glibc
import Net
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(1))) struct WebSocketClientTests {
  /// Says back what it hears; some words it acts upon.
  private final class Echo: WebSocketHandler {
    override func opened(_ socket: WebSocket) { socket.send(text: Bytes("welcome \(socket.subprotocol ?? "-")")) }
    override func received(text: Bytes, on socket: WebSocket) {
      switch text.text {
      case "close": socket.close(code: 4_401, reason: "the token ran out")
      case "abort": socket.abort()
      default: socket.send(text: text)
      }
    }
    override func received(binary: Bytes, on socket: WebSocket) { socket.send(binary: binary) }
  }

  private static let routes: [Route] = {
    var options = WebSocketOptions()
    options.subprotocols = ["v1"]
    // Pings come as fast as that; who did not answer one would be cut at the next. Not faster: a busy machine is no peer
    // that is gone.
    options.heartbeat = .milliseconds(250)
    let chosen = options
    return [
      Route(.get, "/ws") { request throws(HTTPError) in
        guard request.fields[.authorization] == "Bearer ada" else { throw HTTPError(401, "nobody", "Who is it?") }
        return try .webSocket(request, chosen) { Echo() }
      }
    ]
  }()

  private static func request(_ authority: String, token: String = "ada") -> WebSocketRequest {
    var fields = Fields()
    fields.add("authorization", "Bearer \(token)")
    return WebSocketRequest(authority: authority, path: "/ws", subprotocols: ["v2", "v1"], fields: fields)
  }

  /// What comes, one after the other. Nothing comes behind a close: whoever waited for it would wait for ever, and the
  /// whole run with him, because a time limit cannot end a wait.
  private final class Heard {
    private var events: [WebSocketEvent] = []
    private var waiter: CheckedContinuation<Void, Never>?
    private var isOver = false

    func take(_ event: WebSocketEvent) {
      events.append(event)
      waiter?.resume()
      waiter = nil
    }

    func next() async -> String {
      if isOver && events.isEmpty { return "nothing" }
      if events.isEmpty { await withCheckedContinuation { waiter = $0 } }
      switch events.removeFirst() {
      case .message(.text, let bytes): return bytes.count > 100 ? "text of \(bytes.count)" : bytes.text
      case .message(.binary, let bytes): return "binary of \(bytes.count)"
      case .closed(let code, let reason):
        isOver = true
        return "closed \(code) \(reason)"
      }
    }
  }

  private static func talk(_ address: SocketAddress, _ loop: Loop, tls: TLSContext? = nil) async throws {
    let heard = Heard()
    let client = try await WebSocketClient.connect(
      to: address, on: loop, tls: tls, host: "localhost", request("localhost")
    ) { heard.take($0) }
    #expect(client.subprotocol == "v1")
    #expect(await heard.next() == "welcome v1")
    client.send(text: Bytes("Żółw 🐢"))
    #expect(await heard.next() == "Żółw 🐢")
    // Each form of a frame's length.
    for count in [0, 125, 126, 65_535, 65_536, 900_000] {
      client.send(binary: Bytes(repeating: 0xa5, count: count))
      #expect(await heard.next() == "binary of \(count)")
    }
    // Some heartbeats long nothing is said: the pings are answered, or the server would be gone.
    try await loop.sleep(for: .milliseconds(900))
    client.send(text: Bytes("still there"))
    #expect(await heard.next() == "still there")
    client.send(text: Bytes("close"))
    #expect(await heard.next() == "closed 4401 the token ran out")
    #expect(!client.isOpen)
  }

  @Test func `Messages of every length there and back, plain`() async throws {
    try await TestServer.run(Self.routes) { server in
      let address = server.listeners.address
      try await server.onLoop { loop in try await Self.talk(address, loop) }
    }
  }

  @Test func `And over TLS, where the certificate is believed and only there`() async throws {
    let certificate = try OwnCertificate()
    let serving = try TLSContext(
      server: TLSServerOptions(identities: [certificate.identity], protocols: ["h2", "http/1.1"]))
    let believing = try TLSContext(
      client: TLSClientOptions(authorityFile: certificate.identity.certificateFile, protocols: ["http/1.1"]))
    let strange = try TLSContext(client: TLSClientOptions(protocols: ["http/1.1"]))
    try await TestServer.run(Self.routes, tls: serving) { server in
      let address = server.listeners.address
      try await server.onLoop { loop in
        try await Self.talk(address, loop, tls: believing)
        await #expect(throws: WebSocketClientError.self) { try await Self.talk(address, loop, tls: strange) }
      }
    }
  }

  @Test func `A refusal comes with its reason, and nothing is heard of what never opened`() async throws {
    try await TestServer.run(Self.routes) { server in
      let address = server.listeners.address
      try await server.onLoop { loop in
        let heard = Seen()
        do throws(WebSocketClientError) {
          _ = try await WebSocketClient.connect(
            to: address, on: loop, host: "localhost", Self.request("localhost", token: "eve")
          ) { _ in heard.note("something") }
          Issue.record("it opened")
        } catch {
          guard case .refused(let status, let fields, let body) = error else {
            Issue.record("\(error)")
            return
          }
          #expect(status == 401 && body.text.contains("Who is it?"))
          #expect(fields[.contentType] == "application/problem+json")
        }
        try await loop.sleep(for: .milliseconds(30))
        #expect(heard.all.isEmpty)
      }
    }
  }

  @Test func `A cut is told as one; after an own close nothing is heard`() async throws {
    try await TestServer.run(Self.routes) { server in
      let address = server.listeners.address
      try await server.onLoop { loop in
        let heard = Heard()
        let client = try await WebSocketClient.connect(
          to: address, on: loop, host: "localhost", Self.request("localhost")
        ) { heard.take($0) }
        #expect(await heard.next() == "welcome v1")
        client.send(text: Bytes("abort"))
        #expect(await heard.next() == "closed 1006 ")
        let seen = Seen()
        let other = try await WebSocketClient.connect(
          to: address, on: loop, host: "localhost", Self.request("localhost")
        ) { _ in seen.note("heard") }
        other.send(text: Bytes("a"))
        other.close(code: 1_000, reason: "enough")
        let before = seen.all.count
        try await loop.sleep(for: .milliseconds(100))
        #expect(seen.all.count == before && !other.isOpen)
      }
    }
  }

  @Test func `Who does not answer is not waited for`() async throws {
    let group = LoopGroup(count: 1)
    let door = try await ListenerGroup.open(
      SocketAddress("127.0.0.1:0"), on: group, ListenerOptions(gate: ConnectionGate())
    ) { Connection($0, limits: ConnectionLimits()) }
    let address = door.address
    await withCheckedContinuation { done in
      let loop = group.loops[0]
      loop.spawn {
        let began = MonotonicTime.now
        let request = WebSocketRequest(authority: "h", path: "/")
        await #expect(throws: WebSocketClientError.self) {
          _ = try await WebSocketClient.connect(
            to: address, on: loop, host: "h", request, timeout: .milliseconds(100)
          ) { _ in }
        }
        let waited = MonotonicTime.now - began
        #expect(waited >= .milliseconds(90) && waited < .seconds(5))
        let task = loop.spawn {
          await #expect(throws: WebSocketClientError.self) {
            _ = try await WebSocketClient.connect(to: address, on: loop, host: "h", request) { _ in }
          }
        }
        try? await loop.sleep(for: .milliseconds(30))
        task.cancel()
        await task.value
        #expect(MonotonicTime.now - began < .seconds(8))
        done.resume()
      }
    }
    _ = await door.drain(within: .milliseconds(100))
    group.shutDown()
  }
}

/// A certificate for localhost that nobody but its owner believes, in a folder that goes away with this object.
private final class OwnCertificate {
  private let folder: String
  var identity: TLSIdentity {
    TLSIdentity(certificateFile: folder + "/own.pem", keyFile: folder + "/own.key")
  }

  init() throws {
    var template = Array("/tmp/cascade-wss-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw NetError(.system, "mkdtemp") }
    folder = unsafe String(cString: made)
    let arguments =
      "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout own.key -out own.pem "
      + "-subj /CN=localhost -days 2 -addext subjectAltName=DNS:localhost"
    guard unsafe system("cd '\(folder)' && openssl \(arguments) >log 2>&1") == 0 else {
      throw NetError(.system, "openssl")
    }
  }

  deinit { _ = unsafe system("rm -rf '\(folder)'") }
}
