// The server's store: the scopes that it has in memory, on all its loops, and how other nodes learn of what is committed to
// them. It is made with the server, begins when the database has its tables, and ends when the last connection is gone.

internal import Core
internal import Domain
internal import Generated
internal import Net
internal import Replication
internal import State
internal import Storage

extension Server {
  static func store(
    _ configuration: Configuration, _ database: any Database, _ replicator: RedisReplicator?, _ loops: LoopGroup
  ) -> Store {
    Store(
      database, Surface.scopes, on: loops.loops, replicator: replicator ?? InProcessReplicator(),
      options: configuration.storeOptions)
  }

  /// Nil where this node is alone.
  static func replicator(
    _ configuration: Configuration, _ redis: SharedRedis?, _ database: any Database, _ home: Loop, _ workers: WorkerPool
  ) -> RedisReplicator? {
    guard let redis else { return nil }
    var options = RedisReplicatorOptions()
    options.window = configuration.redisWindow
    return RedisReplicator(
      redis.server, database: database, on: home, resolver: Resolver(on: home, workers: workers), options: options)
  }

  /// Behind the database's migrations.
  func startStore() { store.start() }

  /// What is decided about the server while it runs.
  func followSettings() async throws(StartError) {
    do throws(StorageError) { try await live.follow(store) } catch {
      throw StartError("the settings cannot be read: \(error.message)")
    }
  }

  /// What other nodes are still to be told lies in the outbox, for them.
  func closeStore() async {
    await store.close()
    await replicator?.close()
  }
}
