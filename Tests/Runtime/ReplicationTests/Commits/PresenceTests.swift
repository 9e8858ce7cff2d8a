// Who is present on one node is present on the others, by way of a real Redis: those who look already, and who looks later.
// A node that falls silent has nobody; a Redis that is away makes nobody look gone.

import Core
import NotesGenerated
import Replication
import State
import StorageSupport
import TestDatabases
import Testing

@Suite(.enabled(if: RedisProcess.isInstalled, "needs redis-server"), .timeLimit(.minutes(3)))
struct PresenceTests {
  private static var quick: RedisReplicatorOptions {
    var options = RedisReplicatorOptions()
    (options.presence.repeatEvery, options.presence.goneAfter) = (.milliseconds(200), .seconds(2))
    return options
  }

  private func enter(_ name: String, _ id: ID<Notebook>, on node: Node) async throws -> String {
    var reader = Reader()
    (reader.id, reader.notebookId, reader.name, reader.since) = (.next(), id, name, .now)
    let there = reader
    let entered = try await node.store.with(id.description) { $0.enter(there, for: .seconds(600)) }
    #expect(entered == true)
    return there.key
  }

  private func names(_ id: ID<Notebook>, on node: Node) async throws -> [String] {
    try await node.store.with(id.description) { $0.present(Reader.self).map(\.name).sorted() } ?? []
  }

  @Test func whoIsThereIsKnownEverywhere() async throws {
    let redis = try RedisProcess()
    try await Kind.sqlite.withTables { database, _ in
      let options = own(redis)
      var forgetful = StoreOptions()
      forgetful.idleAfter = .milliseconds(200)
      let one = try Node(database, options, replication: Self.quick, store: forgetful)
      let other = try Node(database, options, replication: Self.quick)
      let id = try await one.make("a")
      #expect(try await names(id, on: other) == [])
      let ada = try await enter("ada", id, on: one)
      #expect(try await eventually { try await names(id, on: other) == ["ada"] })
      _ = try await enter("bob", id, on: other)
      #expect(try await eventually { try await names(id, on: one) == ["ada", "bob"] })
      // Who comes later asks.
      let late = try Node(database, options, replication: Self.quick)
      #expect(try await eventually { try await names(id, on: late) == ["ada", "bob"] })
      _ = try await one.store.with(id.description) { $0.leave(Reader.self, ada) }
      #expect(try await eventually { try await names(id, on: late) == ["bob"] })
      // What left memory and came back counts anew, and is heard all the same.
      #expect(try await eventually { await one.store.count() == 0 })
      _ = try await enter("cleo", id, on: one)
      #expect(try await eventually { try await names(id, on: other) == ["bob", "cleo"] })

      // Away for longer than a silence may last.
      redis.kill()
      try await Task.sleep(for: .seconds(3))
      #expect(try await names(id, on: other) == ["bob", "cleo"])
      try redis.start()
      try await Task.sleep(for: .seconds(1))
      #expect(try await names(id, on: other) == ["bob", "cleo"])

      // It says good-bye to nobody.
      await one.replicator.close()
      #expect(try await eventually { try await names(id, on: other) == ["bob"] })
      for node in [one, other, late] { await node.close() }
    }
  }
}
