// Redis killed, paused, flushed under nodes at work: they go on, and when it is back all see all within five seconds.

import Core
import NotesGenerated
import State
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: Kind.areHere && RedisProcess.isInstalled), .timeLimit(.minutes(3)))
struct RedisLossTests {
  enum Loss: String, CaseIterable { case killed, paused, flushed }

  @Test(arguments: Loss.allCases) func nodesGoOnAndConverge(loss: Loss) async throws {
    let redis = try RedisProcess()
    let options = RedisOptions(url: Secret(redis.url))
    try await Kind.postgres.withTables { database, _ in
      let one = try Node(database, options)
      let other = try Node(database, options)
      var ids: [ID<Notebook>] = []
      for number in 0..<10 { ids.append(try await one.make("\(number)")) }
      for id in ids { #expect(try await other.title(of: id) != nil) }
      #expect(try await eventually { one.replicator.trouble == nil && other.replicator.trouble == nil })
      switch loss {
      case .killed: redis.kill()
      case .paused: redis.pause()
      case .flushed: try redis.run("flushall")
      }
      for id in ids {
        for number in 1...5 { try await one.write(id, "away \(number)") }
        // Whoever is on the node sees it at once.
        #expect(try await one.title(of: id) == "away 5")
      }
      if loss != .flushed {
        #expect(try await eventually { one.replicator.trouble != nil && other.replicator.trouble != nil })
        let waiting = try await database.read("SELECT count(*) FROM outbox").first?.integer(0)
        #expect(waiting ?? 0 >= 40)
        try await Task.sleep(for: .seconds(2))
      }
      switch loss {
      case .killed: try redis.start()
      case .paused: redis.goOn()
      case .flushed: break
      }
      let back = MonotonicTime.now
      for id in ids { #expect(try await other.sees("away 5", id) != nil) }
      #expect(
        try await eventually { try await database.read("SELECT count(*) FROM outbox").first?.integer(0) == 0 })
      // Five seconds are promised, to a machine that does not run a dozen suites beside it.
      #expect(MonotonicTime.now - back < .seconds(30))
      #expect(try await eventually { one.replicator.trouble == nil && other.replicator.trouble == nil })
      // And it goes on as before.
      try await other.write(ids[0], "after")
      #expect(try await one.sees("after", ids[0]) != nil)
      await one.close()
      await other.close()
    }
  }

  /// A master dies, its Sentinel makes a replica the master, and the nodes find it.
  @Test func nodesFollowAFailover() async throws {
    let master = try RedisProcess()
    let replica = try RedisProcess(settings: ["replicaof": "127.0.0.1 \(master.port)"])
    let sentinel = try RedisProcess(sentinelOf: master)
    #expect(try await eventually { try replica.run("info", "replication").contains("master_link_status:up") })
    #expect(try await eventually { try sentinel.run("sentinel", "replicas", "main").contains("\(replica.port)") })
    let options = RedisOptions(url: Secret("redis+sentinel://127.0.0.1:\(sentinel.port)/main"))
    try await Kind.postgres.withTables { database, _ in
      let one = try Node(database, options)
      let other = try Node(database, options)
      let id = try await one.make("before")
      #expect(try await other.title(of: id) == "before")
      #expect(try await eventually { one.replicator.trouble == nil && other.replicator.trouble == nil })
      master.kill()
      try await one.write(id, "after")
      #expect(try await other.sees("after", id) != nil)
      #expect(try await eventually { try await database.read("SELECT * FROM outbox").isEmpty })
      #expect(try replica.run("role").hasPrefix("master"))
      #expect(try replica.run("get", headKey(id)).hasPrefix("2 "))
      #expect(try await eventually { one.replicator.trouble == nil && other.replicator.trouble == nil })
      await one.close()
      await other.close()
    }
  }

  /// A failover leaves the old master as a replica, which answers and takes nothing.
  @Test func whatRedisDoesNotTakeWaitsAndIsNamed() async throws {
    let redis = try RedisProcess()
    let options = RedisOptions(url: Secret(redis.url))
    try await Kind.postgres.withTables { database, _ in
      let node = try Node(database, options)
      let id = try await node.make("first")
      #expect(try await eventually { node.replicator.trouble == nil })
      try redis.run("replicaof", "127.0.0.1", "1")
      try await node.write(id, "second")
      #expect(try await eventually { node.replicator.trouble?.message.contains("replica") == true })
      #expect(try await database.read("SELECT count(*) FROM outbox").first?.integer(0) ?? 0 > 0)
      try redis.run("replicaof", "no", "one")
      #expect(try await eventually { node.replicator.trouble == nil })
      try redis.run("config", "set", "maxmemory", "1")
      try await node.write(id, "third")
      #expect(try await eventually { node.replicator.trouble?.message.hasPrefix("OOM") == true })
      try redis.run("config", "set", "maxmemory", "0")
      #expect(try await eventually { try await database.read("SELECT * FROM outbox").isEmpty })
      #expect(try await eventually { node.replicator.trouble == nil })
      await node.close()
    }
  }

  /// Redis comes back from what it had a while ago, as a replica does that takes over: its heads lie behind what was
  /// relayed and deleted. A node that missed it all the same must not take them for the newest.
  @Test func aRedisThatForgotIsNotBelieved() async throws {
    let redis = try RedisProcess()
    let options = RedisOptions(url: Secret(redis.url))
    try await Kind.postgres.withTables { database, _ in
      let one = try Node(database, options)
      let other = try Node(database, options)
      let id = try await one.make("old")
      #expect(try await other.title(of: id) == "old")
      #expect(try await eventually { try redis.run("exists", headKey(id)) == "1" })
      let head = try redis.run("get", headKey(id))
      // Nobody hears this one: it is relayed while the others' connections are dead.
      redis.kill()
      #expect(try await eventually { one.replicator.trouble != nil && other.replicator.trouble != nil })
      try await one.write(id, "new")
      try await database.write([SQLStatement("DELETE FROM outbox")])
      try redis.start()
      try redis.run("set", headKey(id), head)
      #expect(try await other.sees("new", id, within: .seconds(8)) != nil)
      await one.close()
      await other.close()
    }
  }

  private func headKey(_ id: ID<Notebook>) -> String { RedisKeys(prefix: "cascade:").head(id.description) }
}
