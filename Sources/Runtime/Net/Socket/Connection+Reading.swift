// How bytes come in: from the socket into the loop's buffer, through the PROXY header and TLS where there are any, to
// `received`. Pausing leaves bytes with the kernel, and so with the peer.

internal import CSocket
internal import Core
internal import Glibc

extension Connection {
  /// Leaves further bytes with the peer.
  public final func pauseReading() {
    readPaused = true
    updateInterest()
  }

  public final func resumeReading() {
    guard readPaused else { return }
    readPaused = false
    updateInterest()
  }

  public final var isPaused: Bool { readPaused }

  /// Reads that one wake-up may do before others get their turn.
  private static let readsPerTurn = 4

  final func ioReady(_ ready: FileWatcher.Interest) {
    if ready.contains(.write) { writable() }
    if state != .closed && ready.contains(.read) { readable() }
  }

  private func readable() {
    inRead = true
    defer {
      inRead = false
      if state != .closed { flush() }
    }
    for _ in 0..<Connection.readsPerTurn where state != .closed && !readPaused && !peerEnded {
      let count = unsafe csocket_read(descriptor, loop.readBuffer.baseAddress, Loop.readBufferSize)
      if count > 0 {
        let bytes = unsafe Span<UInt8>(
          _unsafeElements: UnsafeBufferPointer(
            start: loop.readBuffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: count))
        take(bytes)
        if count < Loop.readBufferSize { return }
      } else if count == 0 {
        return ended()
      } else if count == -Int(EAGAIN) || count == -Int(EINTR) {
        return
      } else {
        return end(NetError(system: "read", errno: Int32(-count)))
      }
    }
  }

  private func take(_ bytes: Span<UInt8>) {
    if state == .lingering || state == .closing {
      dropped += bytes.count
      if dropped > limits.maxDroppedBytes { end(NetError(.limit, "sent on after we had closed")) }
      return
    }
    if preface == nil && tls == nil { return received(bytes) }
    takePreface(bytes)
  }

  private func takePreface(_ bytes: Span<UInt8>) {
    guard var machine = preface else { return decrypt(bytes) }
    let taken: Int
    do throws(NetError) {
      taken = try machine.receive(bytes)
    } catch {
      return end(error)
    }
    guard let header = machine.result else {
      preface = machine
      return
    }
    preface = nil
    if let source = header.source { remote = source }
    if tls == nil { becomeOpen() }
    guard state != .closed, taken < bytes.count else { return }
    let rest = bytes.extracting(taken..<bytes.count)
    tls == nil ? received(rest) : decrypt(rest)
  }

  private func ended() {
    peerEnded = true
    updateInterest()
    switch state {
    case .starting: end(NetError(.closed, "closed before it began"))
    case .open: peerFinished()
    case .closing: flush()
    case .lingering: end(nil)
    case .closed: return
    }
  }

  final func updateInterest() {
    var interest: FileWatcher.Interest = []
    if !peerEnded && (!readPaused || state == .lingering) { interest.insert(.read) }
    if blocked { interest.insert(.write) }
    watcher?.watch(interest)
  }
}
