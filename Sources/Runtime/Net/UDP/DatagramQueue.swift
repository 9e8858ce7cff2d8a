// Datagrams that wait for the system to have room. At either bound the newest is refused: what waits is older and, in
// order, still wanted.

import Core

struct DatagramQueue {
  static let maxCount = 1_024
  static let maxBytes = 512 * 1024

  private var waiting: ContiguousArray<(datagram: Bytes, peer: SocketAddress)> = []
  private var head = 0
  private(set) var byteCount = 0

  var count: Int { waiting.count - head }
  var first: (datagram: Bytes, peer: SocketAddress)? { head < waiting.count ? waiting[head] : nil }

  /// False when there is no room.
  mutating func append(_ datagram: Bytes, to peer: SocketAddress) -> Bool {
    guard count < DatagramQueue.maxCount, byteCount + datagram.count <= DatagramQueue.maxBytes else { return false }
    waiting.append((datagram, peer))
    byteCount += datagram.count
    return true
  }

  mutating func removeFirst() {
    byteCount -= waiting[head].datagram.count
    head += 1
    if head == waiting.count || head == DatagramQueue.maxCount {
      waiting.removeFirst(head)
      head = 0
    }
  }
}
