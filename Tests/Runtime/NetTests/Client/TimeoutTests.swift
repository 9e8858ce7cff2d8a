import Core
import Net
import Testing

private let upstream = Upstream()
private let base = upstream.base

@Suite(.timeLimit(.minutes(1))) struct TimeoutTests {
  private func options(
    connect: Duration = .seconds(10), whole: Duration? = nil, idle: Duration? = nil
  ) -> ClientOptions {
    var options = ClientOptions()
    options.connectTimeout = connect
    options.wholeTimeout = whole
    options.idleTimeout = idle
    return options
  }

  @Test func anUpstreamThatDoesNotAcceptIsGivenUp() async throws {
    let full = FullListener()
    try await withClient { client in
      let began = MonotonicTime.now
      let request = ClientRequest("http://127.0.0.1:\(full.port)/", options: options(connect: .milliseconds(200)))
      let error = await failure { _ = try await client.send(request) }
      #expect(error?.kind == .timeout(.connect))
      #expect(MonotonicTime.now - began < .seconds(2))
    }
  }

  @Test func theWholeTimeEndsADripThatNeverRests() async throws {
    try await withClient { client in
      let options = options(whole: .milliseconds(300), idle: .milliseconds(200))
      let response = try await client.send(ClientRequest("\(base)/drip?ms=20&n=1000", options: options))
      let error = await failure { while try await response.next() != nil {} }
      #expect(error?.kind == .timeout(.whole))
    }
  }

  @Test(arguments: ["silent", "hang"]) func silenceEndsARequest(_ behaviour: String) async throws {
    try await withClient { client in
      let options = options(idle: .milliseconds(200))
      let began = MonotonicTime.now
      let error = await failure {
        let response = try await client.send(
          ClientRequest("\(base)/\(behaviour)?id=idle-\(behaviour)", options: options))
        while try await response.next() != nil {}
      }
      #expect(error?.kind == .timeout(.idle))
      #expect(MonotonicTime.now - began >= .milliseconds(200))
    }
  }

  @Test func aDripIsNotSilence() async throws {
    try await withClient { client in
      let options = options(idle: .milliseconds(300))
      let response = try await client.send(ClientRequest("\(base)/drip?ms=100&n=8", options: options))
      #expect(try await response.text() == "........")
    }
  }

  @Test func aReaderThatRestsIsNotSilence() async throws {
    try await withClient { client in
      let options = options(idle: .milliseconds(200))
      let response = try await client.send(ClientRequest("\(base)/flood?n=20000000", options: options))
      try await client.loop.sleep(for: .milliseconds(600))
      #expect(try await response.collect(limit: 20_000_000).count == 20_000_000)
    }
  }

  @Test func waitingInTheQueueCountsForTheWhole() async throws {
    var limits = HTTPClient.Limits()
    limits.maxPerHost = 1
    try await withClient(limits: limits) { client in
      let first = try await client.send(ClientRequest("\(base)/hang?id=whole-queue"))
      let request = ClientRequest("\(base)/hello", options: options(whole: .milliseconds(100)))
      #expect(await failure { _ = try await client.send(request) }?.kind == .timeout(.whole))
      first.close()
    }
  }
}
