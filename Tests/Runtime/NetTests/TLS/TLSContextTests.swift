import Core
import Glibc
import Testing

@testable import Net

@Suite struct TLSContextTests {
  let certificates: Certificates

  init() throws { certificates = try Certificates() }

  private func server(_ identities: TLSIdentity...) throws -> TLSContext {
    try TLSContext(server: TLSServerOptions(identities: identities))
  }

  private func client() throws -> TLSContext {
    try TLSContext(client: TLSClientOptions(authorityFile: certificates.authority))
  }

  private func accepts(_ server: TLSContext, _ host: String) throws -> Bool {
    var pair = try TLSPair(server, client(), host: host)
    pair.exchange()
    #expect((pair.server.state == .open) == (pair.client.state == .open))
    return pair.client.state == .open
  }

  @Test func theNameChoosesTheCertificate() throws {
    let server = try server(
      certificates.make("first", for: "DNS:first.test,IP:127.0.0.1"),
      certificates.make("exact", for: "DNS:exact.wild.test,DNS:other.test"),
      certificates.make("wild", for: "DNS:*.wild.test"))
    for host in ["first.test", "exact.wild.test", "EXACT.wild.test", "other.test", "x.wild.test", "127.0.0.1"] {
      #expect(try accepts(server, host), "\(host)")
    }
    // These get the first certificate, which is not theirs.
    for host in ["wild.test", "x.y.wild.test", "nobody.test"] { #expect(try !accepts(server, host), "\(host)") }
  }

  @Test func theServerKnowsWhichNameWasAskedFor() throws {
    var pair = try TLSPair(server(certificates.make("a", for: "DNS:a.test")), client())
    pair.exchange()
    #expect(pair.server.serverName == "a.test")
  }

  @Test func whatCannotServeIsAnErrorThatNamesTheFile() throws {
    let good = try certificates.make("good", for: "DNS:a.test")
    try certificates.make("other", for: "DNS:a.test")
    try certificates.run("ec -in good.key -aes128 -passout pass:secret -out locked.key")
    try certificates.run("rand -out noise.pem 2000")
    _ = unsafe system("cp '\(certificates.folder)/noise.pem' '\(certificates.folder)/noise.key'")
    _ = unsafe system("head -c 300 '\(good.certificateFile)' > '\(certificates.folder)/cut.pem'")
    let bad = [
      ("other", certificates.identity("good", key: "other")), ("locked", certificates.identity("good", key: "locked")),
      ("noise", certificates.identity("noise")), ("noise", certificates.identity("good", key: "noise")),
      ("cut", certificates.identity("cut", key: "good")), ("missing", certificates.identity("missing")),
      ("missing", certificates.identity("good", key: "missing")),
    ]
    for (file, identity) in bad {
      let error = #expect(throws: NetError.self) { try server(good, identity) }
      #expect(error?.code == .configuration)
      #expect(error?.message.contains(file) == true, "\(error?.message ?? "")")
    }
    #expect(throws: NetError.self) { try TLSContext(server: TLSServerOptions(identities: [])) }
    #expect(throws: NetError.self) {
      try TLSContext(client: TLSClientOptions(authorityFile: certificates.folder + "/missing"))
    }
    #expect(throws: NetError.self) { try TLSContext(client: TLSClientOptions(protocols: [""])) }
  }

  @Test func aReloadServesTheNewAndKeepsWhatIsUnderWay() throws {
    let context = try server(certificates.make("a", for: "DNS:a.test"))
    try certificates.make("b", for: "DNS:b.test")
    var before = try TLSPair(context, client())
    before.step = 300
    var during = try TLSPair(context, client())
    before.exchange()
    // The second pair is in the middle of its handshake.
    try during.server.receive(during.client.takeOutput().span) { _ in }
    try certificates.replace("a", by: "b")
    try context.reload()
    during.exchange()
    #expect(during.client.state == .open)
    try before.server.send(Array("still here".utf8).span)
    before.exchange()
    #expect(before.receivedByClient == Array("still here".utf8))
    #expect(try accepts(context, "b.test"))
    #expect(try !accepts(context, "a.test"))
  }

  @Test func aReloadOfBrokenFilesKeepsTheOld() throws {
    let identity = try certificates.make("a", for: "DNS:a.test")
    try certificates.make("b", for: "DNS:b.test")
    let context = try server(identity)
    _ = unsafe system("cp '\(certificates.folder)/b.pem' '\(identity.certificateFile)'")
    let mismatch = #expect(throws: NetError.self) { try context.reload() }
    #expect(mismatch?.code == .configuration)
    #expect(try accepts(context, "a.test"))
    _ = unsafe system("rm '\(identity.certificateFile)'")
    #expect(throws: NetError.self) { try context.reload() }
    #expect(try accepts(context, "a.test"))
  }

  @Test func whoeverResumesCostsLess() throws {
    // Tickets are there: OpenSSL's own client takes one and comes back with it.
    let identity = try certificates.make("a", for: "DNS:a.test")
    let peer = try OpenSSLPeer(server(identity), "-reconnect -tls1_2")
    let resumed = try peer.serve(connections: 3) { $0.wasResumed }
    #expect(resumed == [false, true, true])
  }
}
