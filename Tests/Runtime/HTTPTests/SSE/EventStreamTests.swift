import Core
import Net
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(1))) struct EventStreamTests {
  private static func routes(_ seen: Seen, heartbeat: Duration = .seconds(15)) -> [Route] {
    [
      Route(.get, "/events", limits: RouteLimits(deadline: nil)) { request throws(HTTPError) in
        let last = Int(request.lastEventID ?? "") ?? 0
        return .events(request, heartbeat: heartbeat) { events throws(HTTPError) in
          for id in last + 1...last + 3 {
            try await events.send(Bytes("line one\nline \(id)"), name: "tick", id: "\(id)")
          }
        }
      },
      Route(.get, "/silent", limits: RouteLimits(deadline: nil)) { request throws(HTTPError) in
        .events(request, retry: nil, heartbeat: heartbeat) { events throws(HTTPError) in
          seen.note("silent began")
          do { try await request.loop.sleep(for: .seconds(30)) } catch { seen.note("silent cancelled") }
        }
      },
    ]
  }

  @Test func eventsWithIdsAndWhereToGoOn() async throws {
    try await TestServer.run(Self.routes(Seen()), finishing: Compression().finishing) { server async throws in
      let answer = try await server.get("/events", ["accept-encoding: gzip"])
      #expect(answer["content-type"] == "text/event-stream" && answer["cache-control"] == "no-store")
      #expect(answer["x-accel-buffering"] == "no" && answer["content-encoding"] == nil)
      let first = "event: tick\nid: 1\ndata: line one\ndata: line 1\n\n"
      #expect(answer.text.hasPrefix("retry: 2000\n\n" + first) && !answer.wasCut)
      let next = try await server.get("/events", ["last-event-id: 41"])
      #expect(next.text.contains("id: 42\n") && next.text.contains("id: 44\n") && !next.text.contains("id: 41\n"))
    }
  }

  @Test func aSilentStreamShowsThatItLivesAndNoticesWhoLeft() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen, heartbeat: .milliseconds(40))) { server async throws in
      let left = try await server.client { client in
        try client.request("GET", "/silent")
        #expect(try client.head().status == 200)
        var heard = ""
        while heard.count < 4 * 5 { heard += String(decoding: try client.readSome(), as: UTF8.self) }
        #expect(heard.hasPrefix("3\r\n:\n\n\r\n3\r\n:\n\n\r\n"))
        return MonotonicTime.now
      }
      // It went with a FIN, which might be half a close: the next heartbeats find out.
      let cancelled = try #require(await seen.wait(for: "silent cancelled"))
      #expect(cancelled - left < .seconds(5))
    }
  }

  @Test func aDrainEndsTheStreamInOrder() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen)) { server async throws in
      let listeners = server.listeners
      async let answer = server.get("/silent")
      #expect(await seen.wait(for: "silent began") != nil)
      let began = MonotonicTime.now
      #expect(await listeners.drain(within: .seconds(30)) == 0)
      #expect(MonotonicTime.now - began < .seconds(10), "a drain that does not end it takes 30 s")
      #expect(try await !answer.wasCut)
      #expect(await seen.wait(for: "silent cancelled") != nil)
    }
  }

  @Test func aDrainEndsTheStreamInOrderOverHTTP2() async throws {
    let seen = Seen()
    try await TestServer.run(Self.routes(seen)) { server async throws in
      let listeners = server.listeners
      let text = try await server.http2 { client in
        let stream = try client.open(.get, "/silent", endsStream: true)
        #expect(try await stream.head().status == 200)
        client.loop.spawn { seen.note("\(await listeners.drain(within: .seconds(30))) aborted") }
        var text = ""
        while let piece = try await stream.next() { text += piece.text }
        return text
      }
      #expect(text.isEmpty)
      #expect(await seen.wait(for: "0 aborted") != nil)
      #expect(await seen.wait(for: "silent cancelled") != nil)
    }
  }
}
