// Accepts connections for one loop and keeps the table of those that live, so that a drain can reach them. With several
// loops each has a socket of its own on the same port (SO_REUSEPORT) and the kernel shares connections out.
//
// Out of descriptors, a listener that only failed would be woken at once again and spin: it keeps one descriptor in
// reserve, gives it up to accept and close the connection that waits, and rests for a moment.

internal import CSocket
public import Core
internal import Glibc

/// Accepts connections on one socket for one loop.
public final class Listener {
  /// Makes the connection that speaks on an accepted socket.
  public typealias Make = (consuming ConnectedSocket) -> Connection

  public let loop: Loop
  public let address: SocketAddress
  private let options: ListenerOptions
  private let make: Make
  private let descriptor: Int32
  private let watcher: FileWatcher
  private var reserve: Int32
  private var connections: ContiguousArray<Connection> = []
  private var isOpen = true
  private var onEmpty: (() -> Void)?

  /// Accepts of one turn, so that a storm of connections does not starve those that live.
  private static let acceptsPerTurn = 64
  /// What the kernel may hold for us when we close: a backlog.
  private static let turnsAtTheEnd = 64
  private static let rest = Duration.milliseconds(50)

  /// Takes over a bound and listening descriptor. Call on the loop.
  init?(_ bound: Int32, _ address: SocketAddress, on loop: Loop, _ options: ListenerOptions, make: @escaping Make) {
    guard let watcher = FileWatcher(bound, on: loop) else { return nil }
    descriptor = bound
    self.address = address
    self.loop = loop
    self.options = options
    self.make = make
    self.watcher = watcher
    reserve = unsafe Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
    watcher.whenReady { [unowned self] _ in _ = accept() }
    watcher.watch(.read)
  }

  /// Stops accepting, after having taken what the kernel had accepted for us already.
  public func close() {
    guard isOpen else { return }
    for _ in 0..<Listener.turnsAtTheEnd { guard accept() else { break } }
    isOpen = false
    watcher.close()
    _ = Glibc.close(descriptor)
    if reserve >= 0 { _ = Glibc.close(reserve) }
  }

  public var liveConnections: Int { connections.count }

  /// Asks every connection to finish; `done` is called when none is left.
  public func drain(_ done: @escaping () -> Void) {
    close()
    onEmpty = done
    for connection in connections { connection.drain() }
    if connections.isEmpty { emptied() }
  }

  /// Ends what is left.
  public func abortAll() {
    for connection in connections { connection.abort(NetError(.timeout, "the server is stopping")) }
  }

  /// A turn's worth; whether more may wait.
  private func accept() -> Bool {
    for _ in 0..<Listener.acceptsPerTurn where isOpen {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let accepted = unsafe csocket_accept(descriptor, &storage, &length)
      if accepted < 0 {
        if accepted == -EMFILE || accepted == -ENFILE { shed() }
        return false
      }
      adopt(accepted, SocketAddress(storage, length: length) ?? .unix(""))
    }
    return true
  }

  private func adopt(_ accepted: Int32, _ remote: SocketAddress) {
    guard isWelcome(accepted), options.gate.admit(remote) else {
      options.onRefused?(remote)
      _ = Glibc.close(accepted)
      return
    }
    if remote.ip != nil { _ = csocket_no_delay(accepted) }
    let socket = ConnectedSocket(
      accepted, remote, on: loop, tls: options.tls?.accept(), expectsProxyHeader: options.expectsProxyHeader)
    let connection = make(socket)
    connection.slot = connections.count
    connections.append(connection)
    connection.start { [unowned self] connection in
      options.gate.leave(remote)
      remove(connection)
    }
  }

  /// Whether its user may come; who cannot be told apart may not.
  private func isWelcome(_ accepted: Int32) -> Bool {
    guard let admits = options.admitsUser, address.isUnix else { return true }
    var user: uid_t = 0
    return unsafe csocket_peer_user(accepted, &user) == 0 && admits(user)
  }

  private func remove(_ connection: Connection) {
    let last = connections.removeLast()
    if connection.slot < connections.count {
      connections[connection.slot] = last
      last.slot = connection.slot
    }
    if connections.isEmpty { emptied() }
  }

  private func emptied() {
    guard !isOpen, let done = onEmpty else { return }
    onEmpty = nil
    done()
  }

  /// Closes what waits, through the descriptor in reserve, and rests: those that come meanwhile wait with the kernel.
  private func shed() {
    for _ in 0..<Listener.acceptsPerTurn where reserve >= 0 {
      _ = Glibc.close(reserve)
      let accepted = csocket_accept(descriptor, nil, nil)
      if accepted >= 0 { _ = Glibc.close(accepted) }
      reserve = unsafe Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard accepted >= 0 else { break }
      options.onOutOfDescriptors?()
    }
    watcher.watch([])
    loop.schedule(after: Listener.rest) { [weak self] in
      guard let self, isOpen else { return }
      watcher.watch(.read)
    }
  }
}
