// Where something listens, or who is at the other end: an IP address with a port, or a Unix socket's path. The text
// form is what configuration and logs hold; the C form stays inside this target.

internal import CSocket
public import Core
internal import Glibc

/// An address that a socket can be bound or connected to.
public enum SocketAddress: Sendable, Hashable, CustomStringConvertible {
  case ip(IPAddress, port: UInt16)
  /// The path is empty for a peer that has no name, as most have.
  case unix(String)

  /// What `sockaddr_un` holds, less the NUL.
  public static let maxPathBytes = 107

  /// Reads "127.0.0.1:8080", "[::1]:8080", ":8080" (every interface, v6 and v4) or "unix:/path".
  public init(_ text: String) throws(NetError) {
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst(5))
      guard !path.isEmpty, path.utf8.count <= SocketAddress.maxPathBytes, !path.utf8.contains(0) else {
        throw NetError(.configuration, "'\(text)': a socket's path has 1 to \(SocketAddress.maxPathBytes) bytes")
      }
      self = .unix(path)
      return
    }
    guard let address = SocketAddress(parsing: text.utf8.span) else {
      throw NetError(.configuration, "'\(text)' is not ADDRESS:PORT, [ADDRESS]:PORT, :PORT or unix:PATH")
    }
    self = address
  }

  /// An IP address and its port; nil when `text` is anything else.
  init?(parsing text: Span<UInt8>) {
    var colon = text.count - 1
    while colon >= 0, text[colon] != UInt8(ascii: ":") { colon -= 1 }
    guard colon >= 0, let port = decimal(text.extracting((colon + 1)..<text.count), max: 65_535) else { return nil }
    if colon == 0 {
      self = .ip(.anyV6, port: UInt16(port))
      return
    }
    let bracketed = text[0] == UInt8(ascii: "[") && text[colon - 1] == UInt8(ascii: "]") && colon >= 2
    let host = bracketed ? text.extracting(1..<(colon - 1)) : text.extracting(0..<colon)
    var hasColon = false
    for index in host.indices where host[index] == UInt8(ascii: ":") { hasColon = true }
    guard bracketed == hasColon, let address = IPAddress(parsing: host) else { return nil }
    self = .ip(address, port: UInt16(port))
  }

  public var ip: IPAddress? { if case .ip(let address, _) = self { address } else { nil } }
  public var port: UInt16? { if case .ip(_, let port) = self { port } else { nil } }
  public var isUnix: Bool { if case .unix = self { true } else { false } }

  public var description: String {
    switch self {
    case .ip(let address, let port): address.isV4 ? "\(address):\(port)" : "[\(address)]:\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}

extension SocketAddress {
  /// AF_INET, AF_INET6 or AF_UNIX.
  var family: Int32 {
    switch self {
    case .ip(let address, _): address.isV4 ? AF_INET : AF_INET6
    case .unix: AF_UNIX
    }
  }

  /// Lends the C form; `mapped` gives a v4 address the form that a v6 socket understands.
  func withSockAddr<Result>(mapped: Bool = false, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    switch self {
    case .ip(let address, let port):
      if let v4 = address.v4, !mapped {
        var raw = sockaddr_in()
        raw.sin_family = sa_family_t(AF_INET)
        raw.sin_port = port.bigEndian
        raw.sin_addr.s_addr = v4.bigEndian
        return unsafe SocketAddress.lend(&raw, body)
      }
      var raw = sockaddr_in6()
      raw.sin6_family = sa_family_t(AF_INET6)
      raw.sin6_port = port.bigEndian
      unsafe withUnsafeMutableBytes(of: &raw.sin6_addr) { bytes in
        unsafe bytes.storeBytes(of: address.high.bigEndian, as: UInt64.self)
        unsafe bytes.storeBytes(of: address.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      }
      return unsafe SocketAddress.lend(&raw, body)
    case .unix(let path):
      var raw = sockaddr_un()
      raw.sun_family = sa_family_t(AF_UNIX)
      unsafe withUnsafeMutableBytes(of: &raw.sun_path) { bytes in
        unsafe bytes.copyBytes(from: path.utf8.prefix(SocketAddress.maxPathBytes))
      }
      return unsafe SocketAddress.lend(&raw, body)
    }
  }

  private static func lend<Raw, Result>(
    _ raw: inout Raw, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    unsafe withUnsafeBytes(of: &raw) { bytes in
      unsafe body(bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
  }

  /// Reads what the system filled in; nil for a family that we do not speak.
  init?(_ storage: sockaddr_storage, length: socklen_t) {
    let read = unsafe withUnsafeBytes(of: storage) { bytes in
      unsafe SocketAddress.read(UnsafeRawBufferPointer(rebasing: bytes.prefix(Int(length))))
    }
    guard let read else { return nil }
    self = read
  }

  static func read(_ bytes: UnsafeRawBufferPointer) -> SocketAddress? {
    guard bytes.count >= MemoryLayout<sa_family_t>.size else { return nil }
    switch Int32(unsafe bytes.loadUnaligned(as: sa_family_t.self)) {
    case AF_INET where bytes.count >= MemoryLayout<sockaddr_in>.size:
      let raw = unsafe bytes.loadUnaligned(as: sockaddr_in.self)
      return .ip(IPAddress(v4: UInt32(bigEndian: raw.sin_addr.s_addr)), port: UInt16(bigEndian: raw.sin_port))
    case AF_INET6 where bytes.count >= MemoryLayout<sockaddr_in6>.size:
      let port = unsafe bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)
      let high = unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      let low = unsafe bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
      let address = IPAddress(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
      return .ip(address, port: UInt16(bigEndian: port))
    case AF_UNIX:
      let path = unsafe bytes.dropFirst(2).prefix { $0 != 0 }
      return unsafe .unix(String(decoding: path, as: UTF8.self))
    default:
      return nil
    }
  }
}
