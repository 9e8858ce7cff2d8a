// A forwarder between a server and its database that cuts connections: each after a number of bytes of its own, counted
// both ways, wherever in a message that falls; some with a FIN, some with a reset.

import Core
import Foundation

final class Cutter: Sendable {
  private struct State {
    var isCutting = false
    var cuts = 0
    var isOver = false
  }

  let port: Int
  private let listener: Int32
  private let state = Monitor(State())

  /// Forwards to `target` of the loopback, and cuts nothing yet.
  init(to target: Int) {
    let listener = Cutter.socket()
    self.listener = listener
    unsafe Cutter.at(0) { address, size in
      precondition(unsafe bind(listener, address, size) == 0 && listen(listener, 64) == 0, "no port to forward from")
    }
    var (bound, size) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
    unsafe withUnsafeMutablePointer(to: &bound) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = unsafe getsockname(listener, $0, &size) }
    }
    port = Int(UInt16(bigEndian: bound.sin_port))
    Thread.detachNewThread { [state] in
      while true {
        let near = accept(listener, nil, nil)
        guard near >= 0 else { return }
        Thread.detachNewThread { Cutter.forward(near, UInt16(target), state) }
      }
    }
  }

  /// Connections end by themselves at the next byte.
  deinit {
    state.withLock { $0.isOver = true }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  var cuts: Int { state.withLock { $0.cuts } }
  func begin() { state.withLock { $0.isCutting = true } }
  func end() { state.withLock { $0.isCutting = false } }

  private static func forward(_ near: Int32, _ target: UInt16, _ state: Monitor<State>) {
    let far = socket()
    defer { [near, far].forEach { _ = close($0) } }
    guard unsafe at(target, { address, size in unsafe connect(far, address, size) }) == 0 else { return }
    var left: Int?
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      var ends = [
        pollfd(fd: near, events: Int16(POLLIN), revents: 0), pollfd(fd: far, events: Int16(POLLIN), revents: 0),
      ]
      let ready = unsafe poll(&ends, 2, 200)
      let (isCutting, isOver) = state.withLock { ($0.isCutting, $0.isOver) }
      if isOver { return }
      if !isCutting { left = nil } else if left == nil { left = Int.random(in: 500..<30_000) }
      guard ready > 0 else { continue }
      for (place, other) in [(0, far), (1, near)] where ends[place].revents != 0 {
        let count = unsafe recv(ends[place].fd, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        let passed = min(count, left ?? count)
        guard unsafe send(other, buffer, passed, Int32(MSG_NOSIGNAL)) == passed else { return }
        left = left.map { $0 - passed }
        if left == 0 {
          if Bool.random() { reset(near) }
          if Bool.random() { reset(far) }
          return state.withLock { $0.cuts += 1 }
        }
      }
    }
  }

  /// Its close will be a reset.
  private static func reset(_ descriptor: Int32) {
    var now = linger(l_onoff: 1, l_linger: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
  }

  private static func socket() -> Int32 {
    Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  }

  @discardableResult
  private static func at<Result>(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
