// Going down: what was accepted is answered, what is open is told, and the process ends with 0 in its time.

import Foundation
import Synchronization
import Testing

@Suite struct DrainTests {
  /// Clients that keep their connections busy. A request on a connection that had served before must be answered.
  @Test func noRequestGoesUnansweredUnderLoad() throws {
    let server = try TestServer("--debug-endpoints")
    let port = server.port
    let tally = Mutex((answered: 0, lost: 0, goodbyes: 0))
    let threads = (0..<16).map { _ in
      Thread {
        while let client = RawClient(port) {
          var served = 0
          while client.send("GET /debug/slow?ms=2 HTTP/1.1\r\nhost: a\r\n\r\n"), let answer = client.answer() {
            served += 1
            if answer.contains("connection: close") {
              tally.withLock { $0.goodbyes += 1 }
              served = -1
              break
            }
          }
          tally.withLock {
            $0.answered += max(0, served)
            if served > 0 { $0.lost += 1 }
          }
          if served >= 0 { return }
        }
      }
    }
    for thread in threads { thread.start() }
    usleep(500_000)
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    #expect(eventually { threads.allSatisfy(\.isFinished) })
    let (answered, lost, goodbyes) = tally.withLock { $0 }
    #expect(lost == 0, "\(lost) requests on living connections were not answered")
    #expect(goodbyes >= 16 && answered >= 0, "\(goodbyes) connections were told")
    #expect(server.line("stopped") != nil && server.line("connections cut at the end of the drain window") == nil)
  }

  @Test(arguments: ["--http1.1", "--http2-prior-knowledge"])
  func whatRunsMayFinish(version: String) throws {
    let server = try TestServer("--debug-endpoints")
    let slow = Mutex<Answer?>(nil)
    let client = Thread {
      let answer = curl(version, "\(server.url)/debug/slow?ms=800")
      slow.withLock { $0 = answer }
    }
    client.start()
    #expect(eventually { server.metric("cascade_http_requests_in_flight") == 1.0 })
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    #expect(eventually { slow.withLock { $0 } != nil })
    #expect(slow.withLock { $0?.status } == 200)
    if version == "--http1.1" { #expect(slow.withLock { $0?.field("connection") } == "close") }
    #expect(RawClient(server.port) == nil)
  }

  @Test func anIdleConnectionIsKeptForARequestOnItsWayAndToldUnready() throws {
    let server = try TestServer("--drain-idle", "2s")
    let client = try #require(RawClient(server.port))
    client.send("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(client.answer() != nil)
    server.signal(SIGTERM)
    #expect(eventually { server.line("stopping") != nil })
    client.send("GET /readyz HTTP/1.1\r\nhost: a\r\n\r\n")
    let answer = try #require(client.answer())
    #expect(answer.contains("503") && answer.contains(#""server":"draining""#))
    #expect(answer.contains("connection: close"))
    #expect(client.receiveAll().end == .finished)
    client.close()
    #expect(server.exitCode() == 0)
  }

  @Test func webSocketsAreToldWithACode() throws {
    let server = try TestServer("--debug-endpoints")
    let socket = try #require(WebSocketClient(server.port, "/debug/echo"))
    socket.send("hello")
    #expect(socket.receive() == .text("hello"))
    server.signal(SIGTERM)
    #expect(socket.receive() == .close(1001))
    socket.close(1001)
    socket.carrier.close()
    #expect(server.exitCode() == 0)
  }

  @Test func whatDoesNotFinishIsCutWhenTheWindowIsOver() throws {
    let server = try TestServer("--debug-endpoints", "--drain-window", "300ms")
    let client = try #require(RawClient(server.port))
    client.send("GET /debug/slow?ms=60000 HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(eventually { server.metric("cascade_http_requests_in_flight") == 1.0 })
    let began = Date()
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    #expect(Date().timeIntervalSince(began) < 3)
    #expect(server.line("connections cut at the end of the drain window")?["connections"] as? Int == 1)
  }

  @Test func signalsAreObeyedThoughTheParentHadThemBlocked() throws {
    let server = try TestServer(before: ["env", "--block-signal=TERM,INT,HUP"])
    server.signal(SIGHUP)
    #expect(eventually { server.line("settings read again") != nil })
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
  }

  @Test func aSecondSignalEndsItAtOnce() throws {
    let server = try TestServer("--debug-endpoints")
    let client = try #require(RawClient(server.port))
    client.send("GET /debug/slow?ms=60000 HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(eventually { server.metric("cascade_http_requests_in_flight") == 1.0 })
    server.signal(SIGINT)
    #expect(eventually { server.line("stopping") != nil })
    server.signal(SIGINT)
    #expect(server.exitCode() == 1)
  }
}
