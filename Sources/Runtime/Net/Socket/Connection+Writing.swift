// How bytes go out: all that was written during a turn leaves in one call, straight from the pieces. What the socket does
// not take waits here; a peer that takes none of it for `writeStall` is ended.

internal import CSocket
public import Core
internal import Glibc

extension Connection {
  /// Queues a piece; it leaves at the end of the turn, or of the present read, with all else that was written.
  public final func write(_ piece: Bytes) {
    guard isOpen else { return }
    output.append(piece, loop)
    flushSoon()
  }

  /// Queues a copy of a few bytes.
  public final func write(_ bytes: Span<UInt8>) {
    guard isOpen else { return }
    output.append(bytes, loop)
    flushSoon()
  }

  /// Appends to the connection's own buffer: for heads and frames that are written field by field.
  public final func write(_ body: (inout ByteWriter) -> Void) {
    guard isOpen else { return }
    output.append(loop, body)
    flushSoon()
  }

  public final var queuedBytes: Int { output.count + sealed.count }

  /// Whether more may be written now; after a no, `roomAgain` is called.
  public final var hasRoom: Bool {
    if queuedBytes < limits.maxQueuedBytes { return true }
    wantsRoom = true
    return false
  }

  final func flushSoon() {
    guard !inRead, !flushQueued else { return }
    flushQueued = true
    loop.atEndOfTurn { [self] in
      flushQueued = false
      flush()
    }
  }

  final func writable() {
    blocked = false
    flush()
    updateInterest()
  }

  final func flush() {
    guard state != .closed, !inDecrypt else { return }
    while !blocked && send() {}
    guard state != .closed else { return }
    if queuedBytes == 0 {
      stalledUntil = .distantFuture
      if state == .closing { finishClosing() }
    } else if stalledUntil == .distantFuture {
      stalledUntil = loop.now + limits.writeStall
      rearm()
    }
    if wantsRoom && state == .open && queuedBytes <= limits.maxQueuedBytes / 2 {
      wantsRoom = false
      roomAgain()
    }
  }

  /// Gives the socket what it takes in one call; whether to go on.
  private func send() -> Bool {
    if tls != nil { encrypt() }
    if state == .closed { return false }
    let attempt: (UnsafeMutableBufferPointer<iovec>) -> Int = { [descriptor] pieces in
      unsafe csocket_write_pieces(descriptor, pieces.baseAddress, pieces.count)
    }
    let sent = unsafe tls == nil ? output.send(loop, attempt) : sealed.send(loop, attempt)
    if sent > 0 {
      stalledUntil = .distantFuture
      return queuedBytes > 0
    }
    if sent == 0 { return false }
    if sent == -Int(EAGAIN) || sent == -Int(ENOBUFS) {
      blocked = true
      updateInterest()
    } else if sent != -Int(EINTR) {
      end(NetError(system: "write", errno: Int32(-sent)))
    }
    return false
  }

  private func finishClosing() {
    if peerEnded { return end(nil) }
    state = .lingering
    shutdown(descriptor, Int32(SHUT_WR))
    updateInterest()
  }
}
