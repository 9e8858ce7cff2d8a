import Core
import Testing

@testable import Net

@Suite struct DatagramQueueTests {
  private let peer = SocketAddress.ip(.loopbackV4, port: 9)

  @Test func keepsTheOrderOverManyRounds() {
    var queue = DatagramQueue()
    var (next, expected) = (UInt8(0), UInt8(0))
    for round in 0..<3_000 {
      for _ in 0..<(round % 3) where queue.append(Bytes([next]), to: peer) { next &+= 1 }
      if let first = queue.first {
        #expect(first.datagram.array == [expected])
        expected &+= 1
        queue.removeFirst()
      }
    }
    #expect(queue.byteCount == queue.count)
  }

  @Test func refusesTheNewestAtEitherBound() {
    var many = DatagramQueue()
    while many.append(Bytes(), to: peer) {}
    #expect(many.count == DatagramQueue.maxCount)
    many.removeFirst()
    let taken = many.append(Bytes(), to: peer)
    #expect(taken)

    var large = DatagramQueue()
    let datagram = Bytes([UInt8](repeating: 0, count: 60_000))
    while large.append(datagram, to: peer) {}
    #expect(large.count == DatagramQueue.maxBytes / 60_000)
    let small = large.append(Bytes([1]), to: peer)
    #expect(small, "what still fits is taken")
    while large.first != nil { large.removeFirst() }
    #expect(large.byteCount == 0)
  }
}
