// Who answers where a Redis is expected, and is none: it takes connections, and says to each what it was told to say, a
// piece for each that it reads.

import Foundation

final class Peer: @unchecked Sendable {
  let port: Int
  private let listener: Int32
  private let lock = NSLock()
  private var taken = 0
  private var ended = false

  /// Each connection is told the pieces in turn, and is then held, or closed where `closes`.
  init(_ pieces: [[UInt8]], closes: Bool = false) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        let status = unsafe bind(listener, raw, length)
        _ = unsafe getsockname(listener, raw, &length)
        return status
      }
    }
    guard bound == 0, listen(listener, 16) == 0 else { throw CocoaError(.featureUnsupported) }
    port = Int(UInt16(bigEndian: address.sin_port))
    self.listener = listener
    Thread { [weak self] in
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0, let self, !isEnded else { return }
        count()
        Thread { Peer.serve(descriptor, pieces, closes) }.start()
      }
    }.start()
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  convenience init(_ texts: String..., closes: Bool = false) throws {
    try self.init(texts.map { Array($0.utf8) }, closes: closes)
  }

  var url: String { "redis://127.0.0.1:\(port)" }
  /// Connections so far.
  var connections: Int { lock.withLock { taken } }

  private var isEnded: Bool { lock.withLock { ended } }
  private func count() { lock.withLock { taken += 1 } }

  private static func serve(_ descriptor: Int32, _ pieces: [[UInt8]], _ closes: Bool) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var rest = pieces[...]
    while unsafe read(descriptor, &buffer, buffer.count) > 0 {
      if let piece = rest.popFirst() {
        var at = 0
        while at < piece.count {
          let sent = unsafe piece.withUnsafeBytes { bytes in
            unsafe send(descriptor, bytes.baseAddress! + at, bytes.count - at, Int32(MSG_NOSIGNAL))
          }
          guard sent > 0 else { break }
          at += sent
        }
      }
      if rest.isEmpty && closes { break }
    }
    close(descriptor)
  }

  /// What a Redis of that version says to HELLO.
  static func hello(_ version: String = "7.0.15") -> String {
    "*4\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$\(version.utf8.count)\r\n\(version)\r\n"
  }
}
