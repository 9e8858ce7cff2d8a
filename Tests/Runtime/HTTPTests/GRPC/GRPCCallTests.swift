import Core
import Testing
import Wire

@testable import HTTP

@Suite struct GRPCCallTests {
  private static let echo = GRPCService(
    "test.Echo",
    methods: [
      .unary("Say") { (word: Word, context) throws(GRPCError) in
        if word.text == "fail" {
          throw GRPCError(.notFound, "No such word: é", details: Bytes([1, 2]), metadata: context.metadata)
        }
        if word.text == "meta" {
          context.initialMetadata.add("x-first", "1")
          context.trailers.add("x-last", "2")
        }
        context.compressesReplies = word.text == "pack"
        return word
      },
      .clientStreaming("Join") { (words: GRPCRequestStream<Word>, _) throws(GRPCError) in
        var all: [String] = []
        while let word = try await words.next() { all.append(word.text) }
        return Word(text: all.joined(separator: "+"))
      },
      .serverStreaming("Spell") { (word: Word, replies: GRPCResponseStream<Word>, context) throws(GRPCError) in
        context.initialMetadata.add("x-first", "1")
        for letter in word.text { try await replies.write(Word(text: String(letter))) }
        if word.text.hasSuffix("!") { throw GRPCError(.aborted, "Shouting.") }
      },
      .bidirectional("Chat") {
        (words: GRPCRequestStream<Word>, replies: GRPCResponseStream<Word>, context) throws(GRPCError) in
        replies.begin()
        while let word = try await words.next() {
          if word.text == "sleep" { try? await context.loop.sleep(for: .seconds(60)) }
          try await replies.write(Word(text: word.text + "?"))
        }
      },
    ])

  private static let service = HTTPService(
    router: Router(echo.routes()) { request throws(HTTPError) in
      if GRPC.isCall(request) { return GRPC.unimplemented(request) }
      throw .notFound
    })

  private func call(
    _ method: String, _ body: [UInt8], _ fields: [(String, String)] = [], version: HTTPVersion = .http2,
    type: String = "application/grpc"
  ) async -> Answer {
    await GRPCExchange.run(
      GRPCCallTests.service, "/test.Echo/" + method, fields, version: version, type: type, body: body)
  }

  // MARK: Unary

  @Test func aUnaryCallIsAnswered() async throws {
    let answer = await call("Say", Word.frames("hello"))
    #expect(answer.status == 200 && answer.fields[.contentType] == "application/grpc")
    #expect(try answer.words() == ["hello"])
    #expect(answer.end == .ok && answer.trailers?.count == 1)
  }

  @Test func aBodyMayComeInAnyPieces() async throws {
    let body = Word.frames("hello")
    let answer = await GRPCExchange.run(GRPCCallTests.service, "/test.Echo/Say") { feed, exchange in
      for byte in body {
        feed.feed(Bytes([byte]))
        try? await exchange.loop.sleep(for: .microseconds(10))
      }
      feed.finish()
    }
    #expect(try answer.words() == ["hello"] && answer.end == .ok)
  }

  @Test func aRefusalIsAHeadAlone() async {
    let answer = await call("Say", Word.frames("fail"), [("x-why", "because")])
    #expect(answer.status == 200 && answer.body.isEmpty && answer.trailers == nil)
    #expect(answer.end == GRPCStatus(.notFound, "No such word: é", details: Bytes([1, 2])))
    #expect(answer.fields[.contentType] == "application/grpc")
  }

  @Test func metadataTravelsBothWays() async throws {
    let answer = await call("Say", Word.frames("meta"))
    #expect(answer.fields["x-first"] == "1" && answer.trailers?["x-last"] == "2" && answer.end == .ok)
  }

  @Test func aCallHasOneMessage() async {
    #expect(await call("Say", []).end?.code == .internal)
    #expect(await call("Say", Word.frames("a", "b")).end?.code == .internal)
    #expect(await call("Say", Array(Word.frames("abc").dropLast())).end?.code == .internal)
    #expect(await call("Say", [0, 0, 0, 0, 2, 0x0a, 9]).end?.code == .internal)
    #expect(await call("Say", [0, 0, 0, 0, 3, 0x0a, 1, 0]).end?.code == .invalidArgument)
    #expect(await call("Say", [2, 0, 0, 0, 0]).end?.code == .internal)
    #expect(await call("Say", [0, 0xff, 0, 0, 0]).end?.code == .resourceExhausted)
  }

  @Test func aMessageBeyondTheLimitIsRefused() async throws {
    var limits = GRPCLimits()
    limits.maxMessageBytes = 5
    let small = GRPCService("test.Echo", limits: limits, methods: GRPCCallTests.echo.methods)
    let service = HTTPService(router: Router(small.routes()) { _ throws(HTTPError) in throw .notFound })
    let fits = await GRPCExchange.run(service, "/test.Echo/Say", body: Word.frames("abc"))
    #expect(try fits.words() == ["abc"])
    let tooLong = await GRPCExchange.run(service, "/test.Echo/Say", body: Word.frames("abcd"))
    #expect(tooLong.end?.code == .resourceExhausted && tooLong.status == 200)
  }

  // MARK: Compression

  @Test func compressionIsAgreedOn() async throws {
    var writer = GRPCMethod.encode(Word(text: "pack"))
    let packed = writer.finishFrame(compressed: true).array
    let answer = await call("Say", packed, [("grpc-encoding", "gzip"), ("grpc-accept-encoding", "identity, gzip")])
    #expect(answer.fields[.grpcEncoding] == "gzip" && answer.end == .ok)
    let frame = try #require(try answer.frames().first)
    #expect(frame.isCompressed)
    #expect(try Word(decoding: GRPCEncoding.gzip.decode(frame.payload, limit: 100)).text == "pack")

    let plain = await call("Say", packed, [("grpc-encoding", "gzip")])
    #expect(try plain.words() == ["pack"] && plain.fields[.grpcEncoding] == nil)
    #expect(await call("Say", packed).end?.code == .internal)
    #expect(await call("Say", [1, 0, 0, 0, 2, 9, 9], [("grpc-encoding", "gzip")]).end?.code == .internal)
    let unknown = await call("Say", packed, [("grpc-encoding", "br")])
    #expect(unknown.end?.code == .unimplemented && unknown.fields[.grpcAcceptEncoding] == "identity,gzip")
  }

  // MARK: Streams

  @Test func aClientStreams() async throws {
    #expect(try await call("Join", Word.frames("a", "b", "c")).words() == ["a+b+c"])
    #expect(try await call("Join", []).words() == [""])
  }

  @Test func aServerStreams() async throws {
    let answer = await call("Spell", Word.frames("abc"))
    #expect(try answer.words() == ["a", "b", "c"] && answer.end == .ok && answer.fields["x-first"] == "1")
    let shouted = await call("Spell", Word.frames("a!"))
    #expect(try shouted.words() == ["a", "!"] && shouted.end == GRPCStatus(.aborted, "Shouting."))
    let silent = await call("Spell", Word.frames(""))
    #expect(silent.body.isEmpty && silent.end == .ok && silent.fields["x-first"] == "1")
    let first = await call("Spell", Word.frames("a", "b"))
    #expect(first.end?.code == .internal && first.trailers == nil)
  }

  @Test func bothStream() async throws {
    let answer = await GRPCExchange.run(GRPCCallTests.service, "/test.Echo/Chat") { body, exchange in
      for word in ["a", "b"] {
        body.feed(Bytes(Word.frames(word)))
        try? await exchange.loop.sleep(for: .milliseconds(1))
      }
      body.finish()
    }
    #expect(try answer.words() == ["a?", "b?"] && answer.end == .ok)
  }

  // MARK: Ends from outside

  @Test func theDeadlineEndsEveryKindOfCall() async throws {
    #expect(await call("Say", Word.frames("a"), [("grpc-timeout", "0n")]).end?.code == .deadlineExceeded)
    #expect(await call("Say", Word.frames("a"), [("grpc-timeout", "5x")]).end?.code == .invalidArgument)
    #expect(try await call("Say", Word.frames("a"), [("grpc-timeout", "5S")]).words() == ["a"])
    let asleep = await call("Chat", Word.frames("a", "sleep"), [("grpc-timeout", "20m")])
    #expect(try asleep.words() == ["a?"] && asleep.end?.code == .deadlineExceeded)
    // A client that never sends.
    for method in ["Say", "Join", "Spell", "Chat"] {
      let answer = await GRPCExchange.run(
        GRPCCallTests.service, "/test.Echo/\(method)", [("grpc-timeout", "5m")]
      ) { _, _ in }
      #expect(answer.end?.code == .deadlineExceeded, "\(method)")
    }
  }

  /// The client's deadline, then the server's own: a handler that hears nothing goes on until its test lets it go.
  @Test(arguments: [[("grpc-timeout", "5m")], []])
  func theDeadlineDoesNotWaitForTheHandler(_ fields: [(String, String)]) async {
    var limits = GRPCLimits()
    limits.deadline = fields.isEmpty ? .milliseconds(5) : nil
    let handler = Monitor<CheckedContinuation<Void, Never>?>(nil)
    let service = GRPCService(
      "test.Echo", limits: limits,
      methods: [
        .unary("Deaf") { (word: Word, _) in
          await withCheckedContinuation { waiting in handler.withLock { $0 = waiting } }
          return word
        }
      ])
    let http = HTTPService(router: Router(service.routes()) { _ throws(HTTPError) in throw .notFound })
    let answer = await GRPCExchange.run(http, "/test.Echo/Deaf", fields) { body, exchange in
      body.feed(Bytes(Word.frames("a")))
      body.finish()
      while exchange.phase != .done { try? await exchange.loop.sleep(for: .milliseconds(1)) }
      handler.withLock { $0?.resume() }
      try? await exchange.loop.sleep(for: .milliseconds(1))
    }
    #expect(answer.status == 200 && answer.end?.code == .deadlineExceeded)
  }

  @Test(arguments: ["One", "Many"], [[], [("grpc-timeout", "60S")]])
  func aClientWhoLeavesCancelsTheHandler(_ method: String, _ fields: [(String, String)]) async {
    let cancelled = Monitor(false)
    let service = GRPCService(
      "test.Echo",
      methods: [
        .unary("One") { (word: Word, context) in
          try? await context.loop.sleep(for: .seconds(60))
          cancelled.withLock { $0 = Task.isCancelled }
          return word
        },
        .bidirectional("Many") { (words: GRPCRequestStream<Word>, replies: GRPCResponseStream<Word>, context) in
          try? await context.loop.sleep(for: .seconds(60))
          cancelled.withLock { $0 = Task.isCancelled }
        },
      ])
    let http = HTTPService(router: Router(service.routes()) { _ throws(HTTPError) in throw .notFound })
    let answer = await GRPCExchange.run(http, "/test.Echo/\(method)", fields) { body, exchange in
      body.feed(Bytes(Word.frames("a")))
      body.finish()
      try? await exchange.loop.sleep(for: .milliseconds(2))
      exchange.peerGone()
      try? await exchange.loop.sleep(for: .milliseconds(5))
    }
    #expect(answer.end == nil && cancelled.withLock { $0 })
  }

  // MARK: Doors

  @Test func whatIsNoCallIsRefused() async {
    #expect(await call("Say", [], type: "application/json").status == 415)
    #expect(await call("Say", Word.frames("a"), version: .http11).status == 505)
    let unknown = await call("Nothing", Word.frames("a"))
    #expect(unknown.status == 200 && unknown.end?.code == .unimplemented && unknown.body.isEmpty)
    let other = await GRPCExchange.run(GRPCCallTests.service, "/other.Service/Say", body: [])
    #expect(other.end?.code == .unimplemented)
  }

  // MARK: gRPC-Web

  @Test(arguments: [HTTPVersion.http11, .http2])
  func browsersCall(_ version: HTTPVersion) async throws {
    let answer = await call("Say", Word.frames("hello"), version: version, type: "application/grpc-web+proto")
    #expect(answer.fields[.contentType] == "application/grpc-web+proto" && answer.trailers == nil)
    let frames = try answer.frames()
    #expect(frames.map(\.flags) == [0, 0x80])
    #expect(try Word(decoding: frames[0].payload).text == "hello")
    #expect(frames[1].payload.text == "grpc-status: 0\r\n")
    let failed = try await call("Say", Word.frames("fail"), version: version, type: "application/grpc-web").frames()
    #expect(failed.map(\.flags) == [0x80])
    #expect(failed[0].payload.text.hasPrefix("grpc-status: 5\r\ngrpc-message: No such word: %C3%A9\r\n"))
  }

  @Test func browsersStreamInText() async throws {
    let text = Array(Base64Text.of(Word.frames("abc!")).utf8)
    var answer = await call("Spell", text, version: .http11, type: "application/grpc-web-text")
    #expect(answer.fields[.contentType] == "application/grpc-web-text+proto")
    var decoder = GRPCTextDecoder()
    answer.body = try decoder.decode(Bytes(answer.body)).array
    let frames = try answer.frames()
    #expect(frames.map(\.flags) == [0, 0, 0, 0, 0x80])
    #expect(frames[4].payload.text == "grpc-status: 10\r\ngrpc-message: Shouting.\r\n")
    let bad = await call("Say", Array("%%%%".utf8), type: "application/grpc-web-text")
    var again = GRPCTextDecoder()
    #expect(String(decoding: try again.decode(Bytes(bad.body)).array, as: UTF8.self).contains("grpc-status: 3"))
  }
}
