// What a peer may try within the rules of TLS: OpenSSL's command does it to us over a real socket.

import Core
import Testing

@testable import Net

@Suite struct TLSAbuseTests {
  private func peer(_ arguments: String) throws -> OpenSSLPeer {
    let certificates = try Certificates()
    let identity = try certificates.make("a", for: "DNS:a.test")
    return try OpenSSLPeer(TLSContext(server: TLSServerOptions(identities: [identity])), arguments)
  }

  @Test func aFewKeyUpdatesAreFine() throws {
    let commands = Array(repeating: "K\n", count: 20) + ["hello\n"]
    let states = try peer("-tls1_3").serve(connections: 1, commands: commands) { ($0.state, $0.lateMessages) }
    #expect(states[0].0 == .closed)
    // The command reads what it is told when it gets to it, and of several lines at once takes the first alone.
    #expect((10...20).contains(states[0].1))
  }

  @Test func aFloodOfKeyUpdatesEndsTheSession() throws {
    let commands = Array(repeating: "K\n", count: TLSSession.maxLateMessages + 20)
    let states = try peer("-tls1_3").serve(connections: 1, commands: commands) { ($0.state, $0.lateMessages) }
    #expect(states[0].0 == .failed)
    #expect(states[0].1 == TLSSession.maxLateMessages + 1)
  }

  @Test func renegotiationIsRefused() throws {
    let states = try peer("-tls1_2").serve(connections: 1, commands: ["R\n"]) { ($0.state, $0.lateMessages) }
    // The peer asked (a message came), was refused, and gave up; nothing was negotiated anew.
    #expect(states[0].1 == 1)
    #expect(states[0].0 != .handshaking)
  }
}
