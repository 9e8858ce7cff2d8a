import Core
import Glibc
import Net
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(2))) struct HTTP1DriverTests {
  @Test func oneConnectionServesManyRequests() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        for _ in 0..<50 {
          try client.request("GET", "/hello")
          let answer = try client.answer()
          #expect(answer.status == 200 && answer.text == "hello" && answer["content-length"] == "5")
          #expect(answer["connection"] == nil && answer["date"] != nil && answer["x-request-id"] != nil)
        }
        try client.request("GET", "/hello", ["connection: close"])
        #expect(try client.answer()["connection"] == "close")
        #expect(try client.isEnded())
      }
    }
  }

  @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        let get = { (path: String) in "GET \(path) HTTP/1.1\r\nhost: t\r\n\r\n" }
        let post = "POST /collect HTTP/1.1\r\nhost: t\r\ncontent-length: 3\r\n\r\nabc"
        try client.send(get("/slow") + get("/hello") + post + get("/slow") + get("/missing") + get("/hello"))
        var answers: [String] = []
        for _ in 0..<6 {
          let answer = try client.answer()
          answers.append(answer.status == 200 ? answer.text : "\(answer.status)")
        }
        #expect(answers == ["slow", "hello", "3 abc", "slow", "404", "hello"])
      }
    }
  }

  @Test func aPipelineOfManyIsAnsweredWhole() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        let count = 2_000
        try client.send(String(repeating: "GET /hello HTTP/1.1\r\nhost: t\r\n\r\n", count: count))
        for _ in 0..<count { #expect(try client.answer().text == "hello") }
      }
    }
  }

  // MARK: Expect

  @Test func continueIsSaidWhenTheHandlerReads() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/collect", ["expect: 100-continue", "content-length: 5"])
        #expect(try client.answer().status == 100)
        try client.send("12345")
        #expect(try client.answer().text == "5 12345")
        try client.request("GET", "/hello")
        #expect(try client.answer().text == "hello")
      }
    }
  }

  @Test func continueIsNotSaidWhenNobodyReads() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      for path in ["/ignore", "/missing"] {
        try await server.client { client in
          try client.request("POST", path, ["expect: 100-continue", "content-length: 5"])
          let answer = try client.answer()
          #expect(answer.status == (path == "/ignore" ? 200 : 404))
          #expect(answer["connection"] == "close", "whether the body comes is not known, so what follows is not either")
          #expect(try client.isEnded())
        }
      }
    }
  }

  @Test func continueIsSaidBeforeTheHeadOfAStream() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/echo", ["expect: 100-continue", "content-length: 5"])
        #expect(try client.answer().status == 100)
        try client.send("12345")
        #expect(try client.answer().text == "12345")
      }
    }
  }

  @Test func aBodyThatDoesNotWaitForContinueIsTaken() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/collect", ["expect: 100-continue"], body: "12345")
        #expect(try client.answer().text == "5 12345")
        try client.request("GET", "/hello")
        #expect(try client.answer().text == "hello")
      }
    }
  }

  // MARK: Limits

  @Test func aBodyOverTheLimitIsRefusedAndASmallRestIsReadOn() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/collect", body: String(repeating: "x", count: 5_000))
        let answer = try client.answer()
        #expect(answer.status == 413 && answer["content-type"] == "application/problem+json")
        #expect(answer.text.contains(#""title":"Body too large""#), "the code's words, as rules have it")
        #expect(answer["connection"] == nil)
        try client.request("GET", "/hello")
        #expect(try client.answer().text == "hello")
      }
    }
  }

  @Test func aChunkedBodyOverTheLimitIsRefused() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/collect", ["transfer-encoding: chunked"])
        for _ in 0..<11 { try client.send("64\r\n\(String(repeating: "x", count: 100))\r\n") }
        #expect(try client.answer().status == 413)
        try client.send("0\r\n\r\n")
        try client.request("GET", "/hello")
        #expect(try client.answer().text == "hello")
      }
    }
  }

  @Test func aHugeBodyThatIsRefusedEndsTheConnectionInOrder() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/collect", ["content-length: 10000000"])
        let answer = try client.answer()
        #expect(answer.status == 413)
        #expect(answer["connection"] == "close", "so much will not be read on")
        #expect(try client.isEnded())
      }
    }
  }

  @Test func anEarlyAnswerReachesAClientThatStillUploads() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/ignore", ["content-length: 500000"])
        try client.send([UInt8](repeating: 0x78, count: 500_000))
        let answer = try client.answer()
        #expect(answer.status == 200 && answer.text == "ignored")
        #expect(try client.isEnded())
      }
    }
  }

  /// It is complete before its route is known: no length was announced, and all came in one read.
  @Test func aChunkedBodyThatCameWholeIsHeldToItsRoute() async throws {
    try await TestServer.run(TestRoutes.all()) { server in
      try await server.client { client in
        try client.request("POST", "/collect", ["transfer-encoding: chunked"])
        try client.send("7d0\r\n" + String(repeating: "x", count: 2_000) + "\r\n0\r\n\r\n")
        #expect(try client.answer().status == 413)
      }
    }
  }

  // MARK: Bodies

  @Test func aHundredMegabytesGoThrough() async throws {
    try await TestServer.run(TestRoutes.all()) { server in
      let total = 100 << 20
      try await server.client { client in
        try client.request("POST", "/echo", ["transfer-encoding: chunked"])
        let reader = ReadingThread(client, total)
        let piece = [UInt8](repeating: 0x78, count: 1 << 20)
        for _ in 0..<total / piece.count {
          try client.send("100000\r\n")
          try client.send(piece)
          try client.send("\r\n")
        }
        try client.send("0\r\n\r\n")
        #expect(try reader.result() == total)
      }
    }
  }

  @Test func aReaderThatStopsStopsTheWriter() async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      try await server.client { client in
        try client.request("GET", "/endless")
        #expect(try client.head().status == 200)
        usleep(300_000)
        let before = seen.written.total
        usleep(300_000)
        #expect(seen.written.total == before, "the writer went on")
        client.reset()
      }
      #expect(await seen.wait(for: "endless stopped") != nil)
    }
  }

  @Test func trailersComeAndGo() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("POST", "/collect", ["transfer-encoding: chunked", "trailer: x-sum"])
        try client.send("3\r\nabc\r\n0\r\nx-sum: !\r\n\r\n")
        #expect(try client.answer().text == "3 abc!")
        try client.request("GET", "/pieces", ["te: trailers"])
        let answer = try client.answer()
        #expect(answer.text == "one two three")
        #expect(answer.trailers.map(\.name) == ["x-sum"])
        try client.request("GET", "/known-length")
        #expect(try client.answer().text == "fourfour")
      }
    }
  }

  @Test func headNothingAndUnchangedHaveNoBody() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        for path in ["/hello", "/pieces", "/known-length", "/cut", "/missing"] {
          try client.request("HEAD", path)
          let answer = try client.answer(toHead: true)
          #expect(answer.status == (path == "/missing" ? 404 : 200))
          if path == "/hello" { #expect(answer["content-length"] == "5") }
          if path == "/known-length" { #expect(answer["content-length"] == "8") }
          if path == "/pieces" { #expect(answer["transfer-encoding"] == "chunked") }
        }
        for (path, status) in [("/nothing", 204), ("/unchanged", 304)] {
          try client.request("GET", path)
          let answer = try client.answer()
          #expect(answer.status == status && answer["content-length"] == nil && answer["transfer-encoding"] == nil)
        }
        try client.request("GET", "/hello")
        #expect(try client.answer().text == "hello")
      }
    }
  }

  // MARK: HTTP/1.0

  @Test func http10() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        for _ in 0..<2 {
          try client.send("GET /hello HTTP/1.0\r\nconnection: keep-alive\r\n\r\n")
          let answer = try client.answer()
          #expect(answer.text == "hello" && answer["connection"] == "keep-alive")
        }
        try client.send("GET /pieces HTTP/1.0\r\nconnection: keep-alive\r\n\r\n")
        let answer = try client.answer()
        #expect(answer.text == "one two three" && answer["connection"] == "close")
        #expect(answer["transfer-encoding"] == nil && answer["content-length"] == nil)
      }
      try await server.client { client in
        try client.send("GET /hello HTTP/1.0\r\n\r\n")
        #expect(try client.answer()["connection"] == "close")
        #expect(try client.isEnded())
      }
    }
  }

  // MARK: Ends

  @Test func aClientThatShutsItsHalfStillGetsItsAnswers() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("GET", "/slow")
        try client.request("GET", "/hello")
        client.finishSending()
        #expect(try client.answer().text == "slow")
        #expect(try client.answer().text == "hello")
        #expect(try client.isEnded())
      }
      try await server.client { client in
        try client.request("POST", "/collect", ["content-length: 10"])
        try client.send("123")
        client.finishSending()
        #expect(try client.isEnded(), "half a body has no answer")
      }
    }
  }

  @Test func aDeadlineAnswersAndTheConnectionLivesOn() async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      try await server.client { client in
        try client.request("GET", "/late")
        let answer = try client.answer()
        #expect(answer.status == 504 && answer["connection"] == nil)
        try client.request("GET", "/hello")
        #expect(try client.answer().text == "hello")
      }
      #expect(await seen.wait(for: "late cancelled") != nil)
    }
  }

  @Test func aHandlerThatThrows() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      try await server.client { client in
        try client.request("GET", "/refused")
        let answer = try client.answer()
        #expect(answer.status == 409 && answer.text.contains("\"code\":\"conflict\""))
        try client.request("GET", "/cut")
        let cut = try client.answer()
        #expect(cut.status == 200 && cut.wasCut && cut.text == "half")
      }
      for path in ["/too-short", "/too-long"] {
        #expect(try await server.get(path).wasCut, "\(path)")
      }
    }
  }

  @Test func aClientThatLeavesCancelsItsHandler() async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      let workers = server.workers
      let port = server.port
      let left = try await workers.run { () throws(any Error) in
        let client = try RawClient(port: port)
        try client.request("GET", "/wait")
        for _ in 0..<400 where !seen.all.contains("wait began") { usleep(5_000) }
        client.reset()
        return MonotonicTime.now
      }
      let cancelled = try #require(await seen.wait(for: "wait cancelled"))
      #expect(cancelled - left < .milliseconds(100 * slowness))
    }
  }

  @Test func drainAnswersWhatRunsAndEndsWhatIsIdle() async throws {
    var limits = HTTPLimits()
    limits.drainIdle = .milliseconds(50)
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen), limits: limits) { server async throws in
      let listeners = server.listeners
      async let idle = server.client { client in
        try client.request("GET", "/hello")
        _ = try client.answer()
        seen.note("idle")
        return try client.isEnded()
      }
      async let busy = server.client { client in
        try client.request("GET", "/gated")
        let answer = try client.answer()
        return (answer, try client.isEnded())
      }
      for what in ["idle", "gated began"] { #expect(await seen.wait(for: what) != nil) }
      async let aborted = listeners.drain(within: .seconds(60))
      #expect(try await idle, "before what runs is over")
      seen.note("go")
      let (answer, ended) = try await busy
      #expect(answer.text == "gated" && answer["connection"] == "close" && ended)
      #expect(await aborted == 0)
      await #expect(throws: (any Error).self) { try await server.get("/hello") }
    }
  }

  // MARK: Time

  @Test func whoeverIsTooSlowIsEnded() async throws {
    var limits = HTTPLimits()
    limits.headTimeout = .milliseconds(150)
    limits.bodyTimeout = .milliseconds(150)
    limits.idleTimeout = .milliseconds(150)
    try await TestServer.run(TestRoutes.all(), limits: limits) { server async throws in
      try await server.client { client in
        // A head that drips: each byte is in time, the whole is not.
        try client.send("GET /hello HTTP/1.1\r\n")
        for _ in 0..<8 {
          usleep(40_000)
          try? client.send("x")
        }
        #expect(try client.answer().status == 408)
        #expect(try client.isEnded())
      }
      try await server.client { client in
        try client.request("POST", "/collect", ["content-length: 10"])
        try client.send("123")
        let answer = try client.answer()
        #expect(answer.status == 408 && answer["connection"] == "close")
        #expect(try client.isEnded())
      }
      try await server.client { client in
        try client.request("GET", "/hello")
        #expect(try client.answer().status == 200)
        #expect(try client.isEnded(), "idle: without a word")
      }
      try await server.client { client throws in #expect(try client.isEnded(), "never said anything") }
    }
  }
}
