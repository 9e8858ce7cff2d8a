// The metrics' own door: what it shows, and to whom.

import Foundation
import Testing

@Suite struct MetricsTests {
  @Test func countsWhatHappens() throws {
    let server = try TestServer("--debug-endpoints")
    for _ in 0..<3 { _ = curl("\(server.url)/healthz") }
    _ = curl("--http2-prior-knowledge", "\(server.url)/nothing")
    _ = curl("\(server.url)/debug/throw")
    let requests = "cascade_http_requests_total"
    #expect(server.metric("\(requests){method=\"GET\",protocol=\"HTTP/1.1\",status=\"2xx\"}") == 3)
    #expect(server.metric("\(requests){method=\"GET\",protocol=\"HTTP/2\",status=\"4xx\"}") == 1)
    #expect(server.metric("\(requests){method=\"GET\",protocol=\"HTTP/1.1\",status=\"5xx\"}") == 1)
    #expect(server.metric("cascade_http_request_seconds_count") == 5)
    #expect(server.metric("cascade_http_requests_in_flight") == 0)
    let parked = RawClient(server.port)
    #expect(eventually { server.metric("cascade_connections") == 1.0 })
    parked?.send("GET /debug/slow?ms=3000 HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(eventually { server.metric("cascade_http_requests_in_flight") == 1.0 })
    #expect((server.metric("process_resident_memory_bytes") ?? 0) > 1_000_000)
  }

  /// What never becomes a request is counted all the same, and told to those who listen closely.
  @Test func countsAndLogsWhatIsNoRequest() throws {
    let server = try TestServer("--log-level", "info,http=debug")
    let malformed = "cascade_http_malformed_total"
    for text in ["GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\nhost : a\r\n\r\n"] {
      let client = RawClient(server.port)
      client?.send(text)
      #expect(client?.receiveAll().text.hasPrefix("HTTP/1.1 400") == true)
    }
    #expect(server.metric("\(malformed){protocol=\"HTTP/1.1\"}") == 2)
    // A preface, then DATA on a stream that nobody opened.
    let second = RawClient(server.port)
    second?.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u{4}\0\0\0\0\0\0\0\u{1}\0\0\0\0\0\u{1}x")
    _ = second?.receiveAll()
    #expect(server.metric("\(malformed){protocol=\"HTTP/2\"}") == 1)
    #expect(server.metric("cascade_http_requests_in_flight") == 0)
    let lines = server.folder.read("said").split(separator: "\n").filter { $0.contains("malformed request") }
    #expect(lines.count == 3 && lines[1].contains("\"code\":\"bad_field"), "\(lines)")
  }

  @Test func countsCallsByTheirOperation() throws {
    let server = try TestServer()
    for _ in 0..<2 { _ = curl("\(server.url)/api/server-info") }
    #expect(curl("\(server.url)/api/server-info?x=1&y=2").status == 400)
    #expect(curl("\(server.url)/api/rooms").status == 501)
    #expect(server.metric("cascade_call_seconds_count{operation=\"serverInfo.get\"}") == 3)
    #expect(server.metric("cascade_call_seconds_count{operation=\"unserved\"}") == 1)
    let errors = "cascade_call_errors_total"
    #expect(server.metric("\(errors){code=\"invalid_input\",operation=\"serverInfo.get\"}") == 1)
    #expect(server.metric("\(errors){code=\"not_implemented\",operation=\"room.list\"}") == 1)
    let socket = WebSocketClient(server.port, "/ws")
    #expect(eventually { server.metric("cascade_call_connections") == 1.0 })
    socket?.send("{")
    #expect(eventually { server.metric("cascade_call_messages_refused_total{code=\"malformed_json\"}") == 1.0 })
    socket?.close(1_000)
    #expect(eventually { server.metric("cascade_call_connections") == 0.0 })
  }

  @Test func showsNothingElse() throws {
    let server = try TestServer()
    let base = "http://127.0.0.1:\(server.metricsPort)"
    for path in ["/", "/healthz", "/api/server-info"] { #expect(curl(base + path).status == 404) }
    let answer = curl("\(base)/metrics")
    #expect(answer.field("content-type") == "text/plain; version=0.0.4; charset=utf-8")
    #expect(curl("\(server.url)/metrics").status == 404)
  }

  @Test func beyondLoopbackItAsksForASecret() throws {
    let folder = Folder()
    folder.write("token", "s3cret-token\n")
    folder.write("basic", "scraper:pass:word\nother:word\n")
    let server = try TestServer(
      "--metrics-token-file", "token", "--metrics-basic-file", "basic", folder: folder, metrics: "0.0.0.0:0")
    let url = "http://127.0.0.1:\(server.metricsPort)/metrics"
    let refused = curl(url)
    #expect(refused.status == 401 && refused.json["code"] as? String == "unauthenticated")
    #expect(refused.head.contains("www-authenticate: Bearer realm=\"metrics\""))
    #expect(refused.head.contains("www-authenticate: Basic realm=\"metrics\""))
    for wrong in [
      "Bearer s3cret-toke", "Bearer s3cret-token2", "Bearer", "Bearer ", "Digest s3cret-token", "s3cret-token",
    ] {
      #expect(curl("-H", "Authorization: \(wrong)", url).status == 401, "\(wrong)")
    }
    #expect(curl("-u", "scraper:wrong", url).status == 401)
    #expect(curl("-H", "Authorization: Bearer s3cret-token", url).status == 200)
    #expect(curl("-H", "authorization: bearer s3cret-token", url).status == 200)
    #expect(curl("-u", "scraper:pass:word", url).status == 200)
    #expect(curl("-u", "other:word", url).status == 200)
    #expect(!folder.read("said").contains("s3cret"))
  }

  @Test func aChangedSecretIsTakenOnSIGHUP() throws {
    let folder = Folder()
    folder.write("token", "first")
    let server = try TestServer("--metrics-token-file", "token", folder: folder)
    let url = "http://127.0.0.1:\(server.metricsPort)/metrics"
    folder.write("token", "second")
    #expect(curl("-H", "Authorization: Bearer first", url).status == 200)
    server.signal(SIGHUP)
    #expect(eventually { curl("-H", "Authorization: Bearer second", url).status == 200 })
    #expect(curl("-H", "Authorization: Bearer first", url).status == 401)
    folder.write("token", "")
    server.signal(SIGHUP)
    #expect(eventually { server.line("settings stay as they were") != nil })
    #expect(curl("-H", "Authorization: Bearer second", url).status == 200)
  }

  @Test func canBeOff() throws {
    let server = try TestServer(metrics: "off")
    #expect(server.metricsPort == 0 && server.line("ready")?["metrics"] as? String == "off")
  }
}
