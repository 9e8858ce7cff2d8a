// A bare socket, for clients that curl is too well-behaved to be: slow, silent, broken, half gone.

import Foundation

final class RawClient: @unchecked Sendable {
  private(set) var descriptor: Int32

  /// Connects to 127.0.0.1:`port`, from another loopback address if told so. Nil when nobody accepts.
  init?(_ port: Int, from source: String? = nil, receiveBuffer: Int32? = nil) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    if var size = receiveBuffer {
      _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    if let source {
      guard unsafe RawClient.call(source, 0, { unsafe bind(descriptor, $0, $1) }) == 0 else { return nil }
    }
    guard unsafe RawClient.call("127.0.0.1", port, { unsafe connect(descriptor, $0, $1) }) == 0 else { return nil }
  }

  deinit { close() }

  private static func call(
    _ host: String, _ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = unsafe inet_addr(host)
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  func close() {
    guard descriptor >= 0 else { return }
    Glibc.close(descriptor)
    descriptor = -1
  }

  /// Says that nothing more will be sent.
  func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  // MARK: Sending

  /// Whether all of it was taken within `seconds`.
  @discardableResult
  func send(_ bytes: [UInt8], within seconds: Double = 5) -> Bool {
    var done = 0
    let end = Date(timeIntervalSinceNow: seconds)
    while done < bytes.count {
      let sent = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.send(
          descriptor, $0.baseAddress! + done, bytes.count - done, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if sent > 0 {
        done += sent
      } else if errno == EAGAIN {
        guard end.timeIntervalSinceNow > 0 else { return false }
        wait(POLLOUT, end.timeIntervalSinceNow)
      } else {
        return false
      }
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult
  private func wait(_ events: Int32, _ seconds: Double) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return unsafe poll(&watched, 1, Int32(max(0, seconds) * 1_000)) > 0
  }

  // MARK: Receiving

  enum End: Equatable {
    case finished, reset, silent
  }

  /// What comes next, at most 64 KiB; empty with the reason when nothing does.
  func receive(within seconds: Double = 5) -> (bytes: [UInt8], end: End?) {
    guard wait(POLLIN, seconds) else { return ([], .silent) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
    if count > 0 { return (Array(buffer[..<count]), nil) }
    return ([], count == 0 ? .finished : .reset)
  }

  /// Everything until the other side ends or is silent.
  func receiveAll(within seconds: Double = 5) -> (text: String, end: End) {
    var all: [UInt8] = []
    while true {
      let (bytes, end) = receive(within: seconds)
      if let end { return (String(decoding: all, as: UTF8.self), end) }
      all += bytes
    }
  }

  /// One HTTP/1.1 answer with a Content-Length; nil when it does not come whole.
  func answer(within seconds: Double = 5) -> String? {
    var all: [UInt8] = []
    while true {
      let text = String(decoding: all, as: UTF8.self)
      if let blank = text.range(of: "\r\n\r\n") {
        let length = text.range(of: "content-length: ").map { text[$0.upperBound...].prefix { $0 != "\r" } }
        let body = text.utf8.distance(from: text.utf8.startIndex, to: blank.upperBound)
        if all.count >= body + (length.flatMap { Int($0) } ?? 0) { return text }
      }
      let (bytes, end) = receive(within: seconds)
      if end != nil { return nil }
      all += bytes
    }
  }
}

/// A port of the loopback that nobody has now: for programs that cannot choose one and say which.
func freePort() -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
      _ = unsafe bind(descriptor, raw, length)
      _ = unsafe getsockname(descriptor, raw, &length)
    }
  }
  return Int(UInt16(bigEndian: address.sin_port))
}
