import Core
import Net
import Testing

private let authority = Certificate()
private let stranger = Certificate()
private let upstream = Upstream(["tls", authority.certificate, authority.key])
private let base = "https://localhost:\(upstream.port)"

@Suite(.timeLimit(.minutes(1))) struct TrustTests {
  private func trusting(_ trust: ClientOptions.Trust) -> ClientOptions {
    var options = ClientOptions()
    options.trust = trust
    return options
  }

  @Test func onlyWhomWeTrustIsBelieved() async throws {
    try await withClient { client in
      for trust in [ClientOptions.Trust.system, .authorities(file: stranger.certificate)] {
        let error = await failure {
          _ = try await client.send(ClientRequest("\(base)/hello", options: trusting(trust)))
        }
        #expect(error?.kind == .tls)
      }
      for trust in [ClientOptions.Trust.authorities(file: authority.certificate), .anyone] {
        let response = try await client.send(ClientRequest("\(base)/hello", options: trusting(trust)))
        #expect(try await response.text() == "hello")
      }
    }
  }

  @Test func aConnectionMadeWithoutTrustIsNotUsedByThoseWhoAskForIt() async throws {
    try await withClient { client in
      let open = try await client.send(ClientRequest("\(base)/hello", options: trusting(.anyone)))
      _ = try await open.text()
      let error = await failure { _ = try await client.send(ClientRequest("\(base)/hello")) }
      #expect(error?.kind == .tls)
    }
  }

  @Test func theNameOfTheCertificateCounts() async throws {
    try await withClient { client in
      let request = ClientRequest(
        "https://127.0.0.2:\(upstream.port)/hello", options: trusting(.authorities(file: authority.certificate)))
      let error = await failure { _ = try await client.send(request) }
      #expect(error?.kind == .tls || error?.kind == .connect)
    }
  }

  @Test func aLargeBodyPassesThroughTLSAndWaitsForTheReader() async throws {
    try await withClient { client in
      let options = trusting(.authorities(file: authority.certificate))
      let response = try await client.send(ClientRequest("\(base)/flood?id=tls&n=50000000", options: options))
      try await client.loop.sleep(for: .milliseconds(400))
      #expect(upstream.sent("tls") < 25_000_000)
      #expect(try await response.collect(limit: 50_000_000).count == 50_000_000)
    }
  }

  @Test func aServerThatSpeaksNoTLSIsAFailureOfTLS() async throws {
    let plain = Upstream()
    try await withClient { client in
      let error = await failure { _ = try await client.send(ClientRequest("https://127.0.0.1:\(plain.port)/hello")) }
      #expect(error?.kind == .tls)
    }
  }
}
