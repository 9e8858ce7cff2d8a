// Commits in a real Redis: each once, in order, told to who listens, kept for a window.

import Core
import Net
import State
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct CommitStreamTests {
  private static let epoch = Epoch("e1")

  private func commit(_ scope: String, _ revision: Int, _ epoch: Epoch = epoch) -> ReplicatedCommit {
    ReplicatedCommit(
      scope: scope, cursor: Cursor(epoch, revision), body: Bytes([UInt8](repeating: UInt8(revision & 255), count: 3)))
  }

  private func withStream(
    _ options: RedisOptions, _ window: RedisWindow = RedisWindow(),
    _ body: @escaping @Sendable (CommitStream, RedisClient, RedisSubscriber) async throws -> Void
  ) async throws {
    let server = try RedisServer(options)
    try await onLoop { loop, resolver async throws in
      let client = RedisClient(server, on: loop, resolver: resolver)
      let subscriber = RedisSubscriber(server, on: loop, resolver: resolver)
      client.start()
      subscriber.start()
      defer {
        client.close()
        subscriber.close()
      }
      try await body(CommitStream(client, RedisKeys(prefix: options.keyPrefix), window), client, subscriber)
    }
  }

  @Test func whatIsSentIsKeptToldAndRefusedTheSecondTime() async throws {
    let redis = try RedisProcess.shared()
    let options = own(redis)
    let keys = RedisKeys(prefix: options.keyPrefix)
    try await withStream(options) { stream, client, subscriber async throws in
      var heard: [ReplicatedCommit?] = []
      subscriber.onMessage = { _, message in heard.append(CommitEnvelope.read(message)) }
      subscriber.subscribe(keys.channel(ScopePartition.of("a")))
      #expect(await client.loop.wait { subscriber.isComplete })
      let commits = (1...3).map { commit("a", $0) }
      #expect(try await stream.send(commits) == [.integer(1), .integer(1), .integer(1)])
      #expect(
        try await stream.send(commits + [commit("a", 4)]) == [.integer(0), .integer(0), .integer(0), .integer(1)])
      #expect(await client.loop.wait { heard.count == 4 })
      #expect(heard == commits + [commit("a", 4)])
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 0))?.count == 4)
      #expect(
        try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 2)) == [
          commit("a", 3), commit("a", 4),
        ])
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 4)) == [])
      // Of what it does not know it says nothing: another history, another scope, a place that it has not reached.
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 5)) == nil)
      #expect(try await stream.commits(of: "a", after: Cursor(Epoch("e2"), 1)) == nil)
      #expect(try await stream.commits(of: "b", after: Cursor(CommitStreamTests.epoch, 0)) == nil)
    }
  }

  @Test func manyAndLargeOnesGoInPieces() async throws {
    let redis = try RedisProcess.shared()
    var options = own(redis)
    options.limits.maxQueuedBytes = 6 << 20
    options.limits.maxReplyBytes = 6 << 20
    try await withStream(options) { stream, _, _ async throws in
      let large = Bytes(repeating: 7, count: 50_000)
      let commits = (1...250).map {
        ReplicatedCommit(scope: "a", cursor: Cursor(CommitStreamTests.epoch, $0), body: large)
      }
      #expect(try await stream.send(commits).allSatisfy { $0 == .integer(1) })
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 0)) == commits)
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 49))?.count == 201)
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 150))?.count == 100)
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 151))?.count == 99)
    }
  }

  @Test func aGapIsNotHidden() async throws {
    let redis = try RedisProcess.shared()
    try await withStream(own(redis)) { stream, _, _ async throws in
      _ = try await stream.send([commit("a", 3), commit("a", 4), commit("a", 6)])
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 1)) == nil)
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 2)) == nil)
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 6)) == [])
    }
  }

  @Test func headsAreTheNewestOfEach() async throws {
    let redis = try RedisProcess.shared()
    try await withStream(own(redis)) { stream, _, _ async throws in
      let scopes = (0..<200).map { "s\($0)" }
      _ = try await stream.send(scopes.map { commit($0, 1) } + scopes.prefix(100).map { commit($0, 2) })
      _ = try await stream.send([commit("s0", 1, Epoch("e2"))])
      let heads = try await stream.heads(of: scopes + ["none"])
      #expect(heads.count == 200)
      #expect(heads["s0"] == Cursor(Epoch("e2"), 1))
      #expect(heads["s99"] == Cursor(CommitStreamTests.epoch, 2) && heads["s100"] == Cursor(CommitStreamTests.epoch, 1))
      #expect(try await stream.heads(of: []).isEmpty)
    }
  }

  @Test func aStreamIsCutByLengthAndByTimeAndGoesWhenItIsIdle() async throws {
    let redis = try RedisProcess.shared()
    let options = own(redis)
    let keys = RedisKeys(prefix: options.keyPrefix)
    var window = RedisWindow()
    window.length = 10
    window.seconds = 2
    try await withStream(options, window) { stream, client, _ async throws in
      let key = keys.stream("a", CommitStreamTests.epoch)
      _ = try await stream.send((1...50).map { commit("a", $0) })
      #expect(try redis.run("xlen", key) == "10")
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 40))?.count == 10)
      #expect(try await stream.commits(of: "a", after: Cursor(CommitStreamTests.epoch, 39)) == nil)
      // One a second keeps the stream, and none in it is older than the window, give or take what a call takes away.
      for revision in 51...55 {
        try await client.loop.sleep(for: .milliseconds(1_000))
        _ = try await stream.send([commit("a", revision)])
      }
      #expect(try redis.run("xrange", key, "-", "+", "count", "1").hasPrefix("5"))
      #expect((Int(try redis.run("xlen", key)) ?? 99) <= 4)
      #expect(try await stream.heads(of: ["a"])["a"]?.revision == 55)
      try await client.loop.sleep(for: .milliseconds(2_500))
      #expect(try redis.run("keys", "\(options.keyPrefix)*") == "")
    }
  }

  @Test func scriptsThatRedisForgetsAreToldAgain() async throws {
    let redis = try RedisProcess()
    try await withStream(own(redis)) { stream, _, _ async throws in
      #expect(try await stream.send([commit("a", 1)]) == [.integer(1)])
      try redis.run("script", "flush")
      #expect(try await stream.send([commit("a", 2), commit("b", 1)]) == [.integer(1), .integer(1)])
    }
  }

  /// Keys and channels, of all that is sent.
  @Test func thePrefixStandsBeforeEverything() async throws {
    let redis = try RedisProcess()
    var options = patient(redis.url)
    options.keyPrefix = "one/"
    try await withStream(options) { stream, _, _ async throws in
      _ = try await stream.send([commit("a", 1), commit("b", 1)])
    }
    let keys = try redis.run("keys", "*").split(separator: "\n")
    #expect(keys.count == 4)
    #expect(keys.allSatisfy { $0.hasPrefix("one/{") })
  }

  /// What one call of the script touches lies in one slot of a cluster.
  @Test func aScopesNamesShareASlot() {
    let keys = RedisKeys(prefix: "cascade:")
    for scope in ["rm_1", "rm_2", "us_}{", "{x}"] {
      let tag = "cascade:{\(ScopePartition.of(scope))}"
      #expect(keys.channel(ScopePartition.of(scope)) == tag)
      #expect(keys.stream(scope, Epoch("e")).hasPrefix(tag) && keys.head(scope).hasPrefix(tag))
    }
  }
}
