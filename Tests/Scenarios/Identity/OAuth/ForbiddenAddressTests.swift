// Where administrators cannot send this server, by whatever name: its own machine, its neighbours, and what a cloud tells to
// whoever asks from within. No test goes anywhere else.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ForbiddenAddressTests {
  /// Over TLS; what is behind them is never spoken to, so it need not be there.
  private static let places = [
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "localhost", "[::1]", "[::]", "0.0.0.0",
    "169.254.169.254", "[fe80::1]", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "[fd00::1]",
    "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
  ]

  @Test func noneOfThemIsGoneTo() throws {
    var settings = OpenIDTests.settings(1)
    settings["CASCADE_AUTH_OAUTH_PRIVATE_ADDRESSES"] = "off"
    let server = try TestServer(environment: settings)
    let root = Person(rootOf: server)
    let nobody = Person(at: server)
    let listener = Listener()
    for place in Self.places {
      let made = root.call(
        "POST", "sign-in-providers",
        ["kind": "openidConnect", "issuer": "https://\(place):\(listener.port)", "displayName": "x", "clientId": "x"])
      // What is not even well-formed to us need not be looked up.
      guard made.status == 201, let id = made.json["id"] as? String else {
        #expect(made.status == 400, "\(place): \(made)")
        continue
      }
      let refusal = nobody.refusal("POST", "auth/oauth/begin", ["providerId": id])
      let reason = server.line("another service does not say who somebody is")?["reason"] as? String ?? ""
      #expect(refusal == "403 address_forbidden", "\(place): \(refusal) \(reason)")
      #expect(root.refusal("DELETE", "sign-in-providers/\(id)") == "204")
    }
    #expect(!listener.wasReached)
    // Nor without TLS, be it to the public network.
    let plain: [String: Any] = [
      "kind": "openidConnect", "issuer": "http://a.example", "displayName": "x", "clientId": "x",
    ]
    #expect(root.refusal("POST", "sign-in-providers", plain) == "400 invalid_input")
  }

  /// Where private addresses are allowed, plain HTTP is for this machine alone.
  @Test func withoutTLSOnlyThisMachineIsSpokenTo() throws {
    let server = try TestServer(environment: OpenIDTests.settings(1))
    let root = Person(rootOf: server)
    for place in ["10.255.255.1", "169.254.169.254", "[fd00::1]"] {
      let id = OpenIDTests.add(root, "http://\(place):9")
      #expect(Person(at: server).refusal("POST", "auth/oauth/begin", ["providerId": id]) == "403 address_forbidden")
    }
  }

  /// Notes whether anybody connects.
  private final class Listener {
    private let descriptor = socket(AF_INET6, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    let port: UInt16

    init() {
      var (address, length) = (sockaddr_in6(), socklen_t(MemoryLayout<sockaddr_in6>.size))
      address.sin6_family = sa_family_t(AF_INET6)
      let descriptor = descriptor
      unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
          _ = unsafe bind(descriptor, raw, length)
          _ = unsafe getsockname(descriptor, raw, &length)
        }
      }
      listen(descriptor, 8)
      port = UInt16(bigEndian: address.sin6_port)
    }

    deinit { close(descriptor) }

    var wasReached: Bool {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return unsafe poll(&wanted, 1, 100) > 0
    }
  }
}
