// The calling side of a connection: a socket that connects without blocking its loop, to an address that somebody has
// resolved already.

internal import CSocket
public import Core
internal import Glibc

/// Opens connections from a loop.
public enum Connector {
  /// Connects within `timeout`, with TLS to `host` where a context is given. Call on the loop.
  public static func connect(
    to address: SocketAddress, on loop: Loop, tls: TLSContext? = nil, host: String = "",
    timeout: Duration = .seconds(10)
  ) async throws(NetError) -> ConnectedSocket {
    loop.assertCurrent()
    let session = try tls?.connect(to: host)
    let descriptor = csocket_stream(address.family)
    guard descriptor >= 0 else { throw NetError(system: "socket", errno: -descriptor) }
    let started = unsafe address.withSockAddr { unsafe Glibc.connect(descriptor, $0, $1) }
    let number = started == 0 ? 0 : errno
    if number == EINPROGRESS {
      if let failure = await finish(descriptor, loop, timeout) {
        _ = Glibc.close(descriptor)
        throw failure
      }
    } else if number != 0 {
      _ = Glibc.close(descriptor)
      throw NetError(system: "connect to \(address)", errno: number)
    }
    if !address.isUnix { _ = csocket_no_delay(descriptor) }
    return ConnectedSocket(descriptor, address, on: loop, tls: session, expectsProxyHeader: false)
  }

  /// Waits until the socket is connected, has failed, or the time is up.
  private static func finish(_ descriptor: Int32, _ loop: Loop, _ timeout: Duration) async -> NetError? {
    guard let watcher = FileWatcher(descriptor, on: loop) else {
      return NetError(.system, "the socket cannot be watched")
    }
    return await withCheckedContinuation { continuation in
      var timer: TimerID?
      let finish: (NetError?) -> Void = { failure in
        watcher.close()
        if let timer { loop.cancel(timer) }
        continuation.resume(returning: failure)
      }
      timer = loop.schedule(after: timeout) { finish(NetError(.timeout, "connect: no answer in time")) }
      watcher.whenReady { _ in
        let number = csocket_pending_error(descriptor)
        finish(number == 0 ? nil : NetError(system: "connect", errno: number))
      }
      watcher.watch(.write)
    }
  }
}
