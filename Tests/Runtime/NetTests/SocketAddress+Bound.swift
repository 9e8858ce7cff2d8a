// The address that the system gave a socket, through plain bytes: with C's struct it would depend on the order in which
// the compiler meets the modules that declare it whether a test may make one.

import Glibc

@testable import Net

extension SocketAddress {
  static func bound(_ descriptor: Int32) -> SocketAddress? {
    var bytes = [UInt8](repeating: 0, count: 128)
    var length = socklen_t(bytes.count)
    let status = unsafe bytes.withUnsafeMutableBytes { all in
      unsafe getsockname(descriptor, all.baseAddress!.assumingMemoryBound(to: sockaddr.self), &length)
    }
    guard status == 0 else { return nil }
    return unsafe Array(bytes.prefix(Int(length))).withUnsafeBytes { unsafe SocketAddress.read($0) }
  }
}
