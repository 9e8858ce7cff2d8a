// What a newcomer meets: a started server, over every carrier that it speaks on one port.

import Foundation
import Testing

@Suite struct FrontDoorTests {
  @Test func everyProtocolOverPlainTCP() throws {
    let server = try TestServer("--debug-endpoints")
    let health = curl("--http1.1", "\(server.url)/healthz")
    #expect(health.status == 200 && health.version == "1.1" && health.body == #"{"status":"ok"}"#)
    let second = curl("--http2-prior-knowledge", "\(server.url)/healthz")
    #expect(second.status == 200 && second.version == "2" && second.body == #"{"status":"ok"}"#)
    let constant = curl("\(server.url)/debug/json")
    #expect(constant.data.count == 300 && constant.field("content-type") == "application/json")
    #expect(constant.json["name"] as? String == "cascade")
  }

  @Test func everyProtocolOverTLS() throws {
    let folder = Folder()
    folder.certificate()
    let server = try TestServer(
      "--tls-cert", folder["server.pem"], "--tls-key", folder["server.key"], folder: folder)
    let url = "https://localhost:\(server.port)/healthz"
    for (flag, version) in [("--http1.1", "1.1"), ("--http2", "2")] {
      let answer = curl("--cacert", folder["server.pem"], flag, url)
      #expect(answer.status == 200 && answer.version == version, "\(answer.errors)")
      #expect(answer.field("strict-transport-security") == nil)
    }
    let production = try TestServer(
      "--tls-cert", folder["server.pem"], "--tls-key", folder["server.key"], "--mode", "production")
    let strict = curl("--cacert", folder["server.pem"], "https://localhost:\(production.port)/healthz")
    #expect(strict.field("strict-transport-security") == "max-age=31536000")
  }

  @Test func saysWhatItIsAndWhetherItIsReady() throws {
    let server = try TestServer()
    let info = curl("\(server.url)/api/server-info").json
    #expect(info["name"] as? String == "cascade" && info["apiVersion"] as? String == "v1")
    #expect((info["features"] as? [String])?.contains("grpc") == true)
    #expect(info["time"] is String && info["version"] is String)
    let ready = curl("\(server.url)/readyz")
    #expect(ready.status == 200 && ready.json["status"] as? String == "ready")
    let dependencies = ready.json["dependencies"] as? [[String: String]]
    #expect(dependencies == [["name": "data_dir", "status": "ok"], ["name": "database", "status": "ok"]])
  }

  @Test func unreadyWhenItsFolderIsGone() throws {
    let server = try TestServer()
    try FileManager.default.removeItem(atPath: server.folder["data"])
    let ready = curl("\(server.url)/readyz")
    #expect(ready.status == 503 && ready.body.contains(#""name":"data_dir","status":"failed""#))
    #expect(curl("\(server.url)/healthz").status == 200)
  }

  @Test func everyAnswerHasItsFieldsAndUnknownPathsAProblem() throws {
    let server = try TestServer()
    let answer = curl("\(server.url)/nothing/here")
    #expect(answer.status == 404 && answer.field("content-type") == "application/problem+json")
    #expect(answer.json["code"] as? String == "not_found")
    #expect(answer.json["requestId"] as? String == answer.field("x-request-id"))
    #expect(answer.field("x-content-type-options") == "nosniff")
    #expect(answer.field("referrer-policy") == "no-referrer")
    #expect(curl("-X", "DELETE", "\(server.url)/healthz").field("allow") == "GET, HEAD, OPTIONS")
  }

  @Test func debugEndpointsAreThereOnlyWhenAskedFor() throws {
    let server = try TestServer()
    for path in ["echo", "json", "slow", "hang", "throw", "peer"] {
      #expect(curl("\(server.url)/debug/\(path)").status == 404)
    }
  }

  @Test(arguments: ["--http1.1", "--http2-prior-knowledge"])
  func echoesBodiesOfAnySize(version: String) throws {
    let server = try TestServer("--debug-endpoints", "--http-max-body-bytes", "1KiB")
    let big = Data((0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let answer = curl(version, "\(server.url)/debug/echo", body: big)
    #expect(answer.status == 200 && answer.data == big)
    #expect(curl(version, "-H", "Transfer-Encoding: chunked", "\(server.url)/debug/echo", body: big).data == big)
  }

  @Test func textIsPackedForWhoTakesItUnlessSwitchedOff() throws {
    let server = try TestServer("--debug-endpoints")
    let packed = curl("--compressed", "\(server.url)/debug/text")
    #expect(packed.field("content-encoding") == "gzip" && packed.body.hasPrefix("There is much"))
    #expect(curl("\(server.url)/debug/text").field("content-encoding") == nil)
    let plain = try TestServer("--debug-endpoints", "--http-gzip=off")
    #expect(curl("--compressed", "\(plain.url)/debug/text").field("content-encoding") == nil)
  }

  @Test func pagesOfNamedOriginsMayCall() throws {
    let server = try TestServer("--cors-origins", "https://app.example")
    let origin = "access-control-allow-origin"
    #expect(curl("-H", "Origin: https://app.example", "\(server.url)/healthz").field(origin) == "https://app.example")
    let other = curl("-H", "Origin: https://evil.example", "\(server.url)/healthz")
    #expect(other.status == 200 && other.field(origin) == nil)
    let preflight = curl(
      "-X", "OPTIONS", "-H", "Origin: https://app.example", "-H", "Access-Control-Request-Method: GET",
      "\(server.url)/healthz")
    #expect(preflight.field("access-control-allow-methods")?.contains("GET") == true)
    let closed = try TestServer()
    #expect(curl("-H", "Origin: https://app.example", "\(closed.url)/healthz").field(origin) == nil)
  }

  @Test func eventsComeAsTheyHappen() throws {
    let server = try TestServer("--debug-endpoints")
    let client = try #require(RawClient(server.port))
    client.send("GET /debug/events HTTP/1.1\r\nhost: a\r\nlast-event-id: 41\r\n\r\n")
    let began = Date()
    var text = ""
    while !text.contains("data: 44"), case let (bytes, end) = client.receive(), end == nil {
      text += String(decoding: bytes, as: UTF8.self)
    }
    #expect(text.contains("content-type: text/event-stream") && text.contains("id: 42") && text.contains("data: 44"))
    #expect(Date().timeIntervalSince(began) > 0.15)
    server.signal(SIGTERM)
    #expect(client.receiveAll().end == .finished)
    client.close()
    #expect(server.exitCode() == 0)
    #expect(server.line("connections cut at the end of the drain window") == nil)
  }

  /// The exit codes of the command line are in CommandLineTests; this is the promise of speed.
  @Test func startsQuickly() throws {
    let server = try TestServer()
    #expect(server.startMilliseconds >= 0 && server.startMilliseconds < 1_000)
    #expect(server.residentBytes < 60 << 20)
  }
}
