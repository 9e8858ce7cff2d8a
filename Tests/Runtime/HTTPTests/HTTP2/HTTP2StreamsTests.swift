// What the driver makes of frames that come too late, and of answers that share a connection.

import Core
import Glibc
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(2))) struct HTTP2StreamsTests {
  private static let opening = RawFrame.preface + RawFrame.settings()
  /// Of a client that opens its windows as wide as they go.
  private static let wideOpening =
    RawFrame.preface + RawFrame.settings([(4, 0x7fff_ffff)])
    + RawFrame.frame(.windowUpdate, 0, RawFrame.number(0x7fff_0000))

  @Test func aFrameBehindTheEndOfAStreamEndsTheConnection() async throws {
    try await TestServer.run(TestRoutes.all()) { server in
      let (answered, code, ended) = try await server.client { client in
        try client.send(Self.opening + RawFrame.request(1))
        _ = try client.frame { $0.stream == 1 && $0.ends }
        // The request before it in the same read is answered all the same.
        try client.send(RawFrame.request(3) + RawFrame.data(1, "late"))
        var answered = false
        let goAway = try client.frame {
          if $0.stream == 3 { answered = true }
          return $0.isA(.goAway)
        }
        return (answered, goAway?.goAwayCode, try client.isEnded())
      }
      #expect(answered && code == 5 && ended, "STREAM_CLOSED")
    }
  }

  /// The client cannot know yet that it was cut off: a race, and no fault.
  @Test func whatComesOnAStreamThatWeHaveCutIsDropped() async throws {
    try await TestServer.run(TestRoutes.all()) { server in
      let frames = try await server.client { client in
        try client.send(Self.opening + RawFrame.request(1, "/missing", post: true, ends: false))
        let cut = try client.frame { $0.stream == 1 && $0.isA(.reset) }
        try client.send(
          RawFrame.data(1, "more") + RawFrame.data(1, "and more", ends: true) + RawFrame.request(3))
        let next = try client.frame { $0.stream == 3 && $0.ends || $0.isA(.goAway) }
        return (cut, next)
      }
      #expect(frames.0 != nil)
      #expect(frames.1?.stream == 3)
    }
  }

  /// What the connection has room for goes to both, unless the client says that one is to be first.
  @Test(arguments: [(nil, true), ("u=3", false)] as [(String?, Bool)])
  func aLongAnswerDoesNotKeepAShortOneWaiting(_ priority: String?, _ overtakes: Bool) async throws {
    let long = Response(body: .bytes(Bytes(repeating: 0x78, count: 32 << 20)))
    let routes = TestRoutes.simple + [Route(.get, "/long") { _ throws(HTTPError) in long }]
    try await TestServer.run(routes) { server in
      let port = server.port
      let first = try await server.workers.run { () throws(any Error) in
        // The kernel holds less than the long answer.
        let client = try RawClient(port: port, receiveBuffer: 65_536)
        try client.send(Self.wideOpening + RawFrame.request(1, "/long", priority: priority))
        _ = try client.frame { $0.isA(.data) }
        try client.send(RawFrame.request(3))
        return try client.frame { $0.ends }
      }
      #expect(first?.stream == (overtakes ? 3 : 1))
    }
  }
  /// Windows do not bound what waits here, for they are the peer's to choose; the connection's room does.
  @Test func aReaderThatStopsStopsTheWriterHoweverWideItsWindows() async throws {
    let seen = Seen()
    try await TestServer.run(TestRoutes.all(seen)) { server async throws in
      try await server.client { client in
        try client.send(Self.wideOpening + RawFrame.request(1, "/endless"))
        _ = try client.frame { $0.isA(.headers) }
        usleep(300_000)
        let before = seen.written.total
        usleep(300_000)
        #expect(seen.written.total == before, "the writer went on")
        client.reset()
      }
      #expect(await seen.wait(for: "endless stopped") != nil)
    }
  }
}
