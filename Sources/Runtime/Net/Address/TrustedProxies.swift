// Who the client is, when proxies stand between. Each proxy appends who it got the request from, so the list is honest
// from the right for as long as the hops are proxies that we trust: the client is the rightmost hop that is not one.
// Everything to the left of it came from the client and means nothing.
//
// One field is believed, the configured one: a proxy that writes X-Forwarded-For passes a client's own Forwarded on
// untouched, and the other way round.

public import Core

/// The proxies whose word about their clients is taken.
public struct TrustedProxies: Sendable {
  /// The field in which the proxies write.
  public enum Field: Sendable {
    case xForwardedFor
    case forwarded
  }

  /// Who a request comes from.
  public struct Client: Sendable, Equatable {
    /// Nil for a Unix socket's peer that speaks for itself.
    public let address: IPAddress?
    /// Whether the client reached the proxy over TLS; nil when no proxy that we trust says so.
    public let isSecure: Bool?
  }

  /// Hops that are looked at; the walk ends there.
  public static let maxHops = 32

  public let networks: [CIDR]
  public let trustsUnixPeers: Bool
  public let field: Field

  public init(_ networks: [CIDR], trustsUnixPeers: Bool = false, field: Field = .xForwardedFor) {
    self.networks = networks
    self.trustsUnixPeers = trustsUnixPeers
    self.field = field
  }

  public func trusts(_ address: IPAddress) -> Bool { networks.contains { $0.contains(address) } }

  public func trusts(_ peer: SocketAddress) -> Bool {
    switch peer {
    case .ip(let address, _): trusts(address)
    case .unix: trustsUnixPeers
    }
  }

  /// Finds the client of a request; `values` gives the lines of a field by its lower-case name, in order.
  public func client(peer: SocketAddress, values: (String) -> [Bytes]) -> Client {
    guard trusts(peer) else { return Client(address: peer.ip, isSecure: nil) }
    switch field {
    case .xForwardedFor:
      return walk(from: peer, values("x-forwarded-for"), isSecure: statedScheme(values("x-forwarded-proto"))) { hop in
        ForwardedHop(address: ForwardedHop.node(hop))
      }
    case .forwarded:
      return walk(from: peer, values("forwarded"), isSecure: nil) { hop in ForwardedHop(element: hop) }
    }
  }

  private func walk(
    from peer: SocketAddress, _ lines: [Bytes], isSecure: Bool?, read: (Span<UInt8>) -> ForwardedHop?
  ) -> Client {
    var client = Client(address: peer.ip, isSecure: isSecure)
    var hops = 0
    for line in lines.reversed() {
      var rest = ForwardedHop.List(line)
      while let hop = rest.popLast() {
        hops += 1
        guard hops <= TrustedProxies.maxHops else { return client }
        if hop.isEmpty { continue }
        guard let hop = read(hop.span), let address = hop.address else { return client }
        client = Client(address: address, isSecure: hop.isSecure ?? client.isSecure)
        if !trusts(address) { return client }
      }
    }
    return client
  }

  /// The last value is the nearest proxy's.
  private func statedScheme(_ lines: [Bytes]) -> Bool? {
    guard let line = lines.last else { return nil }
    var list = ForwardedHop.List(line)
    return list.popLast().flatMap { ForwardedHop.scheme($0.span) }
  }
}
