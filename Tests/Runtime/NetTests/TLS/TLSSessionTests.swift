import Core
import Testing

@testable import Net

@Suite struct TLSSessionTests {
  let certificates: Certificates
  let server: TLSContext
  let client: TLSContext

  init() throws {
    certificates = try Certificates()
    let identity = try certificates.make("a", for: "DNS:a.test,IP:127.0.0.1,IP:::1")
    server = try TLSContext(server: TLSServerOptions(identities: [identity], protocols: ["h2", "http/1.1"]))
    client = try TLSContext(client: TLSClientOptions(authorityFile: certificates.authority))
  }

  private func context(_ versions: ClosedRange<TLSVersion>, protocols: [String] = []) throws -> TLSContext {
    var options = TLSClientOptions(authorityFile: certificates.authority, protocols: protocols)
    options.versions = versions
    return try TLSContext(client: options)
  }

  @Test(arguments: [TLSVersion.v12, .v13], [1, 2, 7, 1_000, .max])
  func bytesArriveHoweverTheyAreCut(version: TLSVersion, step: Int) throws {
    var pair = try TLSPair(server, context(version...version))
    pair.step = step
    pair.exchange()
    #expect(pair.server.state == .open && pair.client.state == .open)
    #expect(pair.server.version == version)
    let hello = Array("hello".utf8)
    let answer = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try pair.client.send(hello.span)
    try pair.server.send(answer.span)
    pair.exchange()
    #expect(pair.receivedByServer == hello)
    #expect(pair.receivedByClient == answer)
    pair.client.close()
    pair.exchange()
    #expect(pair.server.peerHasClosed)
    try pair.server.receivedEnd()
    #expect(pair.serverError == nil && pair.clientError == nil)
  }

  @Test func muchDataArrivesInBoundedPieces() throws {
    var pair = try TLSPair(server, client)
    pair.exchange()
    let much = (0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 9) }
    try pair.server.send(much.span)
    var received: [UInt8] = []
    var largest = 0
    try pair.client.receive(pair.server.takeOutput().span) { piece in
      largest = max(largest, piece.count)
      received.append(piece)
    }
    #expect(received == much)
    #expect(largest == TLSSession.recordBytes)
  }

  @Test func sendingAndClosingFromWithinADeliveryIsAllowed() throws {
    var pair = try TLSPair(server, client)
    pair.exchange()
    for word in ["one", "two", "three"] { try pair.client.send(Array(word.utf8).span) }
    var received: [String] = []
    let session = pair.server
    try session.receive(pair.client.takeOutput().span) { piece in
      received.append(String(decoding: [UInt8](copying: piece), as: UTF8.self))
      if received.count == 2 {
        try? session.send(Array("enough".utf8).span)
        session.close()
      }
    }
    #expect(received == ["one", "two"])
    pair.exchange()
    #expect(pair.receivedByClient == Array("enough".utf8))
    #expect(pair.client.peerHasClosed)
  }

  @Test(
    arguments: [
      (["http/1.1", "h2"], "h2"), (["http/1.1"], "http/1.1"), (["h2"], "h2"), ([], nil),
    ] as [([String], String?)])
  func settlesOnTheProtocolThatWePrefer(offered: [String], chosen: String?) throws {
    var pair = try TLSPair(server, context(.v12 ... .v13, protocols: offered))
    pair.exchange()
    #expect(pair.server.negotiatedProtocol == chosen)
    #expect(pair.client.negotiatedProtocol == chosen)
    #expect(pair.client.state == .open)
  }

  @Test func protocolsWithoutOneInCommonEndTheHandshake() throws {
    var pair = try TLSPair(server, context(.v12 ... .v13, protocols: ["gopher"]))
    pair.exchange()
    #expect(pair.server.state == .failed && pair.client.state == .failed)
    #expect(pair.clientError?.message.contains("no application protocol") == true)
  }

  @Test func aClientTrustsOnlyWhomItWasTold() throws {
    let stranger = try Certificates()
    let trusting = try TLSContext(client: TLSClientOptions(authorityFile: stranger.authority))
    var pair = try TLSPair(server, trusting)
    pair.exchange()
    #expect(pair.clientError?.code == .certificate)
    #expect(pair.serverError?.code == .certificate)
    var bySystem = try TLSPair(server, TLSContext(client: TLSClientOptions()))
    bySystem.exchange()
    #expect(bySystem.clientError?.code == .certificate)
  }

  @Test(arguments: [
    ("a.test", true), ("A.TEST", true), ("127.0.0.1", true), ("::1", true), ("127.0.0.2", false), ("b.test", false),
    ("x.a.test", false),
  ])
  func theCertificateMustBeForTheHost(host: String, accepted: Bool) throws {
    var pair = try TLSPair(server, client, host: host)
    pair.exchange()
    #expect((pair.client.state == .open) == accepted)
    #expect((pair.clientError?.code == .certificate) == !accepted)
  }

  @Test func noHostNameIsAnError() throws {
    for name in ["", "a\0.test"] { #expect(throws: NetError.self) { try client.connect(to: name) } }
  }

  @Test func anExpiredCertificateIsRefused() throws {
    let old = try certificates.makeExpired("old", for: "DNS:a.test")
    let serving = try TLSContext(server: TLSServerOptions(identities: [old]))
    var pair = try TLSPair(serving, client)
    pair.exchange()
    #expect(pair.clientError?.code == .certificate)
    #expect(pair.clientError?.message.contains("expired") == true)
  }

  @Test func aServerMayAskWhoTheClientIs() throws {
    let identity = certificates.identity("a")
    let strict = try TLSContext(
      server: TLSServerOptions(identities: [identity], clientAuthorityFile: certificates.authority))
    let known = try certificates.make("client", for: "DNS:client")
    var good = try TLSPair(
      strict, TLSContext(client: TLSClientOptions(authorityFile: certificates.authority, identity: known)))
    good.exchange()
    #expect(good.server.state == .open && good.client.state == .open)
    var nobody = try TLSPair(strict, client)
    nobody.exchange()
    #expect(nobody.serverError?.code == .certificate)
    #expect(nobody.clientError?.code == .certificate)
    let selfMade = try certificates.make("self", for: "DNS:client", signed: false)
    var stranger = try TLSPair(
      strict, TLSContext(client: TLSClientOptions(authorityFile: certificates.authority, identity: selfMade)))
    stranger.exchange()
    #expect(stranger.serverError?.code == .certificate)
  }

  @Test func versionsWithoutOneInCommonEndTheHandshake() throws {
    var options = TLSServerOptions(identities: [certificates.identity("a")])
    options.versions = .v13 ... .v13
    var pair = try TLSPair(TLSContext(server: options), context(.v12 ... .v12))
    pair.exchange()
    #expect(pair.server.state == .failed && pair.client.state == .failed)
    #expect(pair.serverError?.code == .badInput)
  }

  /// SSL 3, TLS 1.0 and TLS 1.1.
  @Test(arguments: [(UInt8(0), UInt8(40)), (1, 70), (2, 70)])
  func anOldVersionIsRefusedWithAnAlert(minor: UInt8, reason: UInt8) throws {
    let hello =
      [3, minor] + [UInt8](repeating: 7, count: 32) + [0, 0, 4, 0xc0, 0x13, 0xc0, 0x09, 1, 0] as [UInt8]
    let body = [1, 0, 0, UInt8(hello.count)] + hello
    let record = [22, 3, 1, 0, UInt8(body.count)] + body
    let session = server.accept()
    #expect(throws: NetError.self) { try session.receive(record.span) { _ in } }
    #expect(session.state == .failed)
    let alert = session.takeOutput().array
    #expect(alert.first == 21)
    #expect(alert.last == reason)
  }

  @Test(arguments: ["GET / HTTP/1.1\r\n\r\n", "PRI * HTTP/2.0\r\n", "O"])
  func plainHTTPIsToldApart(text: String) throws {
    let session = server.accept()
    let error = #expect(throws: NetError.self) { try session.receive(Array(text.utf8).span) { _ in } }
    #expect(error?.code == .plainHTTP)
    #expect(session.state == .failed)
  }

  @Test func garbageIsRefused() throws {
    for first in UInt8(0)...255 {
      let session = server.accept()
      var bytes = [UInt8](repeating: 0xa5, count: 4_000)
      bytes[0] = first
      let error = #expect(throws: NetError.self) { try session.receive(bytes.span) { _ in } }
      #expect(error?.code == .badInput || error?.code == .plainHTTP)
      // A session that has failed takes no more and gives no plaintext.
      try session.receive(bytes.span) { _ in Issue.record("delivered") }
      #expect(throws: NetError.self) { try session.send([1].span) }
    }
  }

  @Test func everyDamagedByteOfAHandshakeEndsItOrChangesNothing() throws {
    let whole = try client.connect(to: "a.test").takeOutput().array
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x41
      let session = server.accept()
      try? session.receive(bytes.span) { _ in Issue.record("delivered") }
      #expect(session.state != .open)
    }
  }

  @Test func damagedCiphertextIsNeverDelivered() throws {
    for offset in [0, 1, 3, 5, 9, 20] {
      var pair = try TLSPair(server, client)
      pair.exchange()
      try pair.client.send(Array("secret".utf8).span)
      var bytes = pair.client.takeOutput().array
      bytes[offset] ^= 1
      if offset == 3 {
        // A longer length: the record is not complete, so nothing is known yet; the end tells.
        try pair.server.receive(bytes.span) { _ in Issue.record("delivered") }
        #expect(throws: NetError.self) { try pair.server.receivedEnd() }
      } else {
        #expect(throws: NetError.self) { try pair.server.receive(bytes.span) { _ in Issue.record("delivered") } }
      }
      #expect(pair.server.state == .failed)
    }
  }

  @Test func anEndWithoutGoodbyeIsReported() throws {
    var pair = try TLSPair(server, client)
    #expect(throws: NetError.self) { try server.accept().receivedEnd() }
    pair.exchange()
    let error = #expect(throws: NetError.self) { try pair.client.receivedEnd() }
    #expect(error?.code == .truncated)
    #expect(throws: NetError.self) { try pair.client.send([1].span) }
  }

  @Test func afterAPeersGoodbyeWeMayStillSend() throws {
    var pair = try TLSPair(server, client)
    pair.exchange()
    pair.client.close()
    let goodbye = pair.client.takeOutput()
    try pair.server.receive(goodbye.span) { _ in }
    #expect(pair.server.peerHasClosed && pair.server.state == .open)
    try pair.server.send(Array("last words".utf8).span)
    pair.server.close()
    #expect(pair.server.outputCount > 0)
    pair.server.close()
    try pair.server.receivedEnd()
  }

  @Test func sendingBeforeTheHandshakeIsDoneIsAnError() throws {
    let error = #expect(throws: NetError.self) { try server.accept().send([1].span) }
    #expect(error?.code == .closed)
  }

  @Test func aHandshakeWithoutEndIsCutOff() throws {
    // A ClientHello that announces 130 KB and goes on in record after record.
    let session = server.accept()
    let total = 130_000
    var fragment: [UInt8] = [1, UInt8(total >> 16), UInt8(total >> 8 & 255), UInt8(total & 255)]
    fragment += [UInt8](repeating: 3, count: 12_000 - 4)
    var error: NetError?
    var sent = 0
    while error == nil, sent < total {
      let record: [UInt8] = [22, 3, 1, UInt8(fragment.count >> 8), UInt8(fragment.count & 255)] + fragment
      sent += record.count
      do throws(NetError) { try session.receive(record.span) { _ in } } catch let thrown { error = thrown }
      fragment = [UInt8](repeating: 3, count: 12_000)
    }
    #expect(error?.code == .limit)
    #expect(sent <= TLSSession.maxHandshakeBytes + 12_005)
  }
}
