// Where a command calls: `ADDRESS:PORT`, `unix:PATH`, `NAME:PORT`, or as a URL, `https://NAME[:PORT]`, which alone is
// encrypted. A token goes where nobody listens in: to this machine, or over TLS.

internal import Core
internal import HTTP
internal import Net

struct CallServer {
  private enum Place {
    case address(SocketAddress)
    case name(String, port: UInt16)
  }

  private let place: Place
  let isEncrypted: Bool

  init(_ text: String) throws(NetError) {
    let isSecure = text.hasPrefix("https://")
    isEncrypted = isSecure
    guard isSecure || text.hasPrefix("http://") else {
      place = try CallServer.place(text, port: nil, saying: text)
      return
    }
    var rest = text.dropFirst(isSecure ? 8 : 7)
    if rest.last == "/" { rest.removeLast() }
    place = try CallServer.place(String(rest), port: isSecure ? 443 : 80, saying: text)
  }

  private static func place(_ text: String, port: UInt16?, saying whole: String) throws(NetError) -> Place {
    if let address = try? SocketAddress(text), !address.isUnix || port == nil { return .address(address) }
    if let port, let address = try? SocketAddress("\(text):\(port)") { return .address(address) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let number = parts.count == 2 ? UInt16(parts[1]) : parts.count == 1 ? port : nil
    guard let number, number > 0, let name = parts.first, !name.isEmpty, !name.contains("/") else {
      throw NetError(.configuration, "'\(whole)' is not ADDRESS:PORT, NAME:PORT, unix:PATH or https://NAME[:PORT]")
    }
    return .name(String(name), port: number)
  }

  /// Connects, and shows the token only then. `authority` is a PEM file with who vouches for the server, in place of
  /// those that the system trusts.
  func connect(
    on loop: Loop, authority: String?, holdsToken: Bool, timeout: Duration
  ) async throws(GRPCError) -> GRPCClient {
    let address: SocketAddress
    var tls: TLSContext?
    do throws(NetError) {
      address = try await resolved(on: loop)
      if isEncrypted { tls = try TLSContext(client: TLSClientOptions(authorityFile: authority, protocols: ["h2"])) }
    } catch {
      throw GRPCError(.unavailable, error.message)
    }
    if holdsToken && !isEncrypted && !address.isLocal {
      throw GRPCError(
        .unavailable, "a token would go to \(address) in clear: use https://, its Unix socket, or a tunnel to 127.0.0.1"
      )
    }
    return try await GRPCClient.connect(to: address, on: loop, tls: tls, host: host, timeout: timeout)
  }

  private var host: String {
    switch place {
    case .address(let address): address.ip.map { "\($0)" } ?? "localhost"
    case .name(let name, _): name
    }
  }

  private func resolved(on loop: Loop) async throws(NetError) -> SocketAddress {
    switch place {
    case .address(let address): return address
    case .name(let name, let port):
      let workers = WorkerPool(name: "names", threads: 1)
      let addresses = try await Resolver(on: loop, workers: workers).addresses(of: name)
      return .ip(addresses[0], port: port)
    }
  }
}
