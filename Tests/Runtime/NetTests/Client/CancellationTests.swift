import Core
import Net
import Testing

private let upstream = Upstream()
private let base = upstream.base
private let soon = Duration.milliseconds(100)

@Suite(.serialized, .timeLimit(.minutes(1))) struct CancellationTests {
  /// The upstream's own clock, which is ours, tells when it saw the end.
  private func sawTheEnd(_ id: String, _ client: HTTPClient, since: MonotonicTime) async -> Bool {
    guard await eventually(client.loop, { upstream.closed(id) != nil }), let seen = upstream.closed(id) else {
      return false
    }
    return seen - since < soon
  }

  @Test(arguments: ["silent", "hang"]) func aCancelledTaskLeavesTheUpstreamAtOnce(_ behaviour: String) async throws {
    try await withClient { client in
      let confined = Confined(client, to: client.loop)
      let ended = Confined(Seen(), to: client.loop)
      let task = client.loop.spawn {
        ended.value.error = await failure {
          let response = try await confined.value.send(ClientRequest("\(base)/\(behaviour)?id=task-\(behaviour)"))
          while try await response.next() != nil {}
        }
      }
      try await client.loop.sleep(for: .milliseconds(200))
      #expect(client.counts.running == 1)
      let cancelled = MonotonicTime.now
      task.cancel()
      #expect(await sawTheEnd("task-\(behaviour)", client, since: cancelled))
      #expect(ended.value.error?.kind == .cancelled)
    }
  }

  @Test func aDroppedResponseLeavesTheUpstreamAtOnce() async throws {
    try await withClient { client in
      var response: ClientResponse? = try await client.send(ClientRequest("\(base)/hang?id=dropped"))
      #expect(response?.status == 200)
      try await client.loop.sleep(for: .milliseconds(50))
      #expect(client.counts.running == 1)
      let dropped = MonotonicTime.now
      response = nil
      #expect(client.counts.running == 0)
      #expect(await sawTheEnd("dropped", client, since: dropped))
    }
  }

  @Test func aResponseThatNobodyReadsIsFreed() async throws {
    try await withClient { client in
      for _ in 0..<20 { _ = try await client.send(ClientRequest("\(base)/flood?n=10000000")) }
      #expect(client.counts.running == 0)
    }
  }

  @Test func aClosedResponseEndsWithWhatWasThere() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/hang?id=closed"))
      #expect(await eventually(client.loop) { response.buffered == 5 })
      response.close()
      #expect(try await response.next() == Bytes("begun"))
      #expect(await failure { _ = try await response.next() }?.kind == .cancelled)
    }
  }

  @Test func aTaskThatIsCancelledAlreadySendsNothing() async throws {
    try await withClient { client in
      let confined = Confined(client, to: client.loop)
      let ended = Confined(Seen(), to: client.loop)
      let task = client.loop.spawn {
        try? await confined.loop.sleep(for: .seconds(5))
        ended.value.error = await failure {
          _ = try await confined.value.send(ClientRequest("\(base)/silent?id=never"))
        }
      }
      task.cancel()
      await task.value
      #expect(ended.value.error?.kind == .cancelled)
      #expect(client.counts.running == 0)
    }
  }

  @Test func aCancelledRequestLeavesTheQueue() async throws {
    var limits = HTTPClient.Limits()
    limits.maxPerHost = 1
    try await withClient(limits: limits) { client in
      let confined = Confined(client, to: client.loop)
      let first = try await client.send(ClientRequest("\(base)/hang?id=queue"))
      let second = client.loop.spawn { _ = try? await confined.value.send(ClientRequest("\(base)/hello")) }
      #expect(client.counts.waiting == 1)
      second.cancel()
      await second.value
      #expect(client.counts.waiting == 0)
      first.close()
    }
  }

  @Test func closingTheClientEndsEveryRequest() async throws {
    try await withClient { client in
      let response = try await client.send(ClientRequest("\(base)/hang?id=client"))
      #expect(await eventually(client.loop) { response.buffered == 5 })
      client.close()
      #expect(try await response.next() == Bytes("begun"))
      #expect(await failure { _ = try await response.next() }?.kind == .closed)
      #expect(await failure { _ = try await client.send(ClientRequest("\(base)/hello")) }?.kind == .closed)
    }
  }

  @Test func aThousandCancellationsLeaveNothing() async throws {
    try await withClient { client in
      let confined = Confined(client, to: client.loop)
      for round in 0..<1_000 {
        let task = client.loop.spawn {
          _ = try? await confined.value.send(ClientRequest("\(base)/hello"))
        }
        // At every stage: before it is sent, while it connects, while it waits, when it is done.
        if round % 4 > 0 { try await client.loop.sleep(for: .microseconds(200 * (round % 4 - 1))) }
        task.cancel()
        if round % 50 == 0 { await task.value }
      }
      #expect(await eventually(client.loop) { client.counts.running == 0 })
    }
  }

  private final class Seen { var error: ClientError? }
}
