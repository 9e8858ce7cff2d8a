// A datagram socket on one loop: it lends each datagram for the length of a callback, and sends at once or, when the
// system has no room, from a bounded queue. It takes a bounded number of datagrams a turn, so that a flood of them does
// not keep the loop from its connections; the system drops what finds no room, as datagrams allow.

internal import CSocket
public import Core
internal import Glibc

/// A bound UDP socket.
public final class UDPSocket {
  /// What became of a datagram, as far as we can know.
  public enum Sent: Sendable {
    case sent
    /// It goes when the system has room again.
    case queued
    /// The queue is full, or the system will never send this one (too long, no route): it is gone.
    case dropped
  }

  public static let maxDatagramsPerTurn = 64

  public let loop: Loop
  /// Where it is bound, with the port that the system chose when none was asked for.
  public let localAddress: SocketAddress
  /// Datagrams that `send` has dropped.
  public private(set) var droppedCount = 0

  private let descriptor: Int32
  private var watcher: FileWatcher?
  private var onDatagram: ((Span<UInt8>, SocketAddress) -> Void)?
  private var queue = DatagramQueue()

  /// Call on the loop. `sharesPort` lets every loop bind a socket of its own to the same port.
  public init(_ address: SocketAddress, on loop: Loop, sharesPort: Bool = false) throws(NetError) {
    self.loop = loop
    guard case .ip = address else { throw NetError(.configuration, "'\(address)' is no address for datagrams") }
    let opened = csocket_datagram(address.family)
    guard opened >= 0 else { throw NetError(system: "socket", errno: -opened) }
    do throws(NetError) {
      localAddress = try UDPSocket.bind(opened, address, sharesPort)
    } catch {
      _ = Glibc.close(opened)
      throw error
    }
    guard let watcher = FileWatcher(opened, on: loop) else {
      _ = Glibc.close(opened)
      throw NetError(.system, "the socket cannot be watched")
    }
    descriptor = opened
    self.watcher = watcher
  }

  deinit { close() }

  private static func bind(
    _ descriptor: Int32, _ address: SocketAddress, _ sharesPort: Bool
  ) throws(NetError) -> SocketAddress {
    if sharesPort { _ = csocket_reuse_port(descriptor) }
    if address.family == AF_INET6 { _ = csocket_only_v6(descriptor, 0) }
    guard unsafe address.withSockAddr({ unsafe Glibc.bind(descriptor, $0, $1) }) == 0 else {
      throw NetError(system: "bind \(address)", errno: errno)
    }
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let named = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &length)
      }
    }
    guard named == 0 else { throw NetError(system: "getsockname", errno: errno) }
    return SocketAddress(storage, length: length) ?? address
  }

  /// Begins to receive; the bytes are gone when `onDatagram` returns. The socket then lives until `close`.
  public func receive(_ onDatagram: @escaping (Span<UInt8>, SocketAddress) -> Void) {
    guard let watcher else { return }
    self.onDatagram = onDatagram
    watcher.whenReady { [self] ready in
      if ready.contains(.write) { flush() }
      if ready.contains(.read) { read() }
    }
    watch()
  }

  /// Sends, or queues behind what is queued.
  @discardableResult
  public func send(_ datagram: Bytes, to peer: SocketAddress) -> Sent {
    guard watcher != nil else { return drop() }
    if queue.count == 0 {
      switch attempt(datagram, peer) {
      case .sent: return .sent
      case .dropped: return drop()
      case .queued: break
      }
    }
    guard queue.append(datagram, to: peer) else { return drop() }
    if onDatagram == nil { watcher?.whenReady { [self] _ in flush() } }
    watch()
    return .queued
  }

  /// Stops at once; what is queued is lost.
  public func close() {
    guard let watcher else { return }
    self.watcher = nil
    watcher.close()
    _ = Glibc.close(descriptor)
    onDatagram = nil
    queue = DatagramQueue()
  }

  private func drop() -> Sent {
    droppedCount += 1
    return .dropped
  }

  private func watch() {
    var interest: FileWatcher.Interest = onDatagram == nil ? [] : .read
    if queue.count > 0 { interest.insert(.write) }
    watcher?.watch(interest)
  }

  private func read() {
    let buffer = unsafe loop.readBuffer
    for _ in 0..<UDPSocket.maxDatagramsPerTurn {
      guard let onDatagram else { return }
      var storage = sockaddr_storage()
      var length = socklen_t()
      let count = unsafe csocket_receive_from(descriptor, buffer.baseAddress, buffer.count, &storage, &length)
      if count == -Int(EINTR) { continue }
      guard count >= 0 else { return }
      guard let peer = SocketAddress(storage, length: length) else { continue }
      unsafe onDatagram(UnsafeRawBufferPointer(rebasing: buffer[..<count]).bindMemory(to: UInt8.self).span, peer)
    }
  }

  private func attempt(_ datagram: Bytes, _ peer: SocketAddress) -> Sent {
    let onV6 = localAddress.family == AF_INET6
    let count = unsafe datagram.span.withUnsafeBytes { bytes in
      unsafe peer.withSockAddr(mapped: onV6) { address, length in
        unsafe csocket_send_to(descriptor, bytes.baseAddress, bytes.count, address, length)
      }
    }
    if count >= 0 { return .sent }
    return Int32(-count) == EAGAIN ? .queued : .dropped
  }

  private func flush() {
    while let (datagram, peer) = queue.first {
      let outcome = attempt(datagram, peer)
      if outcome == .queued { break }
      if outcome == .dropped { droppedCount += 1 }
      queue.removeFirst()
    }
    watch()
  }
}
