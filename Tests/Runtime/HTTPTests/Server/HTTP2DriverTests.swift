import Core
import Glibc
import Net
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(2))) struct HTTP2DriverTests {
  struct Answer: Sendable {
    var status: UInt16
    var fields: Fields
    var text = ""
    var trailers: Fields?
  }

  private static func ask(
    _ client: HTTP2Client, _ method: Method, _ path: String, body: String? = nil
  ) async throws(HTTPError) -> Answer {
    let stream = try client.open(method, path, endsStream: body == nil)
    if let body {
      try await stream.send(Bytes(body))
      stream.finish()
    }
    let head = try await stream.head()
    var answer = Answer(status: head.status, fields: head.fields)
    answer.text = try await rest(stream)
    answer.trailers = stream.trailers
    return answer
  }

  private static func rest(_ stream: HTTP2ClientStream) async throws(HTTPError) -> String {
    var text = ""
    while let piece = try await stream.next() { text += piece.text }
    return text
  }

  private static func all(_ fields: Fields, _ name: String) -> [String] {
    (0..<fields.count).filter { fields.nameText(at: $0) == name }.map { fields.text(at: $0) }
  }

  private static func isCut(_ stream: HTTP2ClientStream) async -> Bool {
    do throws(HTTPError) { _ = try await rest(stream) } catch { return true }
    return false
  }

  @Test func answersOfEveryShape() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.http2 { client in
        let hello = try await Self.ask(client, .get, "/hello")
        #expect(hello.status == 200 && hello.text == "hello" && hello.fields[.contentLength] == "5")
        let pieces = try await Self.ask(client, .get, "/pieces")
        #expect(pieces.text == "one two three" && pieces.trailers?["x-sum"] == "3")
        #expect(pieces.fields[.contentLength] == nil)
        let known = try await Self.ask(client, .get, "/known-length")
        #expect(known.text == "fourfour" && known.fields[.contentLength] == "8")
        for (path, status) in [("/nothing", 204), ("/unchanged", 304)] {
          let answer = try await Self.ask(client, .get, path)
          #expect(answer.status == status && answer.text.isEmpty && answer.fields[.contentLength] == nil)
        }
        #expect(try await Self.ask(client, .get, "/refused").status == 409)
        #expect(try await Self.ask(client, .get, "/missing").status == 404)
        let options = try await Self.ask(client, .options, "/hello")
        #expect(options.status == 204 && options.fields[.allow] == "GET, HEAD, OPTIONS")
        #expect(try await Self.ask(client, .query, "/hello").status == 405)
      }
    }
  }

  @Test func aHeadOfManyLongFieldsArrivesWhole() async throws {
    var many = Fields()
    for number in 0..<90 { many.add("x-\(number)", String(repeating: "v", count: number * 3)) }
    many.add(.etag, "\"last\"")
    let answer = Response(fields: many, body: .bytes(Bytes("body")))
    try await TestServer.run([Route(.get, "/many") { _ throws(HTTPError) in answer }]) { server async throws in
      try await server.http2 { client in
        for _ in 0..<3 {
          let head = try await Self.ask(client, .get, "/many")
          for number in 0..<90 {
            #expect(Self.all(head.fields, "x-\(number)") == [String(repeating: "v", count: number * 3)])
          }
          #expect(head.fields[.etag] == "\"last\"" && head.fields[.xRequestID]?.utf8.count == 16 && head.text == "body")
        }
      }
    }
  }

  @Test func headHasNoBodyAndRunsNoProducer() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.http2 { client in
        for (path, length) in [("/hello", "5"), ("/known-length", "8"), ("/pieces", nil), ("/cut", nil)] {
          let answer = try await Self.ask(client, .head, path)
          #expect(answer.status == 200 && answer.text.isEmpty && answer.fields[.contentLength] == length, "\(path)")
        }
      }
    }
  }

  @Test func aSlowHandlerKeepsNobodyWaiting() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.http2 { client in
        let slow = try client.open(.get, "/slow", endsStream: true)
        #expect(try await Self.ask(client, .get, "/hello").text == "hello")
        #expect(try await slow.head().status == 200)
      }
    }
  }

  @Test func bodiesOverTheLimit() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.http2 { client in
        #expect(try await Self.ask(client, .post, "/collect", body: "abc").text == "3 abc")
        #expect(try await Self.ask(client, .post, "/collect", body: String(repeating: "x", count: 5_000)).status == 413)
        var declared = Fields()
        declared.add(.contentLength, "10000000")
        let stream = try client.open(.post, "/collect", declared, endsStream: false)
        #expect(try await stream.head().status == 413)
        #expect(try await Self.ask(client, .get, "/hello").text == "hello", "the connection lives on")
      }
    }
  }

  @Test func anEarlyAnswerEndsTheUpload() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.http2 { client in
        let stream = try client.open(.post, "/ignore", endsStream: false)
        // The answer may come while we still send, and then the server wants no more.
        for _ in 0..<40 { try? await stream.send(Bytes([UInt8](repeating: 0, count: 65_536))) }
        let head = try await stream.head()
        #expect(head.status == 200)
        #expect(try await stream.next()?.text == "ignored")
        #expect(try await Self.ask(client, .get, "/hello").text == "hello")
      }
    }
  }

  @Test func aHundredMegabytesGoThrough() async throws {
    try await TestServer.run(TestRoutes.all()) { server in
      try await server.http2 { client in
        let total = 100 << 20
        let stream = try client.open(.post, "/echo", endsStream: false)
        let sent = Tally()
        client.loop.spawn {
          let piece = Bytes([UInt8](repeating: 0x78, count: 1 << 18))
          for _ in 0..<total / piece.count {
            guard (try? await stream.send(piece)) != nil else { return }
            sent.add(piece.count)
          }
          stream.finish()
        }
        // While nobody reads, the writer stops by itself.
        try await client.loop.sleep(for: .milliseconds(300))
        #expect(sent.total < 8 << 20)
        var received = 0
        while let piece = try await stream.next() { received += piece.count }
        #expect(received == total)
      }
    }
  }

  @Test func aDeadlineAnswersAndCancels() async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      try await server.http2 { client in
        let late = try await Self.ask(client, .get, "/late")
        #expect(late.status == 504)
        #expect(try await Self.ask(client, .get, "/hello").text == "hello")
      }
      #expect(await seen.wait(for: "late cancelled") != nil)
    }
  }

  @Test func aStreamThatIsCutIsReset() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.http2 { client in
        for path in ["/cut", "/too-short", "/too-long"] {
          let stream = try client.open(.get, path, endsStream: true)
          #expect(await Self.isCut(stream), "\(path)")
        }
        #expect(try await Self.ask(client, .get, "/hello").text == "hello")
      }
    }
  }

  @Test(arguments: ["reset", "gone"])
  func aClientThatLeavesCancelsItsHandler(_ how: String) async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      let left = try await server.http2 { client in
        let stream = try client.open(.get, "/wait", endsStream: true)
        for _ in 0..<400 where !seen.all.contains("wait began") { try await client.loop.sleep(for: .milliseconds(5)) }
        if how == "reset" { stream.cancel() } else { client.abort() }
        return MonotonicTime.now
      }
      let cancelled = try #require(await seen.wait(for: "wait cancelled"))
      #expect(cancelled - left < .milliseconds(100 * slowness))
    }
  }

  @Test func drainAnswersWhatRuns() async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      let listeners = server.listeners
      try await server.http2 { client in
        let gated = try client.open(.get, "/gated", endsStream: true)
        while !seen.all.contains("gated began") { try await client.loop.sleep(for: .milliseconds(5)) }
        client.loop.spawn { seen.note("\(await listeners.drain(within: .seconds(5))) aborted") }
        while client.acceptsCalls { try await client.loop.sleep(for: .milliseconds(5)) }
        seen.note("go")
        #expect(try await gated.head().status == 200)
        #expect(try await gated.next()?.text == "gated")
      }
      #expect(await seen.wait(for: "0 aborted") != nil)
    }
  }
}
