// Nodes that share a database and a real Redis: what one does, the other learns.

import Core
import Net
import NotesGenerated
import State
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: Kind.areHere && RedisProcess.isInstalled), .timeLimit(.minutes(3)))
struct RedisReplicatorTests {
  private func withNodes(
    _ redis: RedisOptions, _ replication: RedisReplicatorOptions = RedisReplicatorOptions(),
    store: StoreOptions = StoreOptions(), _ body: (Node, Node, any Database) async throws -> Void
  ) async throws {
    try await Kind.postgres.withTables { database, _ in
      let one = try Node(database, redis, replication: replication, store: store)
      let other = try Node(database, redis, replication: replication, store: store)
      let result = await Swift.Result { () async throws in try await body(one, other, database) }
      await one.close()
      await other.close()
      try result.get()
    }
  }

  /// A store that never compares by itself: what it learns it was told.
  private static let trusting = {
    var options = StoreOptions()
    options.compareEvery = .seconds(600)
    return options
  }()

  private func isEmpty(_ database: any Database) async throws -> Bool {
    try await database.read("SELECT count(*) FROM outbox").first?.integer(0) == 0
  }

  @Test func aChangeOnOneIsSeenOnTheOther() async throws {
    let redis = try RedisProcess.shared()
    try await withNodes(own(redis), store: RedisReplicatorTests.trusting) { one, other, database in
      let id = try await one.make("first")
      #expect(try await other.title(of: id) == "first")
      #expect(try await eventually { one.replicator.trouble == nil && other.replicator.trouble == nil })
      try await one.write(id, "second")
      #expect(try await other.sees("second", id) != nil)
      try await other.write(id, "third")
      #expect(try await one.sees("third", id) != nil)
      #expect(try await eventually { try await isEmpty(database) })
    }
  }

  /// Both write one notebook as fast as they can: nothing is lost, and both end at the same.
  @Test func twoNodesWriteOneScope() async throws {
    let redis = try RedisProcess.shared()
    try await withNodes(own(redis), store: RedisReplicatorTests.trusting) { one, other, database in
      let id = try await one.make("0")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for node in [one, other] {
          group.addTask { for number in 1...100 { try await node.write(id, "\(number)") } }
        }
        try await group.waitForAll()
      }
      #expect(try await eventually { try await one.revision(of: id) == 201 })
      #expect(try await eventually { try await other.revision(of: id) == 201 })
      let count = try await one.store.state(of: id.description)?.value(NotebookRow.self)?.value.noteCount
      #expect(count == 201)
      #expect(try await eventually { try await isEmpty(database) })
    }
  }

  /// Whoever listens is told each commit once and in order, however many relays are at work.
  @Test func eachCommitIsToldOnceAndInOrder() async throws {
    let redis = try RedisProcess.shared()
    let options = own(redis)
    try await withNodes(options) { one, other, database in
      let ids = [try await one.make("a"), try await one.make("b"), try await one.make("c")]
      let recorder = Recorder()
      let group = LoopGroup(count: 1)
      let server = try RedisServer(options)
      let loop = group.loops[0]
      try await loop.perform {
        let workers = WorkerPool(name: "x", threads: 1)
        let listener = RedisReplicator(
          server, database: database, on: loop, resolver: Resolver(on: loop, workers: workers))
        listener.start(telling: recorder)
        for id in ids { listener.follow(id.description) }
        _ = await loop.wait { recorder.comparisons > 0 }
        try await loop.sleep(for: .milliseconds(200))
        for number in 1...60 {
          for id in ids { try await (number % 2 == 0 ? one : other).write(id, "\(number)") }
        }
        #expect(await loop.wait { ids.allSatisfy { recorder.revisions(of: $0.description).last == 61 } })
        await listener.close()
      }
      for id in ids {
        let told = recorder.revisions(of: id.description).filter { $0 > 1 }
        #expect(told == Array(2...61))
      }
      group.shutDown()
    }
  }

  @Test func nobodyHearsWhatIsNotTheirs() async throws {
    let redis = try RedisProcess.shared()
    try await withNodes(own(redis)) { one, _, database in
      let stranger = try Node(database, own(redis), store: RedisReplicatorTests.trusting)
      let id = try await one.make("first")
      #expect(try await stranger.title(of: id) == "first")
      try await Task.sleep(for: .milliseconds(300))
      try await one.write(id, "second")
      // Another prefix is another installation, even on one database.
      #expect(try await stranger.sees("second", id, within: .milliseconds(500)) == nil)
      await stranger.close()
    }
  }

  /// What was missed inside the window comes from the stream, and not from the database.
  @Test func whoWasAwayIsBroughtUpFromTheStream() async throws {
    let redis = try RedisProcess.shared()
    try await withNodes(own(redis)) { one, other, database in
      let id = try await one.make("0")
      for number in 1...20 { try await one.write(id, "\(number)") }
      #expect(try await eventually { try await isEmpty(database) })
      let epoch = try #require(try await one.store.state(of: id.description)).cursor.epoch
      let missed = await other.replicator.commits(of: id.description, after: Cursor(epoch, 5))
      #expect(missed?.map(\.cursor.revision) == Array(6...21))
      let events = try await database.read("SELECT body FROM events WHERE revision > 5 ORDER BY revision")
      #expect(missed?.map(\.body.array) == events.map { $0.bytes(0) ?? [] })
    }
  }

  @Test func headsAreNotBelievedSoonAfterListeningBegan() async throws {
    let redis = try RedisProcess.shared()
    var replication = RedisReplicatorOptions()
    replication.distrust = .seconds(2)
    try await withNodes(own(redis), replication) { one, other, database in
      let id = try await one.make("first")
      #expect(await other.replicator.heads(of: [id.description]) == nil)
      #expect(try await eventually { await other.replicator.heads(of: [id.description])?[id.description] != nil })
    }
  }

  /// A dead node's commits lie in the outbox, and nobody was told: another node's relay finds them.
  @Test(arguments: Kind.allCases) func whatADeadNodeLeftIsSent(kind: Kind) async throws {
    let redis = try RedisProcess.shared()
    try await kind.withTables { database, _ in
      let group = LoopGroup(count: 1)
      let dead = Store(database, Surface.scopes, on: group.loops, replicator: DeadNode())
      let id = ID<Notebook>.next()
      for title in ["one", "two", "three"] {
        _ = try await dead.commit(id.description, creating: true) { draft in
          var notebook = draft.value(NotebookRow.self) ?? NotebookRow()
          notebook.value.id = id
          notebook.value.title = title
          draft.put(notebook)
        }
      }
      await dead.close()
      group.shutDown()
      #expect(try await !isEmpty(database))
      let node = try Node(database, own(redis))
      #expect(try await eventually { try await isEmpty(database) })
      let epoch = try #require(try await node.store.state(of: id.description)).cursor.epoch
      let told = await node.replicator.commits(of: id.description, after: Cursor(epoch, 0))
      #expect(told?.map(\.cursor.revision) == [1, 2, 3])
      await node.close()
    }
  }

  /// A loop that ends under a transaction would leave it open for ever.
  @Test(arguments: Kind.allCases) func whatIsClosedHasGivenBackTheDatabase(kind: Kind) async throws {
    let redis = try RedisProcess.shared()
    try await kind.withTables { database, _ in
      let group = LoopGroup(count: 1)
      let workers = WorkerPool(name: "x", threads: 1)
      let loop = group.loops[0]
      let gated = GatedDatabase(database)
      let replicator = RedisReplicator(
        try RedisServer(own(redis)), database: gated, on: loop, resolver: Resolver(on: loop, workers: workers))
      let store = Store(database, Surface.scopes, on: [loop], replicator: replicator)
      store.start()
      let id = ID<Notebook>.next()
      _ = try await store.commit(id.description, creating: true) { draft in
        var notebook = NotebookRow()
        notebook.value.id = id
        notebook.value.title = "t"
        draft.put(notebook)
      }
      #expect(try await eventually { gated.waiting == 1 })
      let isClosed = Monitor(false)
      async let closing: Void = {
        await store.close()
        await replicator.close()
        isClosed.withLock { $0 = true }
      }()
      try await Task.sleep(for: .milliseconds(100))
      #expect(!isClosed.withLock { $0 })
      gated.open()
      await closing
      group.shutDown()
      workers.shutDown()
      try await database.write([SQLStatement("DELETE FROM outbox")])
    }
  }
}
