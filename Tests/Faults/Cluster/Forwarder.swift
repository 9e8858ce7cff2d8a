// The network between a node and Redis: a port whose connections go on to another. Cut, it is silent: nothing goes through,
// nobody is told, and what was said waits, as TCP has it when packets are lost. Mended, all of it arrives; or nothing of it,
// as when both ends have given up.

import Foundation

final class Forwarder: @unchecked Sendable {
  let port: Int
  private let target: Int
  private let listener: Int32
  private let lock = NSCondition()
  private var isCut = false
  /// Connections of before the last mending that forgot are of another.
  private var age = 0
  private var isOver = false

  init(to target: Int) throws {
    self.target = target
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var (address, length) = (Forwarder.loopback(0), socklen_t(MemoryLayout<sockaddr_in>.size))
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        let status = unsafe bind(listener, raw, length)
        _ = unsafe getsockname(listener, raw, &length)
        return status
      }
    }
    guard bound == 0, listen(listener, 64) == 0 else { throw CocoaError(.featureUnsupported) }
    port = Int(UInt16(bigEndian: address.sin_port))
    self.listener = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let near = accept(listener, nil, nil)
        guard near >= 0, let self else { return }
        Thread.detachNewThread { self.serve(near) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  var url: String { "redis://127.0.0.1:\(port)" }

  func cut() { lock.withLock { isCut = true } }

  /// What was said meanwhile is lost where it is forgotten, with the connections on which it was said.
  func mend(forgetting: Bool = false) {
    lock.withLock {
      isCut = false
      if forgetting { age += 1 }
      lock.broadcast()
    }
  }

  /// For good: whoever waits for it goes.
  func end() {
    lock.withLock {
      isOver = true
      lock.broadcast()
    }
  }

  /// Comes back when something may go through; false when nothing will any more.
  private func waitUntilWhole(_ begun: Int) -> Bool {
    lock.withLock {
      while isCut && !isOver { lock.wait() }
      return !isOver && begun == age
    }
  }

  // MARK: One connection

  private func serve(_ near: Int32) {
    let begun = lock.withLock { age }
    guard waitUntilWhole(begun), let far = connection() else {
      close(near)
      return
    }
    let group = DispatchGroup()
    for (from, to) in [(near, far), (far, near)] {
      group.enter()
      Thread.detachNewThread {
        self.carry(from, to, begun)
        // The other way ends too.
        shutdown(near, Int32(SHUT_RDWR))
        shutdown(far, Int32(SHUT_RDWR))
        group.leave()
      }
    }
    group.wait()
    close(near)
    close(far)
  }

  private func connection() -> Int32? {
    let far = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = Forwarder.loopback(target)
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(far, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if status == 0 { return far }
    close(far)
    return nil
  }

  private func carry(_ from: Int32, _ to: Int32, _ begun: Int) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(from, &buffer, buffer.count, 0)
      guard count > 0, waitUntilWhole(begun) else { return }
      var sent = 0
      while sent < count {
        let step = unsafe buffer.withUnsafeBytes { bytes in
          unsafe send(to, bytes.baseAddress! + sent, count - sent, Int32(MSG_NOSIGNAL))
        }
        guard step > 0 else { return }
        sent += step
      }
    }
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    address.sin_port = UInt16(port).bigEndian
    return address
  }
}
