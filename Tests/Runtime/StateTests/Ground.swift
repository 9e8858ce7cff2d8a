// What a suite's stores stand on: one of the two databases, and what carries commits from node to node, which is nothing
// where each is alone, or a real Redis. What is written for one runs on all of them.

import Core
import Net
import NotesGenerated
import Replication
import State
import Storage
import StorageSupport
import TestDatabases

struct Ground: Sendable, CustomStringConvertible {
  let kind: Kind
  let hasRedis: Bool

  static let all = Kind.allCases.flatMap { [Ground(kind: $0, hasRedis: false), Ground(kind: $0, hasRedis: true)] }

  /// What the suites need, and say where it is absent.
  static let isHere = Kind.areHere && RedisProcess.isInstalled

  var description: String { hasRedis ? "\(kind) and Redis" : "\(kind)" }

  /// Runs `body` with an empty database that has the tables of the test schema, and ends every node after.
  func run(_ body: (Nodes) async throws -> Void) async throws {
    try await kind.run { database, _ in
      try await NotesTables.make(in: database)
      let nodes = Nodes(database, hasRedis ? try Ground.redis() : nil)
      let result = await Swift.Result { () async throws in try await body(nodes) }
      await nodes.close()
      try result.get()
    }
  }

  private static func redis() throws -> RedisOptions {
    var options = RedisOptions(url: Secret(try RedisProcess.shared().url))
    // A machine that runs all suites at once is no measure for waiting.
    options.commandTimeout = .seconds(20)
    options.connectTimeout = .seconds(20)
    // One Redis serves all tests.
    options.keyPrefix = "t\(UInt32.random(in: .min ... .max)):"
    return options
  }
}

/// The nodes of one test, all on one database.
final class Nodes: Sendable {
  let database: any Database
  private let redis: RedisOptions?
  private let workers = WorkerPool(name: "node", threads: 1)
  private let open = Monitor<[(store: Store, replicator: RedisReplicator?, loops: LoopGroup)]>([])

  init(_ database: any Database, _ redis: RedisOptions?) { (self.database, self.redis) = (database, redis) }

  /// One more.
  func make(_ options: StoreOptions = StoreOptions(), loops count: Int = 1) throws -> Store {
    let loops = LoopGroup(count: count)
    let home = loops.loops[0]
    let replicator = try redis.map { options in
      RedisReplicator(
        try RedisServer(options), database: database, on: home, resolver: Resolver(on: home, workers: workers))
    }
    let store = Store(
      database, Surface.scopes, on: loops.loops, replicator: replicator ?? InProcessReplicator(), options: options)
    store.start()
    open.withLock { $0.append((store, replicator, loops)) }
    return store
  }

  func close() async {
    for (store, replicator, loops) in open.withLock({ $0 }) {
      await store.close()
      await replicator?.close()
      loops.shutDown()
    }
    workers.shutDown()
  }
}
