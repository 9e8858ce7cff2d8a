// More of everything than there is room for: descriptors, connections, bytes that nobody reads. The excess is shed, the
// rest is served, and afterwards all is as before.

import Foundation
import Testing

@Suite struct ExhaustionTests {
  @Test func withoutDescriptorsItShedsRestsAndRecovers() throws {
    let server = try TestServer(before: ["prlimit", "--nofile=64:64"])
    #expect(server.line("fewer file descriptors than connections.max: connections beyond them are closed") != nil)
    let kept = try #require(RawClient(server.port))
    kept.send("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(kept.answer() != nil)
    var clients = (0..<120).compactMap { _ in RawClient(server.port) }
    // It rests between two rounds of shedding: how far it is by now depends on the machine.
    var waiting = clients
    #expect(
      eventually {
        waiting.removeAll { $0.receive(within: 0.01).end != .silent }
        return clients.count - waiting.count > 30
      }, "\(clients.count - waiting.count) of \(clients.count)")
    let used = server.processorSeconds
    usleep(1_000_000)
    #expect(server.processorSeconds - used < 0.3, "it spins")
    kept.send("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n")
    #expect(kept.answer()?.hasPrefix("HTTP/1.1 200") == true)
    clients.removeAll()
    waiting.removeAll()
    #expect(eventually { curl("\(server.url)/healthz").status == 200 })
    #expect((server.metric("cascade_connections_shed_total") ?? 0) > 0)
  }

  @Test func connectionsBeyondTheBoundsAreClosed() throws {
    let server = try TestServer("--connections-max", "20", "--connections-max-per-address", "10")
    func open(_ count: Int, from source: String) -> [RawClient] {
      (0..<count).compactMap { _ in RawClient(server.port, from: source) }
    }
    var clients = open(15, from: "127.0.0.2") + open(15, from: "127.0.0.3") + open(5, from: "127.0.0.4")
    let closed = clients.map { $0.receive(within: 0.1).end != .silent }
    // Loops accept side by side, so which ones are over the bound of all is not said; how many are is.
    #expect(closed[..<15].count { $0 } >= 5 && closed[15..<30].count { $0 } >= 5 && closed.count { $0 } == 15)
    #expect(server.metric("cascade_connections_refused_total") == 15.0)
    clients.removeAll()
    #expect(eventually { server.metric("cascade_connections") == 0.0 })
    #expect(curl("\(server.url)/healthz").status == 200)
  }

  @Test func tenThousandConnectionsOpenedAndDroppedAtOnce() throws {
    let server = try TestServer()
    _ = curl("\(server.url)/healthz")
    let before = server.residentBytes
    // Descriptors of this process are few: waves, each from another address, dropped without a word.
    var opened = 0
    for wave in 0..<20 {
      let clients = (0..<500).compactMap { _ in RawClient(server.port, from: "127.0.1.\(wave + 1)") }
      opened += clients.count
      if wave % 2 == 1 { for client in clients { client.send("GET /healthz HTTP/1.1\r\n") } }
    }
    #expect(opened == 10_000)
    #expect(eventually { server.metric("cascade_connections") == 0.0 })
    #expect(curl("\(server.url)/healthz").status == 200)
    #expect(server.residentBytes - before < 32 << 20, "\((server.residentBytes - before) >> 20) MiB more")
  }

  @Test(arguments: ["POST /debug/echo HTTP/1.1\r\nhost: a\r\ncontent-length: 1000000000\r\n\r\n"])
  func aClientThatNeverReadsCostsABoundedAmountAndIsCut(head: String) throws {
    let server = try TestServer("--debug-endpoints", "--connections-write-stall", "700ms")
    let before = server.residentBytes
    let clients = try (0..<8).map { _ in try #require(RawClient(server.port, receiveBuffer: 4_096)) }
    let piece = [UInt8](repeating: 120, count: 65_536)
    for client in clients { client.send(head) }
    var taken = 0
    for client in clients {
      for _ in 0..<400 where client.send(piece, within: 0.02) { taken += piece.count }
    }
    let grown = server.residentBytes - before
    #expect(grown < 32 << 20, "\(grown >> 20) MiB for 8 connections, \(taken >> 20) MiB sent")
    #expect(eventually { server.metric("cascade_connections") == 0.0 })
    #expect(curl("\(server.url)/healthz").status == 200)
  }

  @Test func aWebSocketThatNeverReadsIsLeftWithItsMessages() throws {
    let server = try TestServer("--debug-endpoints", "--connections-write-stall", "700ms")
    let before = server.residentBytes
    let socket = try #require(WebSocketClient(server.port, "/debug/echo"))
    // A masked binary frame of 60,000 bytes; a mask of zeros leaves them as they are.
    let frame: [UInt8] = [0x82, 0xfe, 0xea, 0x60, 0, 0, 0, 0] + [UInt8](repeating: 7, count: 60_000)
    var sent = 0
    while sent < 2_000, socket.carrier.send(frame, within: 0.2) { sent += 1 }
    #expect(sent < 2_000, "all of it was taken")
    #expect(server.residentBytes - before < 24 << 20)
    #expect(eventually { server.metric("cascade_connections") == 0.0 })
  }
}
