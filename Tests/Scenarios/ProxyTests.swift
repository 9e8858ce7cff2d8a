// Standing behind something: PROXY headers, proxies whose word is taken, Unix sockets.

import Foundation
import Testing

@Suite struct ProxyTests {
  /// Version 2, TCP over IPv4, from 203.0.113.9:7000 to 127.0.0.1:80.
  private static let header: [UInt8] =
    [0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a, 0x21, 0x11, 0, 12]
    + [203, 0, 113, 9, 127, 0, 0, 1, 0x1b, 0x58, 0, 80]

  @Test func aProxyHeaderSaysWhoTheClientIs() throws {
    let server = try TestServer("--debug-endpoints", "--proxy-protocol")
    let client = try #require(RawClient(server.port))
    client.send(ProxyTests.header + Array("GET /debug/peer HTTP/1.1\r\nhost: a\r\n\r\n".utf8))
    #expect(client.answer()?.hasSuffix("203.0.113.9:7000 plain\n") == true)
    let without = try #require(RawClient(server.port))
    without.send("GET /debug/peer HTTP/1.1\r\nhost: a\r\n\r\n")
    let (text, end) = without.receiveAll()
    #expect(text.isEmpty && end != .silent)
  }

  @Test func onlyTrustedProxiesAreBelieved() throws {
    let claims = ["-H", "X-Forwarded-For: 198.51.100.7, 203.0.113.9, 127.0.0.2", "-H", "X-Forwarded-Proto: https"]
    func peer(_ server: TestServer) -> String {
      Tool.run("curl", ["-s"] + claims + ["\(server.url)/debug/peer"]).output
    }
    let open = try TestServer("--debug-endpoints")
    #expect(peer(open).hasPrefix("127.0.0.1:") && peer(open).hasSuffix("plain\n"))
    let behind = try TestServer("--debug-endpoints", "--proxy-trusted", "127.0.0.0/8")
    #expect(peer(behind).hasPrefix("203.0.113.9") && peer(behind).hasSuffix("tls\n"), "\(peer(behind))")
    let other = try TestServer("--debug-endpoints", "--proxy-trusted", "127.0.0.1", "--proxy-field", "forwarded")
    #expect(peer(other).hasPrefix("127.0.0.1:"))
    #expect(
      curl("-H", "Forwarded: for=203.0.113.9;proto=https", "\(other.url)/debug/peer").body.hasPrefix("203.0.113.9"))
  }

  @Test func aUnixSocketLiesInTheFolderAndGoesWithTheServer() throws {
    let server = try TestServer(
      "--debug-endpoints", "--proxy-trusted", "unix", listen: ["unix:api.sock", "127.0.0.1:0"])
    let path = server.folder["data/api.sock"]
    let answer = curl("--unix-socket", path, "http://localhost/healthz")
    #expect(answer.status == 200, "\(answer.errors)")
    #expect(curl("--http2-prior-knowledge", "--unix-socket", path, "http://localhost/healthz").version == "2")
    let peer = curl("-H", "X-Forwarded-For: 203.0.113.9", "--unix-socket", path, "http://localhost/debug/peer")
    #expect(peer.body.hasPrefix("203.0.113.9"))
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aSocketLeftByADeadServerIsTaken() throws {
    let server = try TestServer(listen: ["unix:api.sock"])
    server.signal(SIGKILL)
    #expect(server.exitCode() != nil)
    let next = try TestServer(folder: server.folder, listen: ["unix:api.sock"])
    #expect(curl("--unix-socket", next.folder["data/api.sock"], "http://localhost/healthz").status == 200)
  }
}
