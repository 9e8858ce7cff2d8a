import Foundation

private func onLoopback<Result>(
  _ port: Int, _ body: (Int32, UnsafeMutablePointer<sockaddr>, inout socklen_t) -> Result
) -> (result: Result, port: Int) {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
  let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body(descriptor, $0, &length) }
  }
  return (result, Int(UInt16(bigEndian: address.sin_port)))
}

/// A port of the loopback that nobody listens on now.
func freePort() -> Int {
  let (descriptor, port) = unsafe onLoopback(0) { descriptor, address, length in
    _ = unsafe bind(descriptor, address, length)
    _ = unsafe getsockname(descriptor, address, &length)
    return descriptor
  }
  close(descriptor)
  return port
}

func waitUntilListening(_ port: Int) {
  for _ in 0..<1_000 {
    let (isListening, _) = unsafe onLoopback(port) { descriptor, address, length in
      defer { close(descriptor) }
      if unsafe connect(descriptor, address, length) == 0 { return true }
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&wait, 1, 1_000)
      var status: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      _ = unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &status, &size)
      return status == 0
    }
    if isListening { return }
    usleep(5_000)
  }
}

/// A listening socket whose queue is full: connections to it stay half open.
final class FullListener: Sendable {
  private let sockets: [Int32]
  let port: Int

  init() {
    let (listener, port) = unsafe onLoopback(0) { descriptor, address, length in
      _ = unsafe bind(descriptor, address, length)
      _ = listen(descriptor, 0)
      _ = unsafe getsockname(descriptor, address, &length)
      return descriptor
    }
    let fillers = (0..<4).map { _ in
      unsafe onLoopback(port) { descriptor, address, length in
        _ = unsafe connect(descriptor, address, length)
        return descriptor
      }.result
    }
    sockets = [listener] + fillers
    self.port = port
  }

  deinit { for socket in sockets { close(socket) } }
}
