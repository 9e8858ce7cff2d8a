// What may stand in a Host field or before the path of an absolute target: a name or an address, and a port. User names
// are refused, and so is whatever a proxy in front of us could read in two ways.

import Core

enum HTTP1Host {
  static func isValid(_ host: Span<UInt8>) -> Bool {
    guard host.count > 0 else { return false }
    var index = 0
    if host[0] == 0x5b {
      index = 1
      while index < host.count, isAddress(host[index]) { index += 1 }
      guard index > 2, index < host.count, host[index] == 0x5d else { return false }
      index += 1
    } else {
      while index < host.count, host[index] != HTTP1Scan.colon {
        guard isName(host[index]) else { return false }
        index += 1
      }
      guard index > 0 else { return false }
    }
    if index == host.count { return true }
    return isPort(host, from: index)
  }

  private static func isPort(_ host: Span<UInt8>, from colon: Int) -> Bool {
    guard host[colon] == HTTP1Scan.colon, host.count - colon <= 6 else { return false }
    for index in colon + 1..<host.count where host[index] &- 0x30 > 9 { return false }
    return true
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return byte &- 0x30 < 10 || lower &- 0x61 < 6 || byte == HTTP1Scan.colon || byte == 0x2e
  }

  // RFC 3986 §3.2.2: unreserved, sub-delims, percent.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: true
    case 0x21, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x3b, 0x3d: true
    default: false
    }
  }
}
