// Binding: which descriptors listen on an address. TCP gets one a loop on the same port; a Unix socket path is claimed by
// one descriptor, after what a dead process left there was taken away.

internal import CSocket
internal import Glibc

/// A bound, listening descriptor.
struct BoundSocket {
  let descriptor: Int32
  let address: SocketAddress

  /// `count` descriptors that share the address; fails when anybody else has it.
  static func bind(
    _ address: SocketAddress, count: Int, _ options: ListenerOptions
  ) throws(NetError) -> [BoundSocket] {
    let backlog = options.backlog
    if case .unix(let path) = address { return [try bindUnix(path, backlog, options.fileMode)] }
    // SO_REUSEPORT would let a second server of the same user share the port without a word: look first.
    let probe = try open(address, shared: false, backlog: nil)
    _ = Glibc.close(probe.descriptor)
    var bound: [BoundSocket] = []
    do throws(NetError) {
      for _ in 0..<count { bound.append(try open(bound.first?.address ?? address, shared: true, backlog: backlog)) }
    } catch {
      for socket in bound { _ = Glibc.close(socket.descriptor) }
      throw error
    }
    return bound
  }

  private static func open(_ address: SocketAddress, shared: Bool, backlog: Int32?) throws(NetError) -> BoundSocket {
    let family = address.family
    let descriptor = csocket_stream(family)
    guard descriptor >= 0 else { throw NetError(system: "socket", errno: -descriptor) }
    _ = csocket_reuse_address(descriptor)
    if shared { _ = csocket_reuse_port(descriptor) }
    if family == AF_INET6 { _ = csocket_only_v6(descriptor, 0) }
    do throws(NetError) {
      return try finish(descriptor, address, backlog)
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
  }

  private static func finish(
    _ descriptor: Int32, _ address: SocketAddress, _ backlog: Int32?
  ) throws(NetError) -> BoundSocket {
    let bound = unsafe address.withSockAddr { unsafe Glibc.bind(descriptor, $0, $1) }
    guard bound == 0 else {
      throw NetError(system: "bind").about(address)
    }
    if let backlog, listen(descriptor, backlog) != 0 { throw NetError(system: "listen").about(address) }
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let named = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &length)
      }
    }
    guard named == 0 else { throw NetError(system: "getsockname", errno: errno) }
    return BoundSocket(descriptor: descriptor, address: SocketAddress(storage, length: length) ?? address)
  }

  private static func bindUnix(_ path: String, _ backlog: Int32, _ mode: UInt32?) throws(NetError) -> BoundSocket {
    let descriptor = csocket_stream(AF_UNIX)
    guard descriptor >= 0 else { throw NetError(system: "socket", errno: -descriptor) }
    let address = SocketAddress.unix(path)
    if isAbandoned(address) { unsafe unlink(path) }
    // The file is made with the descriptor's mode: at no moment may somebody else open it.
    if let mode { fchmod(descriptor, mode) }
    let bound = unsafe address.withSockAddr { unsafe Glibc.bind(descriptor, $0, $1) }
    guard bound == 0, listen(descriptor, backlog) == 0 else {
      let error = NetError(system: "bind").about(address)
      _ = Glibc.close(descriptor)
      throw error
    }
    return BoundSocket(descriptor: descriptor, address: address)
  }

  /// A socket file that refuses connections has no owner any more.
  private static func isAbandoned(_ address: SocketAddress) -> Bool {
    let descriptor = csocket_stream(AF_UNIX)
    guard descriptor >= 0 else { return false }
    defer { _ = Glibc.close(descriptor) }
    let connected = unsafe address.withSockAddr { unsafe connect(descriptor, $0, $1) }
    return connected != 0 && errno == ECONNREFUSED
  }
}

extension NetError {
  fileprivate func about(_ address: SocketAddress) -> NetError { NetError(code, "\(message) (\(address))") }
}
