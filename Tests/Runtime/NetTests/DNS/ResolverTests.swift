import Core
import Glibc
import Synchronization
import Testing

@testable import Net

@Suite struct ResolverTests {
  /// A look-up that the test holds up, and that counts.
  private final class Slow: Sendable {
    let count = Atomic<Int>(0)
    let finished = Atomic<Int>(0)
    let gate = Atomic<Bool>(false)

    func lookUp(_ host: String) throws(NetError) -> [IPAddress] {
      count.add(1, ordering: .relaxed)
      while !gate.load(ordering: .acquiring) { usleep(1_000) }
      finished.add(1, ordering: .relaxed)
      if host.hasPrefix("bad") { throw NetError(.nameNotFound, host) }
      return [.loopbackV4]
    }
  }

  /// Written and read on the loop only.
  private final class Seen: @unchecked Sendable { var codes: [NetError.Code?] = [] }

  private func code(_ resolver: Resolver, _ host: String) async -> NetError.Code? {
    do throws(NetError) {
      _ = try await resolver.addresses(of: host)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func asksTheSystem() async throws {
    try await onLoop { loop in
      let workers = WorkerPool(name: "dns", threads: 1)
      let resolver = Resolver(on: loop, workers: workers)
      let local = try await resolver.addresses(of: "LocalHost")
      #expect(!local.isEmpty && local.allSatisfy(\.isLoopback))
      #expect(Set(local).count == local.count)
      #expect(try await resolver.addresses(of: "::ffff:10.0.0.1") == [IPAddress("10.0.0.1")])
      #expect(await code(resolver, "no-such-host.invalid") != nil)
      for name in ["", "a b", "a\0b", ".a", "-a", "ä.test", String(repeating: "a", count: 254), "1.2.3.4/8", "[::1]"] {
        #expect(await code(resolver, name) == .nameNotFound, "\(name)")
      }
    }
  }

  @Test func callersForOneNameShareOneLookUpAndItsAnswer() async throws {
    let slow = Slow()
    try await onLoop { loop in
      let workers = WorkerPool(name: "dns", threads: 2)
      let resolver = Resolver(on: loop, workers: workers, timeout: .seconds(5), lookUp: slow.lookUp)
      let seen = Seen()
      let shared = Confined(resolver, to: loop)
      for _ in 0..<50 { loop.spawn { seen.codes.append(await code(shared.value, "one.test")) } }
      #expect(await eventually(loop) { slow.count.load(ordering: .relaxed) == 1 })
      slow.gate.store(true, ordering: .releasing)
      #expect(await eventually(loop) { seen.codes.count == 50 })
      #expect(await code(resolver, "ONE.test") == nil)
      #expect(slow.count.load(ordering: .relaxed) == 1)
      #expect(await code(resolver, "bad.test") == .nameNotFound)
      #expect(await code(resolver, "bad.test") == .nameNotFound)
      #expect(slow.count.load(ordering: .relaxed) == 2)
    }
  }

  @Test func aSlowLookUpTimesOutForTheCallerAndServesTheNext() async throws {
    let slow = Slow()
    try await onLoop { loop in
      let workers = WorkerPool(name: "dns", threads: 1)
      let resolver = Resolver(on: loop, workers: workers, timeout: .milliseconds(20), lookUp: slow.lookUp)
      #expect(await code(resolver, "slow.test") == .timeout)
      #expect(await code(resolver, "slow.test") == .timeout)
      #expect(slow.count.load(ordering: .relaxed) == 1)
      slow.gate.store(true, ordering: .releasing)
      _ = await eventually(loop) { slow.finished.load(ordering: .relaxed) == 1 }
      try await loop.sleep(for: .milliseconds(20))
      #expect(await code(resolver, "slow.test") == nil)
      #expect(slow.count.load(ordering: .relaxed) == 1)
      #expect(loop.liveTimers == 0)
    }
  }

  @Test func aCancelledCallerIsLetGo() async throws {
    let slow = Slow()
    try await onLoop { loop in
      let workers = WorkerPool(name: "dns", threads: 1)
      let resolver = Resolver(on: loop, workers: workers, timeout: .seconds(60), lookUp: slow.lookUp)
      let seen = Seen()
      let shared = Confined(resolver, to: loop)
      let task = loop.spawn { seen.codes.append(await code(shared.value, "slow.test")) }
      task.cancel()
      await task.value
      #expect(seen.codes == [.closed])
      slow.gate.store(true, ordering: .releasing)
    }
  }

  @Test func theBoundsHold() async throws {
    let slow = Slow()
    try await onLoop { loop in
      let small = WorkerPool(name: "dns", threads: 1, maxQueued: 1)
      let resolver = Resolver(on: loop, workers: small, timeout: .seconds(5), lookUp: slow.lookUp)
      let seen = Seen()
      let shared = Confined(resolver, to: loop)
      for index in 0..<6 { loop.spawn { seen.codes.append(await code(shared.value, "n\(index).test")) } }
      #expect(await eventually(loop) { seen.codes.count >= 4 })
      #expect(seen.codes.allSatisfy { $0 == .limit })
      slow.gate.store(true, ordering: .releasing)
      #expect(await eventually(loop) { seen.codes.count == 6 })

      let wide = WorkerPool(name: "dns", threads: 1)
      let many = Resolver(on: loop, workers: wide, timeout: .seconds(5), lookUp: slow.lookUp)
      for index in 0..<(Resolver.maxNames + 50) { #expect(await code(many, "m\(index).test") == nil) }
      #expect(many.nameCount == Resolver.maxNames)
    }
  }
}
