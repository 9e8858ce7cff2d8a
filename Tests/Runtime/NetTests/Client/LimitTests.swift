import Core
import Net
import Testing

private let upstream = Upstream()
private let base = upstream.base

@Suite(.timeLimit(.minutes(1))) struct LimitTests {
  @Test func aHostHasSoManyAtOnceAndTheOthersWait() async throws {
    var limits = HTTPClient.Limits()
    limits.maxPerHost = 7
    let own = Upstream()
    let most = try await withClient(limits: limits) { client in
      let confined = Confined(client, to: client.loop)
      return await withTaskGroup(of: Int.self) { group in
        for _ in 0..<50 {
          group.addTask {
            let response = try? await confined.value.send(ClientRequest("\(own.base)/slow?ms=100"))
            return (try? await response?.text()).flatMap { Int($0) } ?? 1_000
          }
        }
        return await group.reduce(0, max)
      }
    }
    #expect((4...7).contains(most))
  }

  @Test func theQueueOfAHostHasABound() async throws {
    var limits = HTTPClient.Limits()
    limits.maxPerHost = 1
    limits.maxWaitingPerHost = 1
    try await withClient(limits: limits) { client in
      let confined = Confined(client, to: client.loop)
      let first = try await client.send(ClientRequest("\(base)/hang?id=bound"))
      let second = client.loop.spawn {
        let response = try? await confined.value.send(ClientRequest("\(base)/hello"))
        #expect(response?.status == 200)
      }
      let error = await failure { _ = try await client.send(ClientRequest("\(base)/hello")) }
      #expect(error?.kind == .busy)
      first.close()
      await second.value
    }
  }

  @Test func idleConnectionsMakeRoomForOtherHosts() async throws {
    var limits = HTTPClient.Limits()
    limits.maxConnections = 2
    try await withClient(limits: limits) { client in
      for host in ["127.0.0.1", "localhost", "127.0.0.1", "localhost"] {
        let response = try await client.send(ClientRequest("http://\(host):\(upstream.port)/hello"))
        #expect(try await response.text() == "hello")
      }
      let others = [Upstream(), Upstream()]
      for other in others {
        let response = try await client.send(ClientRequest("\(other.base)/hello"))
        #expect(try await response.text() == "hello")
      }
    }
  }
}
