import Core
import Testing

@testable import Net

@Suite struct TrustedProxiesTests {
  private func proxies(_ field: TrustedProxies.Field = .xForwardedFor, unix: Bool = false) throws -> TrustedProxies {
    TrustedProxies([try CIDR("10.0.0.0/8"), try CIDR("fd00::/8")], trustsUnixPeers: unix, field: field)
  }

  private func client(
    _ proxies: TrustedProxies, peer: String, _ fields: [String: [String]]
  ) throws -> TrustedProxies.Client {
    proxies.client(peer: try SocketAddress(peer)) { (fields[$0] ?? []).map { Bytes($0) } }
  }

  @Test(arguments: [
    // An untrusted peer is the client, whatever it claims.
    ("192.0.2.9:1", ["10.0.0.1"], "192.0.2.9"),
    ("10.0.0.1:1", [], "10.0.0.1"),
    ("10.0.0.1:1", ["192.0.2.1"], "192.0.2.1"),
    ("[::ffff:10.0.0.1]:1", ["192.0.2.1"], "192.0.2.1"),
    // What the client itself sent stands to the left of what the proxy saw.
    ("10.0.0.1:1", ["127.0.0.1, 192.0.2.1"], "192.0.2.1"),
    ("10.0.0.1:1", ["1.1.1.1", "192.0.2.1"], "192.0.2.1"),
    ("10.0.0.1:1", ["1.1.1.1", "192.0.2.1, 10.0.0.2", "10.0.0.3"], "192.0.2.1"),
    ("10.0.0.1:1", ["10.0.0.5, 10.0.0.4"], "10.0.0.5"),
    ("10.0.0.1:1", ["192.0.2.1:4711"], "192.0.2.1"),
    ("10.0.0.1:1", ["2001:db8::1"], "2001:db8::1"),
    ("10.0.0.1:1", ["[2001:db8::1]:443"], "2001:db8::1"),
    ("10.0.0.1:1", ["[2001:db8::1]"], "2001:db8::1"),
    ("10.0.0.1:1", ["fd00::7 ,\t fd00::8 "], "fd00::7"),
    // A malformed hop ends the walk at the proxy that passed it on.
    ("10.0.0.1:1", ["192.0.2.1, unknown"], "10.0.0.1"),
    ("10.0.0.1:1", ["192.0.2.1, bogus, 10.0.0.2"], "10.0.0.2"),
    ("10.0.0.1:1", ["192.0.2.1, :80"], "10.0.0.1"),
    ("10.0.0.1:1", ["192.0.2.1, [10.0.0.1]"], "10.0.0.1"),
    ("10.0.0.1:1", ["192.0.2.1, 010.0.0.2"], "10.0.0.1"),
    ("10.0.0.1:1", ["", ",,192.0.2.1,,", ","], "192.0.2.1"),
  ])
  func findsTheRightmostUntrustedHop(peer: String, lines: [String], expected: String) throws {
    let found = try client(proxies(), peer: peer, ["x-forwarded-for": lines, "forwarded": ["for=6.6.6.6;proto=https"]])
    #expect(found.address == (try IPAddress(expected)))
  }

  @Test(
    arguments: [
      (["for=192.0.2.1"], "192.0.2.1", nil), (["For=\"[2001:db8::1]:47\";Proto=https"], "2001:db8::1", true),
      (["for=1.1.1.1;proto=https, for=192.0.2.1;proto=http;by=10.0.0.1"], "192.0.2.1", false),
      (["for=1.1.1.1", "proto=https ; for=192.0.2.1, for=10.0.0.2;proto=http"], "192.0.2.1", true),
      // A quote that the client left open reaches no further than its own part.
      (["for=\"1.1.1.1, for=192.0.2.1"], "192.0.2.1", nil),
      (["for=\"1.1.1.1;x=\\\"", "for=192.0.2.1"], "192.0.2.1", nil),
      (["for=192.0.2.1, for=unknown"], "10.0.0.1", nil), (["for=192.0.2.1, for=_hidden;proto=https"], "10.0.0.1", nil),
      (["for=192.0.2.1, for=1.1.1.1;for=2.2.2.2"], "10.0.0.1", nil), (["for=192.0.2.1, =;"], "10.0.0.1", nil),
      (["for=192.0.2.1, by=10.0.0.2"], "10.0.0.1", nil), (["for=192.0.2.1, garbage"], "10.0.0.1", nil),
    ] as [([String], String, Bool?)])
  func readsForwarded(lines: [String], expected: String, secure: Bool?) throws {
    let fields = ["forwarded": lines, "x-forwarded-for": ["6.6.6.6"], "x-forwarded-proto": ["https"]]
    let found = try client(proxies(.forwarded), peer: "10.0.0.1:1", fields)
    #expect(found.address == (try IPAddress(expected)))
    #expect(found.isSecure == secure)
  }

  @Test(
    arguments: [
      (["https"], true), (["http"], false), (["HTTPS"], true), ([], nil), (["https, http"], false),
      (["http", "https"], true),
      (["ftp"], nil), ([""], nil),
    ] as [([String], Bool?)])
  func takesTheSchemeFromTheNearestProxy(lines: [String], secure: Bool?) throws {
    let fields = ["x-forwarded-for": ["192.0.2.1"], "x-forwarded-proto": lines]
    #expect(try client(proxies(), peer: "10.0.0.1:1", fields).isSecure == secure)
    #expect(try client(proxies(), peer: "192.0.2.7:1", fields).isSecure == nil)
  }

  @Test func aUnixPeerIsTrustedOnlyWhereThatIsConfigured() throws {
    let fields = ["x-forwarded-for": ["192.0.2.1"]]
    #expect(try client(proxies(), peer: "unix:/s", fields).address == nil)
    #expect(try client(proxies(unix: true), peer: "unix:/s", fields).address == IPAddress("192.0.2.1"))
    #expect(try client(proxies(unix: true), peer: "unix:/s", [:]).address == nil)
  }

  @Test func aListWithoutEndIsWalkedNoFurtherThanItsBound() throws {
    let inBound = ["192.0.2.1"] + Array(repeating: "10.0.0.2", count: TrustedProxies.maxHops - 1)
    #expect(try client(proxies(), peer: "10.0.0.1:1", ["x-forwarded-for": inBound]).address == IPAddress("192.0.2.1"))
    let beyond = ["192.0.2.1, " + Array(repeating: "10.0.0.2", count: TrustedProxies.maxHops).joined(separator: ",")]
    #expect(try client(proxies(), peer: "10.0.0.1:1", ["x-forwarded-for": beyond]).address == IPAddress("10.0.0.2"))
  }
}
