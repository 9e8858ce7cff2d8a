import Core
import Testing

@testable import Net

@Suite struct UDPSocketTests {
  @Test(arguments: [("127.0.0.1:0", "127.0.0.1"), ("[::1]:0", "::1"), (":0", "127.0.0.1")])
  func datagramsArriveWithTheirSender(bound: String, reachedAt: String) async throws {
    try await onLoop { loop in
      let server = try UDPSocket(SocketAddress(bound), on: loop)
      let reached = try IPAddress(reachedAt)
      let client = try UDPSocket(.ip(reached, port: 0), on: loop)
      let there = SocketAddress.ip(reached, port: server.localAddress.port!)
      var asked: [Int] = []
      var answers: [[UInt8]] = []
      server.receive { bytes, peer in
        asked.append(bytes.count)
        #expect(peer == client.localAddress)
        server.send(Bytes(copying: bytes), to: peer)
      }
      client.receive { bytes, peer in
        #expect(peer == there)
        answers.append([UInt8](copying: bytes))
      }
      let datagrams = [[], [1], [UInt8](repeating: 7, count: 60_000)]
      for datagram in datagrams { #expect(client.send(Bytes(datagram), to: there) == .sent) }
      #expect(await eventually(loop) { answers.count == 3 })
      #expect(answers == datagrams)
      #expect(asked == [0, 1, 60_000])
      server.close()
      client.close()
    }
  }

  @Test func aFloodIsTakenInTurnsOfBoundedLength() async throws {
    try await onLoop { loop in
      let server = try UDPSocket(SocketAddress("127.0.0.1:0"), on: loop)
      let client = try UDPSocket(SocketAddress("127.0.0.1:0"), on: loop)
      for index in 0..<100 { client.send(Bytes([UInt8(index)]), to: server.localAddress) }
      var inThisTurn = 0
      var largestTurn = 0
      var total = 0
      server.receive { _, _ in
        total += 1
        inThisTurn += 1
        largestTurn = max(largestTurn, inThisTurn)
        if inThisTurn == 1 { loop.atEndOfTurn { inThisTurn = 0 } }
      }
      #expect(await eventually(loop) { total == 100 })
      #expect(largestTurn == UDPSocket.maxDatagramsPerTurn)
      server.close()
      client.close()
    }
  }

  @Test func whatCannotBeSentIsDroppedAndCounted() async throws {
    try await onLoop { loop in
      let socket = try UDPSocket(SocketAddress("127.0.0.1:0"), on: loop)
      #expect(socket.send(Bytes([UInt8](repeating: 0, count: 70_000)), to: socket.localAddress) == .dropped)
      #expect(socket.send(Bytes([1]), to: try SocketAddress("[2001:db8::1]:9")) == .dropped)
      #expect(socket.droppedCount == 2)
      socket.close()
      #expect(socket.send(Bytes([1]), to: socket.localAddress) == .dropped)
    }
  }

  @Test func whatCannotBeBoundIsAnError() async throws {
    try await onLoop { loop in
      #expect(throws: NetError.self) { try UDPSocket(SocketAddress("192.0.2.1:0"), on: loop) }
      #expect(throws: NetError.self) { try UDPSocket(.unix("/tmp/x"), on: loop) }
      let first = try UDPSocket(SocketAddress("127.0.0.1:0"), on: loop, sharesPort: true)
      #expect(throws: NetError.self) { try UDPSocket(first.localAddress, on: loop) }
      let second = try UDPSocket(first.localAddress, on: loop, sharesPort: true)
      #expect(second.localAddress == first.localAddress)
    }
  }

  @Test func closingFromWithinACallbackEndsIt() async throws {
    try await onLoop { loop in
      let server = try UDPSocket(SocketAddress("127.0.0.1:0"), on: loop)
      let client = try UDPSocket(SocketAddress("127.0.0.1:0"), on: loop)
      for _ in 0..<10 { client.send(Bytes([1]), to: server.localAddress) }
      var count = 0
      server.receive { _, _ in
        count += 1
        server.close()
      }
      try await loop.sleep(for: .milliseconds(50))
      #expect(count == 1)
    }
  }
}
