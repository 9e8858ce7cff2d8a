import Core
import Net
import Testing

private let authority = Certificate()
private let plain = HTTP2Upstream()
private let secure = HTTP2Upstream(authority)
private let old = Upstream(["tls", authority.certificate, authority.key])
private let large = 50 << 20

@Suite(.enabled(if: HTTP2Upstream.isThere), .timeLimit(.minutes(1))) struct HTTP2Tests {
  private func prior() -> ClientOptions {
    var options = ClientOptions()
    options.version = .http2PriorKnowledge
    return options
  }

  private func agreed() -> ClientOptions {
    var options = ClientOptions()
    options.version = .http2
    options.trust = .authorities(file: authority.certificate)
    return options
  }

  @Test func priorKnowledgeSpeaksOverPlainTCP() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(plain.base)/hello", options: prior()))
      #expect(response.version == "2")
      #expect(try await response.text() == "hello")
    }
  }

  @Test func tlsAgreesOnItOrOnTheOlder() async throws {
    try await withClient { client in
      let one = try await client.send(ClientRequest("https://localhost:\(old.port)/hello", options: agreed()))
      #expect(one.version == "1.1")
      _ = try await one.text()
      for _ in 0..<3 {
        let two = try await client.send(ClientRequest("\(secure.base)/hello", options: agreed()))
        #expect(two.version == "2")
        #expect(try await two.text() == "hello")
      }
    }
  }

  @Test func aReaderThatRestsHoldsItUp() async throws {
    let own = HTTP2Upstream()
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(own.base)/large", options: prior()))
      try await client.loop.sleep(for: .milliseconds(500))
      #expect(response.buffered <= client.limits.maxBufferedBytes)
      #expect(own.written < large / 2)
      var count = 0
      while let piece = try await response.next() { count += piece.count }
      #expect(count == large)
      #expect(own.written > large, "the count counts")
    }
  }

  @Test func aRestingStreamNeitherFillsUpNorHoldsUpAnother() async throws {
    let own = HTTP2Upstream(authority)
    try await withClient { client in
      _ = try await client.send(ClientRequest("\(own.base)/hello", options: agreed())).text()
      let resting = try await client.send(ClientRequest("\(own.base)/large", options: agreed()))
      let other = try await client.send(ClientRequest("\(own.base)/large", options: agreed()))
      #expect(try await other.collect(limit: large).count == large)
      #expect(own.written < large * 5 / 4)
      #expect(try await resting.collect(limit: large).count == large)
    }
  }

  @Test func aStreamIsUploaded() async throws {
    try await withClient { client in
      var left = 100
      let loop = client.loop
      let body = ClientBody.stream(length: nil) {
        left -= 1
        if left % 10 == 0 { try await loop.sleep(for: .milliseconds(5)) }
        return left >= 0 ? Bytes([UInt8](repeating: 0x61, count: 100_000)) : nil
      }
      let response = try await client.send(
        ClientRequest("\(plain.base)/hello", method: "POST", body: body, options: prior()))
      #expect(try await response.collect(limit: 20_000_000).count == 10_000_000)
    }
  }

  @Test func manyAtOnceAreAnswered() async throws {
    try await withClient { client in
      let confined = Confined(client, to: client.loop)
      let answered = await withTaskGroup(of: Int.self) { group in
        for _ in 0..<200 {
          group.addTask {
            let response = try? await confined.value.send(ClientRequest("\(plain.base)/hello", options: prior()))
            return (try? await response?.text()) == "hello" ? 1 : 0
          }
        }
        return await group.reduce(0, +)
      }
      #expect(answered == 200)
    }
  }
}
