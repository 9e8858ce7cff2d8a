import Core
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(1))) struct CachingTests {
  private static let routes: [Route] = [
    Route(.get, "/v") { _ throws(HTTPError) in
      var fields = Fields()
      for (name, value) in [
        (FieldName.contentType, "text/plain"), (.etag, "\"v1\""), (.cacheControl, "private"), (.contentLanguage, "de"),
        (.vary, "cookie"), (.setCookie, "a=b"),
      ] { fields.add(name, value) }
      return Response(fields: fields, body: .bytes(Bytes("0123456789")))
    },
    Route(.get, "/tagless") { _ throws(HTTPError) in .text("0123456789") },
    Route(.put, "/v") { request throws(HTTPError) in
      try request.checkPreconditions(Validators(tag: EntityTag("v1")))
      return Response(status: 204)
    },
    Route(.put, "/new") { request throws(HTTPError) in
      try request.checkPreconditions(nil)
      return Response(status: 201)
    },
  ]

  private func run(_ body: (TestServer) async throws -> Void) async throws {
    try await TestServer.run(Self.routes, finishing: [Caching.finish], body)
  }

  @Test func answersInBytes() async throws {
    try await run { server async throws in
      let whole = try await server.get("/v")
      #expect(whole.status == 200 && whole["accept-ranges"] == "bytes" && whole.text == "0123456789")
      let part = try await server.get("/v", ["range: bytes=2-4"])
      #expect(part.status == 206 && part.text == "234" && part["content-range"] == "bytes 2-4/10")
      #expect(part["content-length"] == "3" && part["content-type"] == "text/plain")
      let beyond = try await server.get("/v", ["range: bytes=10-"])
      #expect(beyond.status == 416 && beyond["content-range"] == "bytes */10")
      #expect(beyond["content-type"] == "application/problem+json" && beyond["etag"] == nil)
      #expect(try await server.get("/v", ["if-match: \"v2\""]).status == 412)
      #expect(try await server.get("/tagless", ["range: bytes=2-4"]).text == "0123456789")
    }
  }

  @Test func unchangedKeepsWhatACacheNeeds() async throws {
    try await run { server async throws in
      let answer = try await server.get("/v", ["if-none-match: W/\"v1\""])
      #expect(answer.status == 304 && answer["etag"] == "\"v1\"" && answer["cache-control"] == "private")
      #expect(answer["vary"] == "cookie" && answer["set-cookie"] == "a=b" && answer["date"] != nil)
      for name in ["content-type", "content-length", "content-language", "accept-ranges", "transfer-encoding"] {
        #expect(answer[name] == nil, "\(name)")
      }
      let head = try await server.get("/v", ["if-none-match: *"], method: "HEAD")
      #expect(head.status == 304)
    }
  }

  @Test func changesWithConditions() async throws {
    try await run { server async throws in
      for (path, fields, status) in [
        ("/v", ["if-match: \"v1\""], 204), ("/v", ["if-match: \"v1-gzip\""], 204), ("/v", ["if-match: \"v0\""], 412),
        ("/v", ["if-none-match: *"], 412), ("/v", [], 204), ("/new", ["if-none-match: *"], 201),
        ("/new", ["if-match: *"], 412),
      ] {
        #expect(try await server.get(path, fields, method: "PUT").status == status, "\(path) \(fields)")
      }
    }
  }
}
