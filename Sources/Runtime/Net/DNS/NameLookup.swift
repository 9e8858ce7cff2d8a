// The system's own way from a name to addresses, which reads hosts files, asks servers, and blocks all the while: the
// resolver has it done on a worker.

internal import CSocket
internal import Core
internal import Glibc

enum NameLookup {
  /// More than this no name is good for.
  static let maxAddresses = 32

  /// Both families, in the order of preference that the system computes (RFC 6724). Blocks: for a worker.
  static func addresses(of host: String) throws(NetError) -> [IPAddress] {
    var hints = unsafe csocket_lookup_hints()
    var list: UnsafeMutablePointer<addrinfo>?
    let status = unsafe getaddrinfo(host, nil, &hints, &list)
    guard status == 0 else { throw failure(host, status) }
    defer { unsafe freeaddrinfo(list) }
    var found: [IPAddress] = []
    var next = unsafe list
    while let entry = unsafe next, found.count < maxAddresses {
      let raw = unsafe UnsafeRawBufferPointer(start: entry.pointee.ai_addr, count: Int(entry.pointee.ai_addrlen))
      if let address = unsafe SocketAddress.read(raw)?.ip, !found.contains(address) { found.append(address) }
      unsafe next = entry.pointee.ai_next
    }
    guard !found.isEmpty else { throw NetError(.nameNotFound, "'\(host)' has no address") }
    return found
  }

  private static func failure(_ host: String, _ status: Int32) -> NetError {
    // EAI_NODATA and EAI_ADDRFAMILY are known to GNU only.
    if [EAI_NONAME, -5, -9].contains(status) { return NetError(.nameNotFound, "there is no host '\(host)'") }
    if status == EAI_SYSTEM { return NetError(system: "looking up '\(host)'", errno: errno) }
    return unsafe NetError(.system, "looking up '\(host)': \(String(cString: gai_strerror(status)))")
  }
}
