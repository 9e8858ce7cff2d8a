// Debian's nginx with the configuration that we ship, in front of the server: HTTP, gRPC, WebSocket and a body that
// streams both ways go through, and the client's address comes through with them.

import Foundation
import TestProcesses
import Testing

@Suite struct NginxTests {
  private static let isHere = Tool.isHere("nginx")

  /// `deploy/try nginx` in a folder of the repository, until the test is over.
  private final class Proxy {
    let folder = Folder()
    let plain = freePort()
    let tls = freePort()
    private let process = TestProcess()

    init(upstream port: Int) throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      process.executableURL = root.appending(path: "deploy/try")
      process.arguments = ["nginx"]
      process.environment = Tool.bareEnvironment.merging([
        "UPSTREAM": "127.0.0.1:\(port)", "PLAIN": "\(plain)", "TLS": "\(tls)", "CERTIFICATE": folder["ca.pem"],
      ]) { $1 }
      _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
      process.standardError = FileHandle(forWritingAtPath: folder["said"])
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      let tls = tls
      try #require(eventually(within: 10) { RawClient(tls) != nil }, "\(folder.read("said"))")
    }

    deinit {
      process.terminate()
      process.waitUntilExit()
    }

    var url: String { "https://localhost:\(tls)" }
    func get(_ arguments: String..., body: Data? = nil) -> Answer {
      var all = ["--cacert", folder["ca.pem"]]
      all += arguments
      return curl(all, body: body)
    }
  }

  @Test(.enabled(if: isHere, "nginx is not installed"))
  func carriesEveryProtocol() throws {
    let server = try TestServer("--debug-endpoints", "--proxy-trusted", "127.0.0.1")
    let proxy = try Proxy(upstream: server.port)
    for version in ["--http1.1", "--http2"] {
      #expect(proxy.get(version, "\(proxy.url)/healthz").body == #"{"status":"ok"}"#)
      let big = Data((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13) })
      #expect(proxy.get(version, "\(proxy.url)/debug/echo", body: big).data == big)
    }
    let peer = proxy.get("-H", "X-Forwarded-For: 203.0.113.1", "\(proxy.url)/debug/peer").body
    #expect(peer.hasPrefix("127.0.0.1") || peer.hasPrefix("203.0.113.1"))
    #expect(peer.hasSuffix("tls\n"), "\(peer)")
    let call = proxy.get(
      "-H", "content-type: application/grpc", "-H", "te: trailers", "\(proxy.url)/grpc.health.v1.Health/Check",
      body: Data([0, 0, 0, 0, 0]))
    #expect(Array(call.data) == [0, 0, 0, 0, 2, 8, 1], "\(proxy.folder.read("said"))")
    let events = proxy.get("--max-time", "2", "\(proxy.url)/debug/events")
    #expect(events.body.contains("data: 1\n") && events.body.contains("data: 5\n"), "events wait in the proxy")
    #expect(curl("http://localhost:\(proxy.plain)/healthz").status == 308)
  }

  @Test(.enabled(if: isHere, "nginx is not installed"))
  func carriesWebSockets() throws {
    let server = try TestServer("--debug-endpoints")
    let proxy = try Proxy(upstream: server.port)
    let request =
      "GET /debug/echo HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
      + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    let hello: [UInt8] = [0x81, 0x85, 0, 0, 0, 0] + Array("hello".utf8)
    let goodbye: [UInt8] = [0x88, 0x82, 0, 0, 0, 0, 3, 0xe8]
    let answer = Tool.run(
      "openssl", ["s_client", "-quiet", "-connect", "127.0.0.1:\(proxy.tls)", "-alpn", "http/1.1", "-ign_eof"],
      input: Data(Array(request.utf8) + hello + goodbye))
    #expect(answer.output.hasPrefix("HTTP/1.1 101"), "\(answer.output)")
    #expect(answer.data.range(of: Data([0x81, 5] + Array("hello".utf8))) != nil)
  }
}
