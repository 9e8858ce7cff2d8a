import Core
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(2))) struct CompressionTests {
  private static let text = String(repeating: "A line of text like many another. ", count: 200)
  private static let long = String((0..<60_000).map { "\($0) " }.joined())

  private static func answer(
    _ type: String, _ body: String = text, status: UInt16 = 200, _ more: [(FieldName, String)] = []
  ) -> Response {
    var fields = Fields()
    fields.add(.contentType, type)
    for (name, value) in more { fields.add(name, value) }
    return Response(status: status, fields: fields, body: .bytes(Bytes(body)))
  }

  private static func stream(_ type: String, length: Int?) -> Response {
    var fields = Fields()
    fields.add(.contentType, type)
    return Response(
      fields: fields,
      body: .stream(length: length) { writer throws(HTTPError) in
        try await writer.write(Bytes(text))
        if length == nil { await pause(writer.exchange.loop) }
        try await writer.write(Bytes(text))
        return nil
      })
  }

  private static func pause(_ loop: Loop) async { try? await loop.sleep(for: .milliseconds(300)) }

  private static let answers: [(String, Response)] = [
    ("json", answer("application/json")), ("html", answer("text/html; charset=utf-8", text, [(.etag, "\"v1\"")])),
    ("svg", answer("image/svg+xml")), ("long", answer("text/plain", long, [(.etag, "\"v9\"")])),
    ("problem", answer("application/problem+json", text, status: 409)),
    ("small", answer("text/plain", "x")), ("edge", answer("text/plain", String(repeating: "x", count: 1_024))),
    ("image", answer("image/png")), ("events", answer("text/event-stream")),
    ("typeless", Response(body: .bytes(Bytes(text)))),
    ("encoded", answer("text/plain", text, [(.contentEncoding, "br")])),
    ("asis", answer("text/plain", text, [(.cacheControl, "max-age=1, No-Transform")])),
    ("secret", answer("application/json", text, [(.cacheControl, "no-store")])),
    ("cookie", answer("text/html", text, [(.setCookie, "a=b")])),
    ("varied", answer("text/plain", text, [(.vary, "origin")])),
    ("stream", stream("text/plain", length: nil)), ("known", stream("text/plain", length: text.utf8.count * 2)),
  ]

  private func run(_ body: (TestServer) async throws -> Void) async throws {
    let routes = Self.answers.map { name, answer in
      Route(.get, "/\(name)", immediate: { _ throws(HTTPError) in answer })
    }
    try await TestServer.run(routes, finishing: Compression().finishing, body)
  }

  private static let gzip = ["accept-encoding: gzip"]

  @Test(arguments: ["json", "html", "svg", "problem", "edge", "varied"])
  func textIsPackedForWhoTakesIt(_ name: String) async throws {
    try await run { server async throws in
      let packed = try await server.get("/\(name)", Self.gzip)
      #expect(packed["content-encoding"] == "gzip" && packed["content-length"] == "\(packed.body.count)")
      #expect(packed["vary"] == (name == "varied" ? "origin, accept-encoding" : "accept-encoding"))
      let plain = try await server.get("/\(name)")
      #expect(plain["content-encoding"] == nil && plain["vary"] == packed["vary"])
      #expect(try unpack(packed.body) == plain.body && packed.body.count < plain.body.count)
      let refused = try await server.get("/\(name)", ["accept-encoding: gzip;q=0, br"])
      #expect(refused.body == plain.body)
    }
  }

  @Test(arguments: ["small", "image", "events", "typeless", "encoded", "asis", "secret", "cookie"])
  func therestIsNot(_ name: String) async throws {
    try await run { server async throws in
      let answer = try await server.get("/\(name)", Self.gzip)
      #expect(answer["content-encoding"] == (name == "encoded" ? "br" : nil) && answer["vary"] == nil)
      #expect(!answer.text.isEmpty)
    }
  }

  @Test func tagsAndConditions() async throws {
    try await run { server async throws in
      let packed = try await server.get("/html", Self.gzip)
      #expect(packed["etag"] == "\"v1-gzip\"" && packed["accept-ranges"] == nil)
      let plain = try await server.get("/html")
      #expect(plain["etag"] == "\"v1\"" && plain["accept-ranges"] == "bytes")
      for tag in ["\"v1\"", "\"v1-gzip\"", "W/\"v1-gzip\""] {
        let unchanged = try await server.get("/html", Self.gzip + ["if-none-match: \(tag)"])
        #expect(
          unchanged.status == 304 && unchanged["vary"] == "accept-encoding" && unchanged["content-encoding"] == nil)
        #expect(unchanged["etag"] == tag.replacing("W/", with: ""))
      }
      let part = try await server.get("/html", Self.gzip + ["range: bytes=0-5"])
      #expect(
        part.status == 206 && part.text == "A line" && part["content-encoding"] == nil && part["etag"] == "\"v1\"")
      // Parts of what was packed must not be continued with what was not.
      let mixed = try await server.get("/html", ["range: bytes=0-5", "if-range: \"v1-gzip\""])
      #expect(mixed.status == 200 && mixed.text == Self.text)
    }
  }

  @Test func whatIsLongGoesOutInPieces() async throws {
    try await run { server async throws in
      let packed = try await server.get("/long", Self.gzip)
      #expect(packed["transfer-encoding"] == "chunked" && packed["etag"] == "\"v9-gzip\"")
      #expect(try unpack(packed.body) == Array(Self.long.utf8))
      let known = try await server.get("/known", Self.gzip)
      #expect(try unpack(known.body) == Array((Self.text + Self.text).utf8) && known["content-length"] == nil)
    }
  }

  @Test func aStreamIsNotHeldBack() async throws {
    try await run { server async throws in
      try await server.client { client in
        try client.request("GET", "/stream", Self.gzip)
        #expect(try client.head()["content-encoding"] == "gzip")
        let size = try #require(try client.line().flatMap { Int($0, radix: 16) })
        var output = ByteWriter()
        let piece = try client.read(size)
        try GzipDecoder().write(piece.span, limit: 1 << 20, into: &output)
        #expect(output.finish().text == Self.text, "the first piece is there before the second is written")
      }
    }
  }

  @Test func headSaysWhatGetWould() async throws {
    try await run { server async throws in
      let get = try await server.get("/json", Self.gzip)
      let head = try await server.get("/json", Self.gzip, method: "HEAD")
      #expect(head["content-length"] == get["content-length"] && head["content-encoding"] == "gzip")
      let long = try await server.get("/long", Self.gzip, method: "HEAD")
      #expect(long["content-encoding"] == "gzip" && long["content-length"] == nil && long["etag"] == "\"v9-gzip\"")
    }
  }

  @Test func encodersComeBackAndBeyondTheBoundStreamsGoOutAsTheyAre() async throws {
    let shelf = GzipShelf()
    let loans = (0..<Compression.maxStreams).compactMap { _ in shelf.take() }
    #expect(loans.count == Compression.maxStreams && shelf.take() == nil)
    for loan in loans { shelf.giveBack(loan) }
    #expect(shelf.take() != nil)
  }
}
