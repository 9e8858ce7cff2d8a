import Core
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(1))) struct CORSTests {
  private func run(_ origins: [String], credentials: Bool = false, _ body: (TestServer) async throws -> Void)
    async throws
  {
    let policy = try CORSPolicy(origins, credentials: credentials)
    let routes =
      TestRoutes.simple + [
        Route(.put, "/hello") { _ throws(HTTPError) in Response(status: 204) },
        Route(.post, "/test.Service/Call") { _ throws(HTTPError) in
          var fields = Fields()
          fields.add(.contentType, "application/grpc-web+proto")
          return Response(
            fields: fields,
            body: .stream(length: nil) { writer throws(HTTPError) in
              try await writer.write(Bytes("frame"))
              return nil
            })
        },
      ]
    try await TestServer.run(routes, finishing: Compression().finishing + [policy.finish], body)
  }

  private static let preflight = ["access-control-request-method: PUT", "access-control-request-headers: X-One, x-two"]

  @Test func aPageThatMay() async throws {
    try await run(["https://a.example"]) { server async throws in
      let origin = ["origin: https://a.example"]
      let answer = try await server.get("/hello", origin)
      #expect(answer["access-control-allow-origin"] == "https://a.example" && answer["vary"] == "origin")
      #expect(answer["access-control-allow-credentials"] == nil)
      let exposed = try #require(answer["access-control-expose-headers"])
      for name in ["etag", "x-request-id", "retry-after", "grpc-status", "grpc-message", "grpc-status-details-bin"] {
        #expect(exposed.split(separator: ", ").contains { $0 == name })
      }
      for path in ["/refused", "/missing"] {
        #expect(try await server.get(path, origin)["access-control-allow-origin"] == "https://a.example", "\(path)")
      }
      let call = try await server.get("/test.Service/Call", origin, method: "POST")
      #expect(call.text == "frame" && call["access-control-expose-headers"] == exposed)
    }
  }

  @Test func aPreflightTellsWhatThereIs() async throws {
    try await run(["https://a.example"], credentials: true) { server async throws in
      let answer = try await server.get("/hello", ["origin: https://a.example"] + Self.preflight, method: "OPTIONS")
      #expect(answer.status == 204 && answer["access-control-allow-origin"] == "https://a.example")
      #expect(answer["access-control-allow-methods"] == "GET, HEAD, OPTIONS, PUT")
      #expect(answer["access-control-allow-headers"] == "X-One, x-two" && answer["access-control-max-age"] == "7200")
      #expect(answer["access-control-allow-credentials"] == "true" && answer["vary"] == "origin")
      #expect(answer["access-control-expose-headers"] == nil)
      let odd = [
        "origin: https://a.example", "access-control-request-method: GET",
        "access-control-request-headers: a b, ok, c;d",
      ]
      #expect(try await server.get("/hello", odd, method: "OPTIONS")["access-control-allow-headers"] == "ok")
      let call = try await server.get(
        "/test.Service/Call", ["origin: https://a.example"] + Self.preflight, method: "OPTIONS")
      #expect(call["access-control-allow-methods"] == "OPTIONS, POST")
    }
  }

  @Test(arguments: [
    "https://b.example", "http://a.example", "https://a.example:8443", "null", "https://a.example.evil",
  ])
  func aPageThatMayNot(_ origin: String) async throws {
    try await run(["https://a.example"]) { server async throws in
      let answer = try await server.get("/hello", ["origin: \(origin)"])
      #expect(answer.status == 200 && answer["vary"] == "origin")
      #expect(!answer.fields.contains { $0.name.hasPrefix("access-control") })
      let preflight = try await server.get("/hello", ["origin: \(origin)"] + Self.preflight, method: "OPTIONS")
      #expect(preflight.status == 403 && preflight.text.contains("origin_not_allowed") && preflight["vary"] == "origin")
      #expect(!preflight.fields.contains { $0.name.hasPrefix("access-control") })
    }
  }

  @Test func twoOriginsAreNone() async throws {
    try await run(["https://a.example"]) { server async throws in
      let answer = try await server.get("/hello", ["origin: https://a.example", "origin: https://a.example"])
      #expect(answer["access-control-allow-origin"] == nil)
    }
  }

  @Test func anyPage() async throws {
    try await run(["*"]) { server async throws in
      let answer = try await server.get("/hello", ["origin: https://x.example"])
      #expect(answer["access-control-allow-origin"] == "*" && answer["vary"] == nil)
      #expect(try await server.get("/hello", ["origin: null"])["access-control-allow-origin"] == nil)
      #expect(try await server.get("/hello")["access-control-allow-origin"] == nil)
    }
  }

  @Test func optionsWithoutAPageIsPlain() async throws {
    try await run(["https://a.example"]) { server async throws in
      let answer = try await server.get("/hello", method: "OPTIONS")
      #expect(answer.status == 204 && answer["allow"] == "GET, HEAD, OPTIONS, PUT")
      #expect(answer["access-control-allow-methods"] == nil)
    }
  }

  @Test func commonFieldsAreOnEveryAnswer() async throws {
    var common = Fields()
    common.add(.xContentTypeOptions, "nosniff")
    try await TestServer.run(TestRoutes.simple, commonFields: common) { server async throws in
      for path in ["/hello", "/missing", "/pieces"] {
        #expect(try await server.get(path)["x-content-type-options"] == "nosniff")
      }
    }
  }
}
