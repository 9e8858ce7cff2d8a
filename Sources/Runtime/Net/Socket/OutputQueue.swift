// What a connection still has to send: shared pieces in order, and a tail into which small writes are put together. A
// connection with nothing to send holds no memory here: the tail's array goes back to the loop.

internal import CSocket
internal import Core

/// Outgoing bytes of one connection.
struct OutputQueue {
  private var pieces: ContiguousArray<Bytes> = []
  private var first = 0
  private var tail = ByteWriter()
  private(set) var count = 0

  /// Below this a piece is copied into the tail rather than queued by itself.
  static let copyBelow = 2_048
  /// Pieces that one system call may take.
  static let piecesPerCall = 64

  var isEmpty: Bool { count == 0 }

  mutating func append(_ piece: Bytes, _ loop: Loop) {
    guard !piece.isEmpty else { return }
    if piece.count < OutputQueue.copyBelow {
      append(piece.span, loop)
    } else {
      seal()
      pieces.append(piece)
      count += piece.count
    }
  }

  mutating func append(_ bytes: Span<UInt8>, _ loop: Loop) {
    if tail.capacity == 0 { tail = ByteWriter(reusing: loop.takeBuffer()) }
    tail.append(bytes)
    count += bytes.count
  }

  /// Lets `write` append to the tail.
  mutating func append(_ loop: Loop, _ write: (inout ByteWriter) -> Void) {
    if tail.capacity == 0 { tail = ByteWriter(reusing: loop.takeBuffer()) }
    let before = tail.count
    write(&tail)
    count += tail.count - before
  }

  private mutating func seal() {
    guard !tail.isEmpty else { return }
    pieces.append(tail.finish())
  }

  /// Hands what is first to `send` and drops what that says it sent; answers what `send` did, 0 with nothing to send.
  mutating func send(_ loop: Loop, _ send: (UnsafeMutableBufferPointer<iovec>) -> Int) -> Int {
    guard count > 0 else { return 0 }
    if pieces.isEmpty { return unsafe sendTail(loop, send) }
    seal()
    let end = min(pieces.count, first + OutputQueue.piecesPerCall)
    let sent = unsafe withUnsafeTemporaryAllocation(of: iovec.self, capacity: end - first) { vectors in
      for index in first..<end {
        unsafe pieces[index].withUnsafeBytes { bytes in
          // The piece outlives the call: `pieces` is not touched before `send` returns.
          unsafe vectors[index - first] = iovec(
            iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
        }
      }
      return unsafe send(vectors)
    }
    if sent > 0 { drop(sent) }
    return sent
  }

  private mutating func sendTail(_ loop: Loop, _ send: (UnsafeMutableBufferPointer<iovec>) -> Int) -> Int {
    let sent = unsafe tail.span.withUnsafeBytes { bytes in
      var vector = unsafe iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
      return unsafe withUnsafeMutablePointer(to: &vector) {
        unsafe send(UnsafeMutableBufferPointer(start: $0, count: 1))
      }
    }
    guard sent > 0 else { return sent }
    count -= sent
    if count == 0 {
      var buffer = tail.takeArray()
      loop.giveBack(&buffer)
    } else {
      pieces.append(tail.finish().dropFirst(sent))
    }
    return sent
  }

  private mutating func drop(_ sent: Int) {
    var rest = sent
    count -= sent
    while rest > 0 {
      let piece = pieces[first]
      if piece.count > rest {
        pieces[first] = piece.dropFirst(rest)
        break
      }
      rest -= piece.count
      pieces[first] = Bytes()
      first += 1
    }
    if first == pieces.count {
      pieces = []
      first = 0
    } else if first > 256 {
      pieces.removeFirst(first)
      first = 0
    }
  }

  /// Moves at most `limit` bytes out, in order, to where they are encrypted.
  mutating func take(_ limit: Int, _ body: (Span<UInt8>) -> Void) {
    seal()
    var rest = limit
    while rest > 0 && first < pieces.count {
      let piece = pieces[first].slice(from: 0, to: min(rest, pieces[first].count))
      body(piece.span)
      rest -= piece.count
      drop(piece.count)
    }
  }

  mutating func removeAll() { self = OutputQueue() }
}
