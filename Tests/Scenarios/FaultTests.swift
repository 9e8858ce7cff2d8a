// Clients and handlers that misbehave, each in one way. After each the server is as it was.

import Foundation
import Testing

@Suite struct FaultTests {
  private func isWell(_ server: TestServer) -> Bool {
    curl("\(server.url)/healthz").status == 200
      && eventually { server.metric("cascade_http_requests_in_flight") == 0.0 }
  }

  // MARK: Handlers

  @Test func aHandlerThatNeverReturnsIsAnsweredForAndTheConnectionSurvives() throws {
    let server = try TestServer("--debug-endpoints", "--http-request-timeout", "300ms")
    let client = try #require(RawClient(server.port))
    client.send("GET /debug/hang HTTP/1.1\r\nhost: a\r\n\r\n")
    let answer = try #require(client.answer())
    #expect(answer.hasPrefix("HTTP/1.1 504") && answer.contains(#""code":"deadline_exceeded""#))
    client.send("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(client.answer()?.hasPrefix("HTTP/1.1 200") == true)
    #expect(curl("--http2-prior-knowledge", "\(server.url)/debug/hang").status == 504)
    #expect(isWell(server))
  }

  @Test(arguments: ["--http1.1", "--http2-prior-knowledge"])
  func aHandlerThatThrowsIsAProblemWithoutInternals(version: String) throws {
    let server = try TestServer("--debug-endpoints")
    let answer = curl(version, "\(server.url)/debug/throw")
    #expect(answer.status == 500 && answer.field("content-type") == "application/problem+json")
    #expect(answer.json["code"] as? String == "internal" && !answer.body.contains("inside"))
    #expect(isWell(server))
  }

  // MARK: Slow and half gone

  @Test func aHeadThatDripsIsRefusedInTime() throws {
    let server = try TestServer("--http-head-timeout", "400ms")
    let client = try #require(RawClient(server.port))
    let began = Date()
    for byte in Array("GET /healthz HTTP/1.1\r\nhost: aaaaaaaaaaaaaaaaaa".utf8) {
      guard client.send([byte]) else { break }
      usleep(30_000)
    }
    let (text, end) = client.receiveAll()
    #expect(text.isEmpty || text.hasPrefix("HTTP/1.1 408"))
    #expect(end != .silent && Date().timeIntervalSince(began) < 4)
    #expect(isWell(server))
  }

  @Test func aBodyThatDoesNotComeIsRefusedInTime() throws {
    let server = try TestServer("--debug-endpoints", "--http-body-timeout", "300ms")
    let client = try #require(RawClient(server.port))
    client.send("PUT /debug/echo HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf")
    let began = Date()
    let (text, end) = client.receiveAll()
    // The echo has begun its answer with the first piece: all that is left is to cut it short.
    #expect(end != .silent && Date().timeIntervalSince(began) < 4, "\(text)")
    let never = try #require(RawClient(server.port))
    never.send("PUT /debug/echo HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n")
    #expect(never.receiveAll().text.hasPrefix("HTTP/1.1 408"))
    #expect(isWell(server))
  }

  @Test func anIdleConnectionIsClosed() throws {
    let server = try TestServer("--http-idle-timeout", "200ms")
    let client = try #require(RawClient(server.port))
    #expect(client.receiveAll() == ("", .finished))
  }

  @Test func aHalfClosedClientGetsItsAnswer() throws {
    let server = try TestServer("--debug-endpoints")
    let client = try #require(RawClient(server.port))
    client.send("GET /debug/slow?ms=300 HTTP/1.1\r\nhost: a\r\n\r\n")
    client.finish()
    let (text, end) = client.receiveAll()
    #expect(text.hasPrefix("HTTP/1.1 200") && text.hasSuffix("slept 300 ms\n") && end == .finished)
    #expect(isWell(server))
  }

  // MARK: Too much and nonsense

  @Test(arguments: ["--http1.1", "--http2-prior-knowledge"])
  func aBodyOverTheLimitIsRefused(version: String) throws {
    let server = try TestServer("--debug-endpoints", "--http-max-body-bytes", "10KiB")
    let big = Data(repeating: 120, count: 20_000)
    let put = curl(version, "-X", "PUT", "-H", "Expect:", "\(server.url)/debug/echo", body: big)
    #expect(put.status == 413 && put.json["code"] as? String == "body_too_large", "\(put.errors)")
    let small = curl(version, "-X", "PUT", "\(server.url)/debug/echo", body: Data(repeating: 120, count: 10_240))
    #expect(small.status == 200 && small.data.count == 10_240)
    #expect(isWell(server))
  }

  @Test func garbageBehindARequestIsRefusedAfterTheAnswer() throws {
    let server = try TestServer()
    let client = try #require(RawClient(server.port))
    client.send(
      "GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n\u{1}\u{2}garbage garbage\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n")
    let (text, end) = client.receiveAll()
    let statuses = text.matches(of: /HTTP\/1\.1 (\d+)/).map { String($0.1) }
    #expect(statuses.first == "200" && statuses.dropFirst() == ["400"] && end != .silent, "\(statuses)")
    #expect(isWell(server))
  }

  @Test(arguments: [
    "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}garbage that begins like a TLS hello", "SSH-2.0-OpenSSH_9.2\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\ngarbage where frames should be, and enough of it for a head",
    "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\n\u{0}\u{0}\u{0}\u{0}\r\n\r\n",
  ])
  func nonsenseEndsTheConnectionAndNothingElse(bytes: String) throws {
    let server = try TestServer("--http-head-timeout", "500ms")
    let client = try #require(RawClient(server.port))
    client.send(bytes)
    #expect(client.receiveAll().end != .silent)
    #expect(isWell(server))
  }

  @Test func nonsenseOnTheTLSPort() throws {
    let folder = Folder()
    folder.certificate()
    let server = try TestServer(
      "--tls-cert", "server.pem", "--tls-key", "server.key", "--connections-handshake", "300ms", folder: folder)
    let garbage = try #require(RawClient(server.port))
    garbage.send((0..<500).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    #expect(garbage.receiveAll().end != .silent)
    let plain = try #require(RawClient(server.port))
    plain.send("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(plain.receiveAll().end != .silent)
    let silent = try #require(RawClient(server.port))
    #expect(silent.receiveAll().end != .silent)
    #expect(curl("--cacert", folder["server.pem"], "https://localhost:\(server.port)/healthz").status == 200)
  }
}
